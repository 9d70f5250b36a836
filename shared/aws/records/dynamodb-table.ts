import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { type CallOptions, dynamoGet, sendOptions, toItem } from "./dynamodb-get.ts";
import { dynamoPutMany } from "./dynamodb-put-many.ts";
import { dynamoReadTogether } from "./dynamodb-read-together.ts";
import { dynamoUpdate, unlessRefused } from "./dynamodb-update.ts";
import { Expressions } from "./expressions.ts";
import type { Item, Key } from "./item.ts";
import { marshal } from "./marshal.ts";
import type { Query, Table } from "./table.ts";

type Attribute = Record<string, AttributeValue>;

/** A table over the SDK. */
export function dynamoTable(client: DynamoDBClient, name: string, options: CallOptions = {}): Table {
  const keyed = ({ pk, sk }: Key) => ({ TableName: name, Key: marshal({ pk, sk }) });
  const limits = () => sendOptions(options);
  const readTogether = dynamoReadTogether(client);

  const table: Table = {
    name,
    get: dynamoGet(client, name, options),
    getMany: (keys, { only, consistent } = {}) => readTogether(keys.map((key) => ({ table, key, only, consistent }))),
    putMany: dynamoPutMany(client, name),

    async put(item, condition) {
      const expressions = new Expressions();
      const command = new PutItemCommand({
        TableName: name,
        Item: marshal(item),
        ...expressions.conditional(condition),
        ...expressions.attributes,
      });
      return (await unlessRefused(client.send(command, limits()))) !== undefined;
    },

    update: dynamoUpdate(client, name, options),

    async remove(key, condition) {
      const expressions = new Expressions();
      const command = new DeleteItemCommand({
        ...keyed(key),
        ...expressions.conditional(condition),
        ...expressions.attributes,
        ReturnValues: "ALL_OLD",
      });
      const item = (await unlessRefused(client.send(command, limits())))?.Attributes;
      return item === undefined ? undefined : toItem(item, key);
    },

    async query(query) {
      const found: Item[] = [];
      let from: Attribute | undefined;
      do {
        const page = await client.send(new QueryCommand({ TableName: name, ...inputOf(query, found.length, from) }));
        found.push(...(page.Items ?? []).map((item) => toItem(item)));
        from = page.LastEvaluatedKey;
      } while (from !== undefined && found.length < (query.limit ?? Number.POSITIVE_INFINITY));
      return found;
    },
  };
  return table;
}

function inputOf({ index, partition, sort, limit, descending }: Query, found: number, from: Attribute | undefined) {
  const expressions = new Expressions();
  const [partitionName, partitionValue] = partition;
  const conditions = [`${expressions.path(partitionName)} = ${expressions.value(partitionValue)}`];
  if (sort !== undefined) {
    const [path, value] = [expressions.path(sort[0]), expressions.value(sort[2])];
    conditions.push(sort[1] === "begins_with" ? `begins_with(${path}, ${value})` : `${path} ${sort[1]} ${value}`);
  }
  return {
    ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
    KeyConditionExpression: conditions.join(" AND "),
    ...expressions.attributes,
    ...(descending === undefined ? {} : { ScanIndexForward: false }),
    ...(limit === undefined ? {} : { Limit: limit - found }),
    ...(from === undefined ? {} : { ExclusiveStartKey: from }),
  };
}
