import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Clock } from "../core/clock.ts";
import type { EndpointWatchLedger } from "../gateway/ports/endpoint-watch.ts";
import type { EventBodyLedger } from "../gateway/ports/event-body-ledger.ts";
import type { Ledger } from "../gateway/ports/ledger.ts";
import type { RecoveryLedger } from "../gateway/ports/recovery-ledger.ts";
import type { ErasureLedger, SubjectLedger } from "../gateway/ports/subject-ledger.ts";
import type { TakenWebhooks } from "../gateway/ports/taken-webhooks.ts";
import { dynamoDeliveryLedger } from "./dynamodb-delivery-ledger.ts";
import { dynamoDueLedger } from "./dynamodb-due-ledger.ts";
import { dynamoEndpointWatch } from "./dynamodb-endpoint-watch.ts";
import { dynamoErasure } from "./dynamodb-erasure.ts";
import { dynamoEventBodies } from "./dynamodb-event-bodies.ts";
import { dynamoEventLedger } from "./dynamodb-event-ledger.ts";
import { dynamoRecoveryLedger } from "./dynamodb-recovery-ledger.ts";
import { dynamoSubjectLedger } from "./dynamodb-subject-ledger.ts";
import { dynamoTakenWebhooks } from "./dynamodb-taken-webhooks.ts";
import { LedgerTable } from "./ledger-table.ts";

/** Webhooks, events, deliveries, recoveries and what is due of them, in the `ledger` table. */
export function dynamoLedger(
  client: DynamoDBClient,
  tableName: string,
  clock: Clock,
): Ledger & EndpointWatchLedger & EventBodyLedger & TakenWebhooks & RecoveryLedger & SubjectLedger & ErasureLedger {
  const table = new LedgerTable(client, tableName, clock);
  return {
    ...dynamoEventLedger(table),
    ...dynamoEventBodies(table),
    ...dynamoTakenWebhooks(table),
    ...dynamoSubjectLedger(client, tableName, table),
    ...dynamoErasure(client, tableName),
    ...dynamoDeliveryLedger(table),
    ...dynamoDueLedger(table),
    ...dynamoEndpointWatch(table),
    ...dynamoRecoveryLedger(table),
  };
}
