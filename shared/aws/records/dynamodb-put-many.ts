import { BatchWriteItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { batchesOf, inRounds } from "./in-rounds.ts";
import type { Item } from "./item.ts";
import { marshal } from "./marshal.ts";
import type { Table } from "./table.ts";

/** DynamoDB's limit for a `BatchWriteItem`. */
const maxItems = 25;

/** `BatchWriteItem`, which takes no conditions. Of items with one key, which it refuses, the last one is written. */
export function dynamoPutMany(client: DynamoDBClient, table: string): Table["putMany"] {
  const send = async (batch: readonly Item[]) => {
    const requests = batch.map((item) => ({ PutRequest: { Item: marshal(item) } }));
    const output = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
    const left = (output.UnprocessedItems?.[table] ?? []).map(({ PutRequest: put }) => put?.Item);
    return batch.filter(({ pk, sk }) => left.some((item) => item?.["pk"]?.S === pk && item["sk"]?.S === sk));
  };
  return async (items) => {
    const distinct = new Map(items.map((item) => [JSON.stringify([item.pk, item.sk]), item]));
    await inRounds([...distinct.values()], batchesOf(maxItems), send);
  };
}
