import { type AttributeValue, type DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { Expressions } from "./expressions.ts";
import type { Item, Key } from "./item.ts";
import { marshal, unmarshal } from "./marshal.ts";
import type { Table } from "./table.ts";

export interface CallOptions {
  /** After which a read or write of one item fails; the client's own limits where it is absent. */
  readonly timeoutMs?: number;
}

/** `undefined` where there are none: a client that is given options puts the steps of each request in order again. */
export function sendOptions({ timeoutMs }: CallOptions): { readonly abortSignal: AbortSignal } | undefined {
  return timeoutMs === undefined ? undefined : { abortSignal: AbortSignal.timeout(timeoutMs) };
}

/** Reads alone: a bundle that needs no other call has no other command in it. */
export function dynamoGet(client: DynamoDBClient, table: string, options: CallOptions = {}): Table["get"] {
  return async ({ pk, sk }, { only, consistent = true } = {}) => {
    const expressions = new Expressions();
    const projection = only && { ProjectionExpression: only.map((name) => expressions.path(name)).join(", ") };
    const command = new GetItemCommand({
      TableName: table,
      Key: marshal({ pk, sk }),
      ConsistentRead: consistent,
      ...projection,
      ...expressions.attributes,
    });
    const { Item: item } = await client.send(command, sendOptions(options));
    return item === undefined ? undefined : toItem(item, sk === undefined ? { pk } : { pk, sk });
  };
}

/** @param key the members of the key that the attributes may leave out */
export function toItem(
  attributes: Readonly<Record<string, AttributeValue>>,
  key: Key = { pk: attributes["pk"]?.S ?? "" },
): Item {
  return { ...unmarshal(attributes), ...key };
}
