import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { isRecord } from "../../../shared/core/schema/structures.ts";
import type { Json } from "../terminal/output.ts";

/** A line of a function's log. */
export interface LogLine {
  /** Of this line alone. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
}

export interface LogSource {
  /** The lines of that time or later, the oldest first. */
  readonly linesSince: (since: number) => AsyncGenerator<LogLine, void>;
  readonly close: () => void;
}

/** Where the logs of a stage's functions are. */
export interface LogPlaces {
  /** The folder of a local stack's; else they are in CloudWatch. */
  readonly local?: { readonly logs: string };
  /** `rx-gateway-<stage>-`, with which the names of functions begin, too. */
  readonly queuePrefix: string;
}

/**
 * The log of a function.
 *
 * @param name without `rx-gateway-<stage>-`
 */
export async function openLog({ local, queuePrefix }: LogPlaces, name: string): Promise<LogSource> {
  if (local !== undefined)
    return { linesSince: (since) => localLines(join(local.logs, `${name}.ndjson`), since), close() {} };
  const { CloudWatchLogsClient } = await import("@aws-sdk/client-cloudwatch-logs");
  const client = new CloudWatchLogsClient({});
  return {
    linesSince: (since) => deployedLines(client, `${queuePrefix}${name}`, since),
    close: () => client.destroy(),
  };
}

/** A line without a time of its own, such as one of a stack trace, has that of the line before. */
async function* localLines(file: string, since: number): AsyncGenerator<LogLine, void> {
  let at = 0;
  for (const [number, text] of (await readIfThere(file)).split("\n").entries()) {
    const own = Date.parse(String(fieldsOf(text)?.["at"]));
    if (!Number.isNaN(own)) at = own;
    if (text !== "" && at >= since) yield { id: String(number), at, text };
  }
}

/** The log is created by the function's first run. */
async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/** The lines of a deployed function, by its whole name. */
export async function* deployedLines(
  client: CloudWatchLogsClient,
  functionName: string,
  since: number,
): AsyncGenerator<LogLine, void> {
  const { paginateFilterLogEvents } = await import("@aws-sdk/client-cloudwatch-logs");
  const query = { logGroupName: `/aws/lambda/${functionName}`, startTime: since };
  for await (const { events = [] } of paginateFilterLogEvents({ client }, query)) {
    for (const { eventId: id = "", timestamp: at = 0, message = "" } of events)
      yield { id, at, text: message.trimEnd() };
  }
}

/** The members of a line that is a JSON object; `undefined` for any other. */
export function fieldsOf(text: string): Readonly<Record<string, Json>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? (value as Readonly<Record<string, Json>>) : undefined;
  } catch {
    return undefined;
  }
}
