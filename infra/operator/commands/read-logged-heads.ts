import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { integer, text } from "../../../shared/core/schema/scalars.ts";
import { isValid } from "../../../shared/core/schema/schema.ts";
import { openObject } from "../../../shared/core/schema/structures.ts";
import type { LoggedHead } from "../../../shared/gateway/receipts/assess-chain.ts";
import type { StagePlaces } from "../open-stage.ts";

const loggedHead = openObject({ seq: integer(), hash: text() });

/** The heads of the chain of receipts in the log of `write-receipts`, as far back as the log is retained. */
export async function readLoggedHeads({
  local,
  queuePrefix,
}: Pick<StagePlaces, "local" | "queuePrefix">): Promise<readonly LoggedHead[]> {
  const lines = local === undefined ? await deployedLines(`${queuePrefix}write-receipts`) : localLines(local.logs);
  return lines.flatMap((line) => headIn(line) ?? []);
}

/** `undefined` for a line of the service's own, such as `START`, and for one that is still being written. */
function headIn(line: string): LoggedHead | undefined {
  if (!line.includes('"event":"receipts.head"')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isValid(loggedHead, value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function localLines(logs: string): readonly string[] {
  try {
    return readFileSync(join(logs, "write-receipts.ndjson"), "utf8").split("\n");
  } catch {
    // The log is created by the first run.
    return [];
  }
}

async function deployedLines(functionName: string): Promise<readonly string[]> {
  const { CloudWatchLogsClient } = await import("@aws-sdk/client-cloudwatch-logs");
  const client = new CloudWatchLogsClient({});
  try {
    return await readHeadLines(client, functionName);
  } finally {
    client.destroy();
  }
}

/** The lines `receipts.head` of a function's log. */
export async function readHeadLines(client: CloudWatchLogsClient, functionName: string): Promise<readonly string[]> {
  const { paginateFilterLogEvents } = await import("@aws-sdk/client-cloudwatch-logs");
  const query = { logGroupName: `/aws/lambda/${functionName}`, filterPattern: '{ $.event = "receipts.head" }' };
  const lines: string[] = [];
  for await (const { events = [] } of paginateFilterLogEvents({ client }, query)) {
    lines.push(...events.flatMap(({ message }) => message ?? []));
  }
  return lines;
}
