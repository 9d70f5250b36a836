import middy from "@middy/core";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { describeError, type Log } from "../core/log.ts";
import type { MessageSource } from "../core/message-source.ts";
import { withTrace, withTracing } from "../core/tracing/current-span.ts";
import { parseTraceparent, type TraceContext } from "../core/tracing/trace-context.ts";
import { readTracing } from "./invocation-tracing.ts";

type HandleMessage = (message: unknown, source: MessageSource) => Promise<void>;

/**
 * Makes a Lambda handler of an SQS queue of a function of messages. Messages are handled concurrently; the failed ones
 * are returned as partial batch failures, so that SQS delivers only them again. A message that names a trace is handled
 * as a part of it.
 */
export function queueHandler(handle: HandleMessage, log: Log) {
  const tracing = readTracing(log);
  const handleRecord = createHandleRecord(handle, log);
  return middy<SQSEvent, SQSBatchResponse, Error, Context>().handler(async ({ Records: records }) => {
    const failed = await withTracing(tracing, () => Promise.all(records.map(handleRecord)));
    return { batchItemFailures: failed.flat() };
  });
}

function createHandleRecord(handle: HandleMessage, log: Log) {
  return async ({
    messageId,
    body,
    eventSourceARN: queueArn,
    attributes,
  }: SQSRecord): Promise<SQSBatchResponse["batchItemFailures"]> => {
    const failed = (error: unknown) => {
      log.error("message.failed", { message: messageId, ...describeError(error) });
      return [{ itemIdentifier: messageId }];
    };
    try {
      const message: unknown = JSON.parse(body);
      return await withTrace(traceOf(message), () =>
        handle(message, { queueArn, senderId: attributes.SenderId }).then(() => [], failed),
      );
    } catch (error) {
      return failed(error);
    }
  };
}

function traceOf(message: unknown): TraceContext | undefined {
  if (typeof message !== "object" || message === null || !("traceparent" in message)) return undefined;
  return typeof message.traceparent === "string" ? parseTraceparent(message.traceparent) : undefined;
}
