import middy from "@middy/core";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { describeError, type Log } from "../core/log.ts";

/**
 * Turns a function of messages into a Lambda handler of an SQS queue. Messages are handled side by side; those that
 * fail are named in a partial batch response and come back by themselves, the others are done with.
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
