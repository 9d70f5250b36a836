import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Clock } from "../core/clock.ts";
import type { EndpointHealthStore } from "../gateway/ports/endpoint-health.ts";
import type { EventBodyStore } from "../gateway/ports/event-body-store.ts";
import type { ProcessedWebhooks } from "../gateway/ports/processed-webhooks.ts";
import type { RecoveryStore } from "../gateway/ports/recovery-store.ts";
import type { ErasureStore, SubjectIndex } from "../gateway/ports/subject-index.ts";
import type { WebhookStore } from "../gateway/ports/webhook-store.ts";
import { dynamoDeliveryStore } from "./dynamodb-delivery-store.ts";
import { dynamoDueIndex } from "./dynamodb-due-index.ts";
import { dynamoEndpointHealth } from "./dynamodb-endpoint-health.ts";
import { dynamoErasure } from "./dynamodb-erasure.ts";
import { dynamoEventBodies } from "./dynamodb-event-bodies.ts";
import { dynamoEventStore } from "./dynamodb-event-store.ts";
import { dynamoProcessedWebhooks } from "./dynamodb-processed-webhooks.ts";
import { dynamoRecoveryStore } from "./dynamodb-recovery-store.ts";
import { dynamoSubjectIndex } from "./dynamodb-subject-index.ts";
import { RecordTable } from "./record-table.ts";

/** Webhooks, events, deliveries, recoveries and what is due of them, in the `records` table. */
export function dynamoWebhookStore(
  client: DynamoDBClient,
  tableName: string,
  clock: Clock,
): WebhookStore &
  EndpointHealthStore &
  EventBodyStore &
  ProcessedWebhooks &
  RecoveryStore &
  SubjectIndex &
  ErasureStore {
  const table = new RecordTable(client, tableName, clock);
  return {
    ...dynamoEventStore(table),
    ...dynamoEventBodies(table),
    ...dynamoProcessedWebhooks(table),
    ...dynamoSubjectIndex(client, tableName, table),
    ...dynamoErasure(client, tableName),
    ...dynamoDeliveryStore(table),
    ...dynamoDueIndex(table),
    ...dynamoEndpointHealth(table),
    ...dynamoRecoveryStore(table),
  };
}
