import { gunzipSync } from "node:zlib";
import middy from "@middy/core";
import type { CloudWatchLogsDecodedData, CloudWatchLogsEvent, Context } from "aws-lambda";

/** Log lines of one function. */
export interface LogLines {
  /** The function's physical name. */
  readonly functionName: string;
  readonly lines: readonly string[];
}

/**
 * Makes a Lambda handler of a subscription of functions' log groups. An error fails the invocation, which is asynchronous:
 * Lambda repeats it twice.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
 */
export function logLinesHandler(handle: (lines: LogLines) => Promise<void>) {
  return middy<CloudWatchLogsEvent, void, Error, Context>().handler(async ({ awslogs }) => {
    const decoded = gunzipSync(Buffer.from(awslogs.data, "base64")).toString("utf8");
    const { messageType, logGroup, logEvents } = JSON.parse(decoded) as CloudWatchLogsDecodedData;
    // CloudWatch checks a new subscription by a message without lines.
    if (messageType !== "DATA_MESSAGE") return;
    const functionName = logGroup.slice(logGroup.lastIndexOf("/") + 1);
    await handle({ functionName, lines: logEvents.map(({ message }) => message) });
  });
}
