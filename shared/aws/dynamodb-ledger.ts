import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Clock } from "../core/clock.ts";
import type { EndpointWatchLedger } from "../gateway/ports/endpoint-watch.ts";
import type { Ledger } from "../gateway/ports/ledger.ts";
import { dynamoDeliveryLedger } from "./dynamodb-delivery-ledger.ts";
import { dynamoDueLedger } from "./dynamodb-due-ledger.ts";
import { dynamoEndpointWatch } from "./dynamodb-endpoint-watch.ts";
import { dynamoEventLedger } from "./dynamodb-event-ledger.ts";
import { LedgerTable } from "./ledger-table.ts";

/** Events, deliveries and what is due of them, in the `ledger` table. */
export function dynamoLedger(client: DynamoDBClient, tableName: string, clock: Clock): Ledger & EndpointWatchLedger {
  const table = new LedgerTable(client, tableName, clock);
  return {
    ...dynamoEventLedger(table),
    ...dynamoDeliveryLedger(table),
    ...dynamoDueLedger(table),
    ...dynamoEndpointWatch(table),
  };
}
