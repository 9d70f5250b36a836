import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import type { Clock } from "../core/clock.ts";
import type { Listed } from "../gateway/ports/listed.ts";
import { dynamoTable } from "./records/dynamodb-table.ts";
import type { Table } from "./records/table.ts";

export type Item = Record<string, AttributeValue>;
export type Values = Record<string, AttributeValue>;

/** An item's place: ids of ours (`evt_…`), or a keyed digest with what it is for. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** Reads get at most this much out of an item that may hold a webhook's body. */
export interface ReadOptions {
  /** A projection expression. */
  readonly only?: string;
}

/**
 * The `records` table: consistent reads, single conditional writes, expired items as good as gone (DynamoDB deletes them
 * late). A condition that does not hold is an answer here, and no error.
 */
export class RecordTable {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #clock: Clock;
  /** For the stores over the record layer. */
  readonly table: Table;
  readonly clock: Clock;

  constructor(client: DynamoDBClient, table: string, clock: Clock) {
    this.#client = client;
    this.#table = table;
    this.#clock = clock;
    this.table = dynamoTable(client, table);
    this.clock = clock;
  }

  /** Epoch seconds, as `expiresAt` counts. */
  nowSeconds(): number {
    return Math.floor(this.#clock.now() / 1000);
  }

  async get({ pk, sk }: ItemKey, options: ReadOptions = {}): Promise<Item | undefined> {
    const command = new GetItemCommand({
      TableName: this.#table,
      Key: { pk: { S: pk }, sk: { S: sk } },
      ConsistentRead: true,
      ...(options.only === undefined ? {} : { ProjectionExpression: options.only, ...named(options.only) }),
    });
    const { Item: item } = await this.#client.send(command);
    return item === undefined || this.#isExpired(item) ? undefined : item;
  }

  /** Puts the item unless one stands there; `false` when one does. */
  putNew(item: Item): Promise<boolean> {
    return this.#whetherHeld(() =>
      this.#client.send(
        new PutItemCommand({
          TableName: this.#table,
          Item: item,
          ConditionExpression: "attribute_not_exists(pk) OR expiresAt <= :nowSeconds",
          ExpressionAttributeValues: { ":nowSeconds": this.#now() },
        }),
      ),
    );
  }

  /** Puts the item in the place of nothing, of one that has expired, or of one that the condition lets go. */
  putOver(item: Item, condition: string, values: Values): Promise<boolean> {
    return this.#whetherHeld(() =>
      this.#client.send(
        new PutItemCommand({
          TableName: this.#table,
          Item: item,
          ConditionExpression: `attribute_not_exists(pk) OR expiresAt <= :nowSeconds OR ${condition}`,
          ...named(condition),
          ExpressionAttributeValues: { ":nowSeconds": this.#now(), ...values },
        }),
      ),
    );
  }

  /**
   * Changes an item under a condition; `undefined` when that does not hold, else the item as it is now, if asked for.
   * An item that has expired is as absent here as it is in reading: no change brings it back.
   */
  update(
    key: ItemKey,
    change: string,
    condition: string,
    values: Values = {},
    returned: "ALL_NEW" | "NONE" = "NONE",
  ): Promise<Item | undefined> {
    const stands = `(${condition}) AND (attribute_not_exists(#expiresAt) OR #expiresAt > :nowSeconds)`;
    return this.updateAny(key, change, stands, { ...values, ":nowSeconds": this.#now() }, returned);
  }

  /** As `update`, also of an item that has expired: what takes its place, or takes it out of the way. */
  async updateAny(
    { pk, sk }: ItemKey,
    change: string,
    condition: string,
    values: Values = {},
    returned: "ALL_NEW" | "NONE" = "NONE",
  ): Promise<Item | undefined> {
    const command = new UpdateItemCommand({
      TableName: this.#table,
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: change,
      ConditionExpression: condition,
      ...named(`${change} ${condition}`),
      ...(Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: values }),
      ReturnValues: returned,
    });
    let item: Item | undefined;
    const held = await this.#whetherHeld(async () => {
      item = (await this.#client.send(command)).Attributes ?? {};
    });
    return held ? item : undefined;
  }

  /**
   * Up to `limit` records of a list after a position, in the order of arrival; fewer only at its end. Entries of items
   * that have expired are passed over.
   */
  async listed<Record>(
    { list, after, limit, only }: { list: string; after: string; limit: number; only?: string },
    toRecord: (item: Item) => Record,
  ): Promise<readonly Listed<Record>[]> {
    const found: Listed<Record>[] = [];
    for (let position = after; ; ) {
      const entries = await this.#arrivals(list, position, limit);
      const items = await Promise.all(entries.map((entry) => this.get(entry, only === undefined ? {} : { only })));
      for (const [index, { arrival }] of entries.entries()) {
        const item = items[index];
        if (item !== undefined && found.length < limit) found.push({ position: arrival, record: toRecord(item) });
      }
      position = entries.at(-1)?.arrival ?? position;
      if (entries.length < limit || found.length >= limit) return found;
    }
  }

  /** What is due in a shard, longest due first. */
  async due(dueShard: string, until: number, limit: number): Promise<readonly (ItemKey & { dueAt: number })[]> {
    const command = new QueryCommand({
      TableName: this.#table,
      IndexName: "due",
      KeyConditionExpression: "dueShard = :shard AND dueAt <= :until",
      ExpressionAttributeValues: { ":shard": { S: dueShard }, ":until": { N: String(until) } },
      Limit: limit,
    });
    const { Items: items = [] } = await this.#client.send(command);
    return items.map((item) => ({
      pk: item["pk"]?.S ?? "",
      sk: item["sk"]?.S ?? "",
      dueAt: Number(item["dueAt"]?.N ?? "0"),
    }));
  }

  async #arrivals(list: string, after: string, limit: number): Promise<readonly (ItemKey & { arrival: string })[]> {
    const command = new QueryCommand({
      TableName: this.#table,
      IndexName: "arrivals",
      KeyConditionExpression: "#list = :list AND arrival > :after",
      ExpressionAttributeNames: { "#list": "list" },
      // A sort key is never empty; every position begins with a year.
      ExpressionAttributeValues: { ":list": { S: list }, ":after": { S: after === "" ? "0" : after } },
      Limit: limit,
    });
    const { Items: items = [] } = await this.#client.send(command);
    return items.map((item) => ({
      pk: item["pk"]?.S ?? "",
      sk: item["sk"]?.S ?? "",
      arrival: item["arrival"]?.S ?? "",
    }));
  }

  #now(): AttributeValue {
    return { N: String(this.nowSeconds()) };
  }

  #isExpired(item: Item): boolean {
    const expiresAt = item["expiresAt"]?.N;
    return expiresAt !== undefined && Number(expiresAt) * 1000 <= this.#clock.now();
  }

  async #whetherHeld(write: () => Promise<unknown>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }
}

/** Expressions write every attribute as `#name`, since many a plain name is a reserved word of DynamoDB's. */
function named(expression: string): { ExpressionAttributeNames?: Record<string, string> } {
  const names = [...expression.matchAll(/#(\w+)/g)].map(([alias, name = ""]) => [alias, name] as const);
  return names.length === 0 ? {} : { ExpressionAttributeNames: Object.fromEntries(names) };
}
