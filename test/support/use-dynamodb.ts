import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type AttributeDefinition, CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { afterAll } from "vitest";

/**
 * A DynamoDB on 127.0.0.1 for the tests of one file, with the tables `records`, `directory` and `tokens` of the state
 * stack. It stops behind the last test.
 */
export async function useDynamoDb(): Promise<DynamoDBClient> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "eu-central-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  });
  afterAll(async () => {
    client.destroy();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  });
  await createTable(client, "tokens", { sortKey: false });
  await createTable(client, "directory");
  await createTable(client, "records", {
    indexes: [
      { name: "arrivals", hash: "list", range: { AttributeName: "arrival", AttributeType: "S" } },
      { name: "due", hash: "dueShard", range: { AttributeName: "dueAt", AttributeType: "N" } },
      { name: "open", hash: "open", range: { AttributeName: "arrival", AttributeType: "S" } },
    ],
  });
  return client;
}

interface Index {
  readonly name: string;
  readonly hash: string;
  readonly range: AttributeDefinition;
}

interface Shape {
  readonly sortKey?: boolean;
  readonly indexes?: readonly Index[];
}

async function createTable(
  client: DynamoDBClient,
  name: string,
  { sortKey = true, indexes = [] }: Shape = {},
): Promise<void> {
  const text = (AttributeName: string): AttributeDefinition => ({ AttributeName, AttributeType: "S" });
  const keys = (hash: string, range?: string) => [
    { AttributeName: hash, KeyType: "HASH" as const },
    ...(range === undefined ? [] : [{ AttributeName: range, KeyType: "RANGE" as const }]),
  ];
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [
        text("pk"),
        ...(sortKey ? [text("sk")] : []),
        ...indexes.flatMap(({ hash, range }) => [text(hash), range]),
      ],
      KeySchema: keys("pk", sortKey ? "sk" : undefined),
      ...(indexes.length === 0
        ? {}
        : {
            GlobalSecondaryIndexes: indexes.map(({ name: IndexName, hash, range }) => ({
              IndexName,
              KeySchema: keys(hash, range.AttributeName),
              Projection: { ProjectionType: "KEYS_ONLY" as const },
            })),
          }),
    }),
  );
}
