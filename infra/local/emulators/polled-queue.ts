import type { PolledMessage, PolledQueue } from "../ports/polled-queue.ts";
import type { SqsAndS3 } from "./sqs-and-s3.ts";

/**
 * A queue of the emulated SQS without a client and the network between: they would cost the stack's main thread several
 * times what the queue itself does, for each message.
 */
export function polledQueue({ handle, systemAttributesOf }: SqsAndS3, queueUrl: string): PolledQueue {
  const call = async (operation: string, input: object): Promise<unknown> => {
    const { status, body } = await handle({
      method: "POST",
      url: "/",
      headers: {
        host: "127.0.0.1",
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `AmazonSQS.${operation}`,
      },
      body: Buffer.from(JSON.stringify({ QueueUrl: queueUrl, ...input })),
    });
    if (status !== 200) throw new Error(`${operation} failed: ${status} ${body.toString()}`);
    return JSON.parse(body.toString());
  };
  return {
    async receive({ count, waitSeconds, signal }) {
      const received = call("ReceiveMessage", {
        MaxNumberOfMessages: count,
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ["All"],
        MessageAttributeNames: ["All"],
      });
      return messagesOf(await untilAborted(received, signal)).map((message) => ({
        ...message,
        Attributes: { ...message.Attributes, ...systemAttributesOf(message.MessageId) },
      }));
    },
    async delete(receiptHandles) {
      const Entries = receiptHandles.map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle }));
      await call("DeleteMessageBatch", { Entries });
    },
  };
}

function messagesOf(answer: unknown): readonly PolledMessage[] {
  const { Messages: messages = [] } = answer as { readonly Messages?: readonly PolledMessage[] };
  return messages;
}

/** A long poll cannot be interrupted: what it receives after an abort becomes visible again after its time-out. */
async function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
