import { GetQueueAttributesCommand, GetQueueUrlCommand, QueueDoesNotExist, type SQSClient } from "@aws-sdk/client-sqs";
import type { StagePlaces } from "../../open-stage.ts";
import type { QueueFacts } from "../assess/queues.ts";

interface Dependencies {
  readonly sqs: SQSClient;
  readonly places: Pick<StagePlaces, "queues" | "queuePrefix">;
}

/** @param names of queues without the stage's prefix */
export function readQueues(deps: Dependencies, names: readonly string[]): Promise<readonly QueueFacts[]> {
  return Promise.all(
    names.map(async (name) => {
      const [messages, deadLetters] = await Promise.all([count(deps, name), count(deps, `${name}-dead-letters`)]);
      return { name, messages, deadLetters };
    }),
  );
}

/** Those included that are being received or delayed; `undefined` when there is no such queue. */
async function count({ sqs, places }: Dependencies, name: string): Promise<number | undefined> {
  try {
    const QueueUrl =
      places.queues?.[name] ??
      (await sqs.send(new GetQueueUrlCommand({ QueueName: `${places.queuePrefix}${name}` }))).QueueUrl;
    const { Attributes: counts = {} } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl,
        AttributeNames: [
          "ApproximateNumberOfMessages",
          "ApproximateNumberOfMessagesNotVisible",
          "ApproximateNumberOfMessagesDelayed",
        ],
      }),
    );
    return Object.values(counts).reduce((sum, one) => sum + Number(one), 0);
  } catch (error) {
    if (error instanceof QueueDoesNotExist) return undefined;
    throw error;
  }
}
