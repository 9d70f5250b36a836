import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { SQSClient } from "@aws-sdk/client-sqs";
import type { BucketEvents } from "./emulators/bucket-events.ts";
import { createBucket, createQueues, createTable } from "./emulators/create-resources.ts";
import { account, credentials, type Emulators } from "./emulators/start-emulators.ts";
import type { Deployment } from "./runner/deployment/read-deployment.ts";

interface State {
  readonly emulators: Emulators;
  readonly sqs: SQSClient;
  readonly bucketEvents: BucketEvents;
  urlOf(queueArn: string): string;
}

/** Creates the tables, queues and buckets of a deployment that do not exist. */
export async function createState(
  deployment: Deployment,
  { emulators, sqs, bucketEvents, urlOf }: State,
): Promise<void> {
  const dynamodb = new DynamoDBClient({
    endpoint: emulators.endpoints.dynamodb,
    region: account.region,
    credentials: { ...credentials },
  });
  try {
    await Promise.all(deployment.tables.map(({ table }) => createTable(dynamodb, table)));
  } finally {
    dynamodb.destroy();
  }
  await createQueues(sqs, deployment.queues, urlOf);
  for (const bucket of deployment.buckets) {
    if (await createBucket(emulators.s3, bucket)) await bucketEvents.enqueueJobNotification(bucket);
  }
}
