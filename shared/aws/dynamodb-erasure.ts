import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { ErasureStore } from "../gateway/ports/subject-index.ts";
import { eraseItem } from "./erase-item.ts";
import { numberOf } from "./record-items.ts";

/** Removes records from the `records` table. */
export function dynamoErasure(client: DynamoDBClient, table: string): ErasureStore {
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
