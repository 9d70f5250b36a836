import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { DeadLetters } from "../gateway/ports/dead-letters.ts";
import { type StageQueues, sqsQueueUrls } from "./sqs-queue-urls.ts";

/** Longer than ten messages take, and short enough for another run after one that was interrupted. */
const hiddenSeconds = 120;
const waitSeconds = 2;

/**
 * The dead letters of a queue of a stage.
 *
 * @param queue its name without the stage's prefix, such as `intake`
 */
export function sqsDeadLetters(client: SQSClient, queue: string, stage: StageQueues): DeadLetters {
  const urlOf = sqsQueueUrls(client, stage);
  const deadLetterQueue = `${queue}-dead-letters`;
  return {
    async count() {
      const command = new GetQueueAttributesCommand({
        QueueUrl: await urlOf(deadLetterQueue),
        AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
      });
      const { Attributes: counts = {} } = await client.send(command);
      return Object.values(counts).reduce((sum, count) => sum + Number(count), 0);
    },
    async receive(maxMessages) {
      const command = new ReceiveMessageCommand({
        QueueUrl: await urlOf(deadLetterQueue),
        MaxNumberOfMessages: maxMessages,
        MessageSystemAttributeNames: ["SentTimestamp"],
        VisibilityTimeout: hiddenSeconds,
        WaitTimeSeconds: waitSeconds,
      });
      const { Messages: messages = [] } = await client.send(command);
      return messages.map(({ MessageId: id = "", Body: body = "", ReceiptHandle: receipt = "", Attributes }) => ({
        ...{ id, body, receipt },
        sentAt: Number(Attributes?.SentTimestamp ?? 0),
      }));
    },
    async redrive({ body }) {
      await client.send(new SendMessageCommand({ QueueUrl: await urlOf(queue), MessageBody: body }));
    },
    async remove({ receipt }) {
      await client.send(new DeleteMessageCommand({ QueueUrl: await urlOf(deadLetterQueue), ReceiptHandle: receipt }));
    },
  };
}
