import { type AttributeValue, DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { StackInfo } from "../../../infra/local/stack-info.ts";

export interface StoredWrite {
  readonly id: string;
  readonly mark: string;
  readonly status: string;
  readonly outcome: string;
  /** Requests to the vendor, by the job. */
  readonly attempts: number;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
  readonly partial: boolean;
  readonly vendorPending: boolean;
}

/** Every job in the store with the mark of its write, page by page. */
export async function storedJobs({ aws }: StackInfo): Promise<readonly StoredWrite[]> {
  const { dynamodb: endpoint, region, credentials, tables } = aws;
  const client = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
  const jobs: StoredWrite[] = [];
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: tables["records"],
        FilterExpression: "sk = :job",
        ExpressionAttributeValues: { ":job": { S: "job" } },
        ProjectionExpression:
          "pk, #status, outcome, attempts, extraAttempts, updatedAt, #partial, vendorPending, #request.#headers",
        ExpressionAttributeNames: {
          "#status": "status",
          "#request": "request",
          "#headers": "headers",
          "#partial": "partial",
        },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    jobs.push(...(page.Items ?? []).map(toWrite));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  client.destroy();
  return jobs;
}

function toWrite(item: Record<string, AttributeValue>): StoredWrite {
  const headers = item["request"]?.M?.["headers"]?.M;
  return {
    id: item["pk"]?.S ?? "",
    mark: headers?.["x-correlation-id"]?.L?.[0]?.S ?? "",
    status: item["status"]?.S ?? "",
    outcome: item["outcome"]?.S ?? "",
    attempts: Number(item["attempts"]?.N ?? 0) + Number(item["extraAttempts"]?.N ?? 0),
    updatedAt: Number(item["updatedAt"]?.N ?? 0),
    partial: item["partial"]?.BOOL === true,
    vendorPending: item["vendorPending"]?.BOOL === true,
  };
}
