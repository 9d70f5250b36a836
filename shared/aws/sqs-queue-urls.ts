import { GetQueueUrlCommand, type SQSClient } from "@aws-sdk/client-sqs";

/** Where a stage's queues are: their URLs, or the prefix of their names, by which SQS returns the URLs. */
export interface StageQueues {
  readonly queues: Readonly<Record<string, string>> | undefined;
  readonly queuePrefix: string;
}

/** Finds the URL of a queue by its name without the stage's prefix, such as `intake`. */
export function sqsQueueUrls(client: SQSClient, { queues, queuePrefix }: StageQueues) {
  return async (name: string): Promise<string> => {
    const known = queues?.[name];
    if (known !== undefined) return known;
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: `${queuePrefix}${name}` }));
    if (QueueUrl === undefined) throw new Error("The queue has no URL.");
    return QueueUrl;
  };
}
