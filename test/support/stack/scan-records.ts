import { type AttributeValue, DynamoDBClient, ScanCommand, type ScanCommandInput } from "@aws-sdk/client-dynamodb";
import type { StackInfo } from "../../../infra/local/stack-info.ts";

export type RecordItem = Readonly<Record<string, AttributeValue>>;

/** The items of the stack's table `records` that a scan selects, page by page, by consistent reads. */
export async function* scanRecords(
  { aws }: StackInfo,
  scan: Omit<ScanCommandInput, "TableName" | "ConsistentRead" | "ExclusiveStartKey">,
): AsyncGenerator<RecordItem> {
  const { dynamodb: endpoint, region, credentials, tables } = aws;
  const client = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
  const input = { ...scan, TableName: tables["records"], ConsistentRead: true };
  try {
    let from: Record<string, AttributeValue> | undefined;
    do {
      const page = await client.send(new ScanCommand({ ...input, ExclusiveStartKey: from }));
      yield* page.Items ?? [];
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  } finally {
    client.destroy();
  }
}
