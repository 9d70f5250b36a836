import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { type RecordItem, scanRecords } from "../../support/stack/scan-records.ts";

export interface StoredWrite {
  readonly id: string;
  readonly mark: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly claims: number;
  readonly status: string;
  readonly outcome: string;
  /** Requests to the vendor, by the job. */
  readonly attempts: number;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
  readonly partial: boolean;
  readonly vendorPending: boolean;
}

/** Every job in the store with the mark of its write. */
export async function storedJobs(info: StackInfo): Promise<readonly StoredWrite[]> {
  const jobs: StoredWrite[] = [];
  const items = scanRecords(info, {
    FilterExpression: "sk = :job",
    ExpressionAttributeValues: { ":job": { S: "job" } },
    ProjectionExpression:
      "pk, #status, outcome, claims, extraAttempts, createdAt, updatedAt, #partial, vendorPending, #request.#headers",
    ExpressionAttributeNames: {
      "#status": "status",
      "#request": "request",
      "#headers": "headers",
      "#partial": "partial",
    },
  });
  for await (const item of items) jobs.push(toWrite(item));
  return jobs;
}

function toWrite(item: RecordItem): StoredWrite {
  const headers = item["request"]?.M?.["headers"]?.M;
  return {
    id: item["pk"]?.S ?? "",
    mark: headers?.["x-correlation-id"]?.L?.[0]?.S ?? "",
    createdAt: Number(item["createdAt"]?.N ?? 0),
    claims: Number(item["claims"]?.N ?? 0),
    status: item["status"]?.S ?? "",
    outcome: item["outcome"]?.S ?? "",
    attempts: Number(item["claims"]?.N ?? 0) + Number(item["extraAttempts"]?.N ?? 0),
    updatedAt: Number(item["updatedAt"]?.N ?? 0),
    partial: item["partial"]?.BOOL === true,
    vendorPending: item["vendorPending"]?.BOOL === true,
  };
}
