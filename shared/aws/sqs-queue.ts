import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { Queue } from "../gateway/ports/queue.ts";
import { inRounds } from "./records/in-rounds.ts";

/** SQS's limit for the messages of a `SendMessageBatch`. */
const maxMessages = 10;
/** Below its limit for all of their bodies (1 MiB; 256 KiB until August 2025). */
const maxBytes = 250_000;

/** One message of a batch. */
interface Entry {
  readonly body: string;
  readonly delaySeconds: number;
  readonly group: string | undefined;
}

/**
 * SQS serves a group with few messages before one that has most of those in progress (fair queues of standard queues). The
 * attribute repeats the group for the local stack, whose SQS does not return it.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues.html
 */
const grouped = (group: string | undefined) =>
  group === undefined
    ? {}
    : {
        MessageGroupId: group,
        MessageAttributes: { MessageGroupId: { DataType: "String", StringValue: group } },
      };

/** An SQS queue of JSON messages. Message attributes are shown where bodies are not: they hold the group alone. */
export function sqsQueue<Message>(client: SQSClient, queueUrl: string): Queue<Message> {
  const send = async ({ body, delaySeconds, group }: Entry): Promise<void> => {
    const message = { MessageBody: body, DelaySeconds: delaySeconds, ...grouped(group) };
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, ...message }));
  };

  const sendBatch = async (batch: readonly Entry[]): Promise<readonly Entry[]> => {
    const [first] = batch;
    if (first !== undefined && batch.length === 1) {
      await send(first);
      return [];
    }
    const Entries = batch.map(({ body, delaySeconds, group }, index) => ({
      Id: String(index),
      MessageBody: body,
      DelaySeconds: delaySeconds,
      ...grouped(group),
    }));
    const { Failed: failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    const refused = failed.find(({ SenderFault: isOurs }) => isOurs);
    if (refused !== undefined) throw new Error(`SQS refused a message of a batch: ${refused.Code}.`);
    return failed.flatMap(({ Id: id }) => batch[Number(id)] ?? []);
  };

  return {
    send: (message, delaySeconds = 0, group?: string) => send({ body: JSON.stringify(message), delaySeconds, group }),
    async sendMany(messages) {
      const entries = messages.map(({ message, delaySeconds = 0, group }) => ({
        body: JSON.stringify(message),
        delaySeconds,
        group,
      }));
      await inRounds(entries, batchesWithinLimits, sendBatch);
    },
  };
}

/** One queue for each vendor. */
export function sqsQueues<Message>(
  client: SQSClient,
  urls: ReadonlyMap<string, string>,
): ReadonlyMap<string, Queue<Message>> {
  return new Map([...urls].map(([vendor, url]) => [vendor, sqsQueue<Message>(client, url)]));
}

function batchesWithinLimits(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const batches: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.body);
    const batch = batches.at(-1);
    const fits = batch !== undefined && batch.length < maxMessages && bytes + size <= maxBytes;
    if (fits) batch.push(entry);
    else batches.push([entry]);
    bytes = fits ? bytes + size : size;
  }
  return batches;
}
