import { BatchGetItemCommand, type DynamoDBClient, type KeysAndAttributes } from "@aws-sdk/client-dynamodb";
import { toItem } from "./dynamodb-get.ts";
import { batchesOf, inRounds } from "./in-rounds.ts";
import type { Item } from "./item.ts";
import { marshal } from "./marshal.ts";
import type { ItemRead, ReadTogether } from "./read-together.ts";

/** DynamoDB's limit for a `BatchGetItem`. */
const maxKeys = 100;

/**
 * `BatchGetItem`. Equal reads are one key. A request says for each table whether its reads are consistent: where both
 * kinds are asked for, the consistent ones are a request of their own.
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
    const [consistent, eventual] = [distinct.filter(isConsistent), distinct.filter((read) => !isConsistent(read))];
    const shared = consistent.some(({ table }) => eventual.some((other) => other.table.name === table.name));
    const requests = shared ? [consistent, eventual] : [distinct];
    await Promise.all(requests.map((some) => inRounds(some, batchesOf(maxKeys), send)));
    return reads.map((read) => found.get(nameOf(read)));
  };
}

const isConsistent = ({ consistent = true }: ItemRead): boolean => consistent;

const nameOf = (read: ItemRead): string =>
  JSON.stringify([read.table.name, read.key.pk, read.key.sk, isConsistent(read)]);

const isKey = ({ key }: ItemRead, pk: string | undefined, sk: string | undefined): boolean =>
  key.pk === pk && key.sk === sk;

function isUnprocessed({ table, key }: ItemRead, left: Record<string, KeysAndAttributes> = {}): boolean {
  return left[table.name]?.Keys?.some(({ pk, sk }) => key.pk === pk?.S && key.sk === sk?.S) ?? false;
}

function requestItems(reads: readonly ItemRead[]): Record<string, KeysAndAttributes> {
  const tables = Map.groupBy(reads, ({ table }) => table.name);
  return Object.fromEntries(
    [...tables].map(([table, some]) => [
      table,
      { Keys: some.map(({ key }) => marshal({ pk: key.pk, sk: key.sk })), ConsistentRead: some.some(isConsistent) },
    ]),
  );
}
