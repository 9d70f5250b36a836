import type { AddressInfo } from "node:net";
import { type AttributeDefinition, CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";

export interface RunningDynamoDb {
  readonly client: DynamoDBClient;
  stop(): Promise<void>;
}

/** Starts a DynamoDB on 127.0.0.1 with the tables `records` and `directory` of the state stack. */
export async function startDynamoDb(): Promise<RunningDynamoDb> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "eu-central-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  });
  await createTable(client, "directory", []);
  await createTable(client, "records", [
    { name: "arrivals", hash: "list", range: { AttributeName: "arrival", AttributeType: "S" } },
    { name: "due", hash: "dueShard", range: { AttributeName: "dueAt", AttributeType: "N" } },
  ]);
  return {
    client,
    async stop() {
      client.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

interface Index {
  readonly name: string;
  readonly hash: string;
  readonly range: AttributeDefinition;
}

async function createTable(client: DynamoDBClient, name: string, indexes: readonly Index[]): Promise<void> {
  const text = (AttributeName: string): AttributeDefinition => ({ AttributeName, AttributeType: "S" });
  const keys = (hash: string, range = "") => [
    { AttributeName: hash, KeyType: "HASH" as const },
    { AttributeName: range, KeyType: "RANGE" as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [text("pk"), text("sk"), ...indexes.flatMap(({ hash, range }) => [text(hash), range])],
      KeySchema: keys("pk", "sk"),
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
