import type { EndpointHealthStore } from "../gateway/ports/endpoint-health.ts";
import type { ErasureStore } from "../gateway/ports/erasure-store.ts";
import type { EventBodyIndex } from "../gateway/ports/event-body-index.ts";
import type { FeedStore } from "../gateway/ports/feed-store.ts";
import type { ProcessedWebhooks } from "../gateway/ports/processed-webhooks.ts";
import type { RecoveryStore } from "../gateway/ports/recovery-store.ts";
import type { SubjectIndex } from "../gateway/ports/subject-index.ts";
import type { WebhookStore } from "../gateway/ports/webhook-store.ts";
import { dynamoDeliveryStore } from "./dynamodb-delivery-store.ts";
import { dynamoEndpointHealth } from "./dynamodb-endpoint-health.ts";
import { dynamoErasureStore } from "./dynamodb-erasure-store.ts";
import { dynamoEventBodies } from "./dynamodb-event-bodies.ts";
import { dynamoEventStore } from "./dynamodb-event-store.ts";
import { dynamoFeedStore } from "./dynamodb-feed-store.ts";
import { dynamoProcessedWebhooks } from "./dynamodb-processed-webhooks.ts";
import { dynamoRecoveryStore } from "./dynamodb-recovery-store.ts";
import { dynamoSubjectIndex } from "./dynamodb-subject-index.ts";
import { dynamoDueIndex } from "./records/due.ts";
import type { RecordTable } from "./records/records.ts";

/** Webhooks, events, deliveries, recoveries and what is due of them, in the table `records`. */
export function dynamoWebhookStore(
  table: RecordTable,
): WebhookStore &
  EndpointHealthStore &
  ErasureStore &
  EventBodyIndex &
  FeedStore &
  ProcessedWebhooks &
  RecoveryStore &
  SubjectIndex {
  return {
    ...dynamoEventStore(table),
    ...dynamoEventBodies(table),
    ...dynamoFeedStore(table),
    ...dynamoErasureStore(table),
    ...dynamoProcessedWebhooks(table),
    ...dynamoSubjectIndex(table),
    ...dynamoDeliveryStore(table),
    ...dynamoDueIndex(table),
    ...dynamoEndpointHealth(table),
    ...dynamoRecoveryStore(table),
  };
}
