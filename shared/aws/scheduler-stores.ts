import type { Clock } from "../core/clock.ts";
import { dynamoDbClient, s3Client, secretsManagerClient, sqsClient } from "./clients.ts";
import { dynamoCaseStore } from "./dynamodb-case-store.ts";
import { dynamoCatchUpStore } from "./dynamodb-catch-up-store.ts";
import { dynamoDisclosureIndex } from "./dynamodb-disclosure-index.ts";
import { dynamoEndpointStore } from "./dynamodb-endpoint-store.ts";
import { dynamoJobStore } from "./dynamodb-job-store.ts";
import { dynamoOpenIndexChecks } from "./dynamodb-open-index-checks.ts";
import { dynamoPartnerReader } from "./dynamodb-partner-reader.ts";
import { dynamoPartnerStore } from "./dynamodb-partner-store.ts";
import { dynamoShapeStore } from "./dynamodb-shape-store.ts";
import { dynamoSilenceStore } from "./dynamodb-silence-store.ts";
import { dynamoUploadStore } from "./dynamodb-upload-store.ts";
import { dynamoUseStore } from "./dynamodb-use-store.ts";
import { dynamoWebhookStore } from "./dynamodb-webhook-store.ts";
import { noBlobs } from "./no-blobs.ts";
import { dynamoTable } from "./records/dynamodb-table.ts";
import { s3Blobs } from "./s3-blobs.ts";
import { s3ErasureRecord } from "./s3-erasure-record.ts";
import { secretsManagerStore } from "./secrets-manager-store.ts";
import { sqsQueue, sqsQueues } from "./sqs-queue.ts";

/** Names of the environment variables that `schedulerStores` reads. */
export const schedulerStoreVariables = [
  "RECORDS_TABLE",
  "DIRECTORY_TABLE",
  "TOKENS_TABLE",
  "BODIES_BUCKET",
  "ERASURES_BUCKET",
  "EVENT_WORK_QUEUE_URL",
  "RECEIPT_QUEUE_URL",
  "DELIVERY_QUEUE_URL",
] as const;

/**
 * What the scheduler needs of AWS, over one client for each service. It moves jobs on without reading their bodies.
 *
 * @param jobQueues URLs by vendor
 */
export function schedulerStores(
  environment: Readonly<Record<(typeof schedulerStoreVariables)[number], string>>,
  jobQueues: ReadonlyMap<string, string>,
  clock: Clock,
) {
  const dynamoDb = dynamoDbClient();
  const sqs = sqsClient();
  const s3 = s3Client();
  const bodies = s3Blobs(s3, environment.BODIES_BUCKET);
  const records = { table: dynamoTable(dynamoDb, environment.RECORDS_TABLE), clock };
  return {
    store: dynamoWebhookStore(records),
    endpoints: dynamoEndpointStore(dynamoTable(dynamoDb, environment.DIRECTORY_TABLE)),
    partners: dynamoPartnerReader(dynamoTable(dynamoDb, environment.DIRECTORY_TABLE)),
    partnerStore: dynamoPartnerStore(dynamoTable(dynamoDb, environment.DIRECTORY_TABLE)),
    openIndexChecks: dynamoOpenIndexChecks(records),
    jobs: dynamoJobStore(records, noBlobs),
    cases: dynamoCaseStore(records),
    catchUps: dynamoCatchUpStore(records),
    silences: dynamoSilenceStore(records),
    disclosures: dynamoDisclosureIndex(records),
    erasures: s3ErasureRecord(s3, async () => environment.ERASURES_BUCKET),
    uploads: dynamoUploadStore(records),
    useStore: dynamoUseStore(dynamoTable(dynamoDb, environment.TOKENS_TABLE)),
    shapes: dynamoShapeStore(records),
    secrets: secretsManagerStore(secretsManagerClient()),
    bodies,
    eventBodies: bodies,
    queues: sqsQueues(sqs, jobQueues),
    eventQueue: sqsQueue(sqs, environment.EVENT_WORK_QUEUE_URL),
    receiptQueue: sqsQueue(sqs, environment.RECEIPT_QUEUE_URL),
    deliveryQueue: sqsQueue(sqs, environment.DELIVERY_QUEUE_URL),
  };
}
