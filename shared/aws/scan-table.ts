import { type DynamoDBClient, paginateScan, ResourceNotFoundException } from "@aws-sdk/client-dynamodb";
import type { Attributes } from "./records/item.ts";
import { unmarshal } from "./records/marshal.ts";

/** Every item of a table; `undefined` when there is no such table. For an operator's work on a small table alone. */
export async function scanTable(client: DynamoDBClient, TableName: string): Promise<readonly Attributes[] | undefined> {
  const found: Attributes[] = [];
  try {
    for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true })) {
      found.push(...Items.map((item) => unmarshal(item)));
    }
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
  return found;
}
