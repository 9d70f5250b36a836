import { DeleteItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Item, ItemKey } from "./record-table.ts";

/**
 * Removes an item for good, unlike what its expiry does some time later.
 *
 * @returns the item as it was, or `undefined` when there was none
 */
export async function eraseItem(client: DynamoDBClient, table: string, { pk, sk }: ItemKey): Promise<Item | undefined> {
  const command = new DeleteItemCommand({
    TableName: table,
    Key: { pk: { S: pk }, sk: { S: sk } },
    ReturnValues: "ALL_OLD",
  });
  return (await client.send(command)).Attributes;
}
