import { BatchGetItemCommand, type DynamoDBClient, type KeysAndAttributes } from "@aws-sdk/client-dynamodb";
import { toItem } from "./dynamodb-get.ts";
import { Expressions } from "./expressions.ts";
import { batchesOf, inRounds } from "./in-rounds.ts";
import type { Item } from "./item.ts";
import { marshal } from "./marshal.ts";
import type { ItemRead, ReadTogether } from "./read-together.ts";

/** DynamoDB's limit for a `BatchGetItem`. */
const maxKeys = 100;

/**
 * `BatchGetItem`. Equal reads are one key. A request says for each table whether its reads are consistent, and of which
 * attributes: the reads of a table that differ in that are in requests of their own.
 */
export function dynamoReadTogether(client: DynamoDBClient): ReadTogether {
  return async (reads) => {
    const found = new Map<string, Item>();
    const send = async (batch: readonly ItemRead[]) => {
      const output = await client.send(new BatchGetItemCommand({ RequestItems: requestItems(batch) }));
      for (const read of batch) {
        const item = output.Responses?.[read.table.name]?.find(({ pk, sk }) => isKey(read, pk?.S, sk?.S));
        if (item !== undefined) found.set(nameOf(read), toItem(item, read.key));
      }
      return batch.filter((read) => isUnprocessed(read, output.UnprocessedKeys));
    };
    const distinct = [...new Map(reads.map((read) => [nameOf(read), read])).values()];
    await Promise.all(requestsOf(distinct).map((some) => inRounds(some, batchesOf(maxKeys), send)));
    return reads.map((read) => found.get(nameOf(read)));
  };
}

const kindOf = ({ consistent = true, only = [] }: ItemRead): string => JSON.stringify([consistent, ...only]);

const nameOf = (read: ItemRead): string => JSON.stringify([read.table.name, read.key.pk, read.key.sk, kindOf(read)]);

/** The reads of each request: in each of them those of one table are of one kind. */
function requestsOf(reads: readonly ItemRead[]): readonly (readonly ItemRead[])[] {
  const tables = [...Map.groupBy(reads, ({ table }) => table.name).values()];
  const kinds = tables.map((ofTable) => [...Map.groupBy(ofTable, kindOf).values()]);
  const count = Math.max(0, ...kinds.map(({ length }) => length));
  return Array.from({ length: count }, (_, request) => kinds.flatMap((ofTable) => ofTable[request] ?? []));
}

const isKey = ({ key }: ItemRead, pk: string | undefined, sk: string | undefined): boolean =>
  key.pk === pk && key.sk === sk;

function isUnprocessed({ table, key }: ItemRead, left: Record<string, KeysAndAttributes> = {}): boolean {
  return left[table.name]?.Keys?.some(({ pk, sk }) => key.pk === pk?.S && key.sk === sk?.S) ?? false;
}

function requestItems(reads: readonly ItemRead[]): Record<string, KeysAndAttributes> {
  const tables = Map.groupBy(reads, ({ table }) => table.name);
  return Object.fromEntries([...tables].map(([table, some]) => [table, keysAndAttributes(some)]));
}

/** @param reads of one table, and of one kind */
function keysAndAttributes(reads: readonly ItemRead[]): KeysAndAttributes {
  const [{ consistent = true, only } = {}] = reads;
  const Keys = reads.map(({ key }) => marshal({ pk: key.pk, sk: key.sk }));
  if (only === undefined) return { Keys, ConsistentRead: consistent };
  const expressions = new Expressions();
  // With the key, by which an item of the answer is found.
  const attributes = [...new Set(["pk", ...(reads.some(({ key }) => key.sk !== undefined) ? ["sk"] : []), ...only])];
  const ProjectionExpression = attributes.map((name) => expressions.path(name)).join(", ");
  return { Keys, ConsistentRead: consistent, ProjectionExpression, ...expressions.attributes };
}
