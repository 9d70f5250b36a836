import middy from "@middy/core";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { describeError, type Log } from "../core/log.ts";

/**
 * Makes a Lambda handler of an SQS queue of a function of messages. Messages are handled concurrently; the failed ones
 * are returned as partial batch failures, so that SQS delivers only them again.
 */
export function queueHandler(handle: (message: unknown) => Promise<void>, log: Log) {
  return middy<SQSEvent, SQSBatchResponse, Error, Context>().handler(async ({ Records: records }) => {
    const failed = await Promise.all(
      records.map(async ({ messageId, body }) => {
        try {
          await handle(JSON.parse(body));
          return [];
        } catch (error) {
          log.error("message.failed", { message: messageId, ...describeError(error) });
          return [{ itemIdentifier: messageId }];
        }
      }),
    );
    return { batchItemFailures: failed.flat() };
  });
}
