import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { ErasureLedger } from "../gateway/ports/subject-ledger.ts";
import { eraseItem } from "./erase-item.ts";
import { numberOf } from "./ledger-items.ts";

/** Removes records from the `ledger` table. */
export function dynamoErasure(client: DynamoDBClient, table: string): ErasureLedger {
  return {
    async eraseEvent(id) {
      await eraseItem(client, table, { pk: id, sk: "event" });
    },
    async eraseDelivery(id) {
      const item = await eraseItem(client, table, { pk: id, sk: "delivery" });
      return item === undefined ? undefined : numberOf(item, "claimUntil");
    },
  };
}
