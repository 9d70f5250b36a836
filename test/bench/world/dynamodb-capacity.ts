import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import type { AwsHandler } from "../../../infra/local/emulators/aws-service.ts";
import { consumedByKey, consumedByQuery, type DynamoInput, touchedItems } from "../capacity/consumed.ts";
import type { WireItem } from "../capacity/item-size.ts";
import type { TableShape } from "../capacity/units.ts";
import type { Capacity } from "./meter.ts";

/** The shape of a table from the template. */
export function tableShape({ KeySchema, GlobalSecondaryIndexes }: CreateTableCommandInput): TableShape {
  const names = (schema: CreateTableCommandInput["KeySchema"]) =>
    (schema ?? []).flatMap(({ AttributeName: name }) => (name === undefined ? [] : [name]));
  return {
    keys: names(KeySchema),
    indexes: (GlobalSecondaryIndexes ?? []).map((index) => ({
      keys: names(index.KeySchema),
      projected: index.Projection?.ProjectionType === "ALL" ? "all" : (index.Projection?.NonKeyAttributes ?? []),
    })),
  };
}

/**
 * The units of each request to a DynamoDB, by the items as they are around it. The emulator's own figures leave out
 * indexes.
 */
export function dynamoCapacity(handle: AwsHandler, tables: readonly CreateTableCommandInput[]): Capacity {
  const shapes = new Map(tables.map((table) => [table.TableName ?? "", tableShape(table)]));
  const shapeOf = (table: string): TableShape => shapes.get(table) ?? { keys: [], indexes: [] };
  const keysOf = (table: string, item: WireItem): WireItem =>
    Object.fromEntries(Object.entries(item).filter(([name]) => shapeOf(table).keys.includes(name)));

  const ask = (operation: string, input: object) =>
    askDynamoDb<{ Item?: WireItem; Items?: WireItem[] }>(handle, operation, input);
  const read = async (TableName: string, Key: WireItem): Promise<WireItem | undefined> =>
    (await ask("GetItem", { TableName, Key, ConsistentRead: true })).Item;

  return async (operation, body, run) => {
    const input: DynamoInput = JSON.parse(body.toString());
    const table = input.TableName ?? Object.keys(input.RequestItems ?? {}).join(" + ");
    if (operation === "Query" || operation === "Scan") {
      const { FilterExpression: _, ProjectionExpression: __, Select: ___, ...whole } = JSON.parse(body.toString());
      const { Items: items = [] } = await ask(operation, whole);
      await run();
      return { ...consumedByQuery(table, items, input.ConsistentRead ?? false), table };
    }
    // The textbook handlers have a table of their own, which is not measured.
    const touched = touchedItems(operation, input, keysOf).filter((one) => shapes.has(one.table));
    const before = await Promise.all(touched.map(({ table, key }) => read(table, key)));
    await run();
    const items = await Promise.all(
      touched.map(async (one, index) => ({
        ...one,
        before: before[index],
        after: one.use === "write" ? await read(one.table, one.key) : before[index],
      })),
    );
    return { ...consumedByKey(items, shapeOf), table };
  };
}

/** Sends a request to the emulator itself, without the network. */
export async function askDynamoDb<Answer>(handle: AwsHandler, operation: string, input: object): Promise<Answer> {
  const body = Buffer.from(JSON.stringify(input));
  const answer = await handle({ method: "POST", url: "/", headers: requestHeaders(operation), body });
  if (answer.status !== 200) throw new Error(`${operation} failed: ${answer.status} ${answer.body.toString()}`);
  return JSON.parse(answer.body.toString());
}

/** dynalite wants the form of a signed request, and checks no signature. */
const requestHeaders = (operation: string) => ({
  "content-type": "application/x-amz-json-1.0",
  "x-amz-target": `DynamoDB_20120810.${operation}`,
  "x-amz-date": "20260101T000000Z",
  authorization:
    "AWS4-HMAC-SHA256 Credential=meter/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
});
