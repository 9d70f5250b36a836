import middy from "@middy/core";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { describeError, type Log } from "../core/log.ts";

interface BatchOptions<Message> {
  /** @throws for a message that this code cannot read */
  readonly parse: (value: unknown) => Message;
  /** Handles all messages of an invocation together: after an error SQS delivers all of them again. */
  readonly handle: (messages: readonly Message[]) => Promise<void>;
  readonly log: Log;
}

type Failures = SQSBatchResponse["batchItemFailures"];

/** Makes a Lambda handler of an SQS queue whose messages are handled together. A message that cannot be read fails alone. */
export function batchHandler<Message>({ parse, handle, log }: BatchOptions<Message>) {
  const read = ({ body }: SQSRecord): Message | undefined => {
    try {
      return parse(JSON.parse(body));
    } catch {
      return undefined;
    }
  };
  return middy<SQSEvent, SQSBatchResponse, Error, Context>().handler(async ({ Records: records }) => {
    const messages = records.map((record) => ({ record, message: read(record) }));
    const readable = messages.flatMap(({ message }) => (message === undefined ? [] : [message]));
    const failAll = (error: unknown): Failures => {
      log.error("batch.failed", { messages: records.length, ...describeError(error) });
      return failuresOf(records);
    };
    const failed = readable.length === 0 ? [] : await handle(readable).then((): Failures => [], failAll);
    if (failed.length > 0) return { batchItemFailures: failed };
    const unreadable = messages.filter(({ message }) => message === undefined).map(({ record }) => record);
    for (const { messageId } of unreadable)
      log.error("message.failed", { message: messageId, error: "MessageUnreadable" });
    return { batchItemFailures: failuresOf(unreadable) };
  });
}

function failuresOf(records: readonly SQSRecord[]): Failures {
  return records.map(({ messageId }) => ({ itemIdentifier: messageId }));
}
