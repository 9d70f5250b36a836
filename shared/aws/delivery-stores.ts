import type { Clock } from "../core/clock.ts";
import { dynamoDbClient, s3Client, secretsManagerClient, sqsClient } from "./clients.ts";
import { dynamoEndpointStore } from "./dynamodb-endpoint-store.ts";
import { dynamoPartnerReader } from "./dynamodb-partner-reader.ts";
import { dynamoWebhookStore } from "./dynamodb-webhook-store.ts";
import { coalescedReads } from "./records/coalesced-reads.ts";
import { dynamoReadTogether } from "./records/dynamodb-read-together.ts";
import { dynamoTable } from "./records/dynamodb-table.ts";
import { s3Blobs } from "./s3-blobs.ts";
import { secretsManagerStore } from "./secrets-manager-store.ts";
import { sqsQueue } from "./sqs-queue.ts";

/** The environment variables of `deliveryStores`. */
export const deliveryStoreVariables = [
  "RECORDS_TABLE",
  "DIRECTORY_TABLE",
  "BODIES_BUCKET",
  "DELIVERY_QUEUE_URL",
  "OTHER_DELIVERY_QUEUE_URL",
  "RECEIPT_QUEUE_URL",
] as const;

/** What a function of deliveries reads and writes. */
export function deliveryStores(
  environment: Readonly<Record<(typeof deliveryStoreVariables)[number], string>>,
  clock: Clock,
) {
  const dynamoDb = dynamoDbClient();
  const sqs = sqsClient();
  const coalesced = coalescedReads(dynamoReadTogether(dynamoDb));
  const directory = coalesced(dynamoTable(dynamoDb, environment.DIRECTORY_TABLE));
  return {
    store: dynamoWebhookStore({ table: coalesced(dynamoTable(dynamoDb, environment.RECORDS_TABLE)), clock }),
    endpoints: dynamoEndpointStore(directory),
    partners: dynamoPartnerReader(directory),
    deliveryQueue: sqsQueue(sqs, environment.DELIVERY_QUEUE_URL),
    otherDeliveryQueue: sqsQueue(sqs, environment.OTHER_DELIVERY_QUEUE_URL),
    receiptQueue: sqsQueue(sqs, environment.RECEIPT_QUEUE_URL),
    eventBodies: s3Blobs(s3Client(), environment.BODIES_BUCKET),
    secrets: secretsManagerStore(secretsManagerClient()),
  };
}
