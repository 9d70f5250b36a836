import { GetQueueAttributesCommand, type QueueAttributeName, SQSClient } from "@aws-sdk/client-sqs";
import type { StackInfo } from "../../../infra/local/stack-info.ts";

/** The messages in a queue, by its short name: visible, delayed, or in flight. */
export async function waitingIn({ aws }: StackInfo, queue: string): Promise<number> {
  const { sqs: endpoint, region, credentials, queues } = aws;
  const client = new SQSClient({ endpoint, region, credentials: { ...credentials } });
  const command = new GetQueueAttributesCommand({ QueueUrl: queues[queue], AttributeNames: ["All"] });
  const { Attributes: counts = {} } = await client.send(command);
  client.destroy();
  const names: readonly QueueAttributeName[] = [
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "ApproximateNumberOfMessagesDelayed",
  ];
  return names.reduce((sum, name) => sum + Number(counts[name]), 0);
}
