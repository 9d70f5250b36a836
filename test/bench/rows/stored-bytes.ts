import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { itemSize } from "../capacity/item-size.ts";
import type { World } from "../world/start-world.ts";

/** DynamoDB bills so many bytes in addition for each item. */
const itemOverhead = 100;

/** The size of all items in the tables, as storage is billed, without the entries of indexes, which hold keys alone. */
export async function storedBytes({ dynamoDb, deployment }: Pick<World, "dynamoDb" | "deployment">): Promise<number> {
  let bytes = 0;
  for (const { table } of deployment.tables) {
    let from: Record<string, NonNullable<Parameters<typeof itemSize>[0][string]>> | undefined;
    do {
      const page = await dynamoDb.send(new ScanCommand({ TableName: table.TableName, ExclusiveStartKey: from }));
      for (const item of page.Items ?? []) bytes += itemSize(item) + itemOverhead;
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  }
  return bytes;
}
