import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { Queue } from "../gateway/ports/queue.ts";

/** An SQS queue of JSON messages. Nothing goes into message attributes, which are shown where bodies are not. */
export function sqsQueue<Message>(client: SQSClient, queueUrl: string): Queue<Message> {
  return {
    async send(message, delaySeconds = 0) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: JSON.stringify(message),
          DelaySeconds: delaySeconds,
        }),
      );
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
