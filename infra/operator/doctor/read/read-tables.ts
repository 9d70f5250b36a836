import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
} from "@aws-sdk/client-dynamodb";
import type { StagePlaces } from "../../open-stage.ts";
import { type TableFacts, type TableSettings, timeToLiveAttribute } from "../assess/tables.ts";

/** The indexes that the gateway queries. */
export const recordIndexes = ["arrivals", "due", "open"];

interface Dependencies {
  readonly dynamoDb: DynamoDBClient;
  readonly places: Pick<StagePlaces, "directory" | "records" | "tokens">;
  /** Whether the target has backups, time to live and deletion protection. */
  readonly hasSettings: boolean;
}

export function readTables({ dynamoDb, places, hasSettings }: Dependencies): Promise<readonly TableFacts[]> {
  const tables = [
    { name: places.directory, expectedIndexes: [] },
    { name: places.records, expectedIndexes: recordIndexes },
    { name: places.tokens, expectedIndexes: [] },
  ];
  return Promise.all(
    tables.map(async ({ name, expectedIndexes }): Promise<TableFacts> => {
      const table = await describeTable(dynamoDb, name);
      const indexes = (table?.GlobalSecondaryIndexes ?? []).map((index) => ({
        name: index.IndexName ?? "",
        status: index.IndexStatus,
      }));
      const settings = table && hasSettings ? await readSettings(dynamoDb, name, table) : undefined;
      return { name, status: table?.TableStatus, expectedIndexes, indexes, settings };
    }),
  );
}

/** `undefined` when there is no such table. */
export async function describeTable(dynamoDb: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await dynamoDb.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function readSettings(client: DynamoDBClient, name: string, table: TableDescription): Promise<TableSettings> {
  const [{ TimeToLiveDescription: timeToLive }, { ContinuousBackupsDescription: backups }] = await Promise.all([
    client.send(new DescribeTimeToLiveCommand({ TableName: name })),
    client.send(new DescribeContinuousBackupsCommand({ TableName: name })),
  ]);
  const isOn = timeToLive?.TimeToLiveStatus === "ENABLED" || timeToLive?.TimeToLiveStatus === "ENABLING";
  return {
    timeToLive: isOn && timeToLive.AttributeName === timeToLiveAttribute,
    pointInTimeRecovery: backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus === "ENABLED",
    deletionProtection: table.DeletionProtectionEnabled === true,
    customerKey: table.SSEDescription?.KMSMasterKeyArn !== undefined,
  };
}
