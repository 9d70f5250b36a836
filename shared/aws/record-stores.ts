import type { Clock } from "../core/clock.ts";
import { dynamoDbClient, s3Client, secretsManagerClient, sqsClient } from "./clients.ts";
import { dynamoCaseStore } from "./dynamodb-case-store.ts";
import { dynamoEndpointStore } from "./dynamodb-endpoint-store.ts";
import { dynamoIntentGuards } from "./dynamodb-intent-guards.ts";
import { dynamoJobLooks } from "./dynamodb-job-looks.ts";
import { dynamoJobNotifications } from "./dynamodb-job-notifications.ts";
import { dynamoPartnerReader } from "./dynamodb-partner-reader.ts";
import { dynamoShapeWindows } from "./dynamodb-shape-store.ts";
import { dynamoWebhookStore } from "./dynamodb-webhook-store.ts";
import { dynamoWritebacks } from "./dynamodb-writebacks.ts";
import { coalescedReads } from "./records/coalesced-reads.ts";
import { dynamoReadTogether } from "./records/dynamodb-read-together.ts";
import { dynamoTable } from "./records/dynamodb-table.ts";
import { s3Blobs } from "./s3-blobs.ts";
import { secretsManagerStore } from "./secrets-manager-store.ts";
import { sqsQueue } from "./sqs-queue.ts";

/** Names of the environment variables that `recordStores` reads. */
export const recordStoreVariables = [
  "RECORDS_TABLE",
  "DIRECTORY_TABLE",
  "INTAKE_BUCKET",
  "BODIES_BUCKET",
  "DELIVERY_QUEUE_URL",
  "EVENT_WORK_QUEUE_URL",
  "RECEIPT_QUEUE_URL",
] as const;

/** What recording webhooks needs of AWS, over one client for each service. */
export function recordStores(
  environment: Readonly<Record<(typeof recordStoreVariables)[number], string>>,
  clock: Clock,
) {
  const dynamoDb = dynamoDbClient();
  const s3 = s3Client();
  const sqs = sqsClient();
  const coalesced = coalescedReads(dynamoReadTogether(dynamoDb));
  const records = { table: coalesced(dynamoTable(dynamoDb, environment.RECORDS_TABLE)), clock };
  const directory = coalesced(dynamoTable(dynamoDb, environment.DIRECTORY_TABLE));
  return {
    store: dynamoWebhookStore(records),
    jobs: { ...dynamoJobNotifications(records), ...dynamoJobLooks(records) },
    writebacks: dynamoWritebacks(records),
    cases: dynamoCaseStore(records),
    intentGuards: dynamoIntentGuards(records),
    shapeWindows: dynamoShapeWindows(records),
    endpoints: dynamoEndpointStore(directory),
    partners: dynamoPartnerReader(directory),
    largeWebhooks: s3Blobs(s3, environment.INTAKE_BUCKET),
    eventBodies: s3Blobs(s3, environment.BODIES_BUCKET),
    deliveryQueue: sqsQueue(sqs, environment.DELIVERY_QUEUE_URL),
    eventQueue: sqsQueue(sqs, environment.EVENT_WORK_QUEUE_URL),
    receiptQueue: sqsQueue(sqs, environment.RECEIPT_QUEUE_URL),
    secrets: secretsManagerStore(secretsManagerClient()),
  };
}
