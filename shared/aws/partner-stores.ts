import type { Clock } from "../core/clock.ts";
import { dynamoDbClient, s3Client, secretsManagerClient, sqsClient, uploadLinkClient } from "./clients.ts";
import { dynamoCaseStore } from "./dynamodb-case-store.ts";
import { dynamoCatchUpStore } from "./dynamodb-catch-up-store.ts";
import { dynamoEndpointStore } from "./dynamodb-endpoint-store.ts";
import { dynamoHealthStore, healthTableOptions } from "./dynamodb-health-store.ts";
import { dynamoIntentGuards } from "./dynamodb-intent-guards.ts";
import { dynamoJobStore } from "./dynamodb-job-store.ts";
import { dynamoPartnerReader } from "./dynamodb-partner-reader.ts";
import { dynamoPartnerStore } from "./dynamodb-partner-store.ts";
import { dynamoPortalSessionReader, dynamoPortalSessionStore } from "./dynamodb-portal-sessions.ts";
import { dynamoDriftReader, dynamoShapeStore } from "./dynamodb-shape-store.ts";
import { dynamoUploadStore } from "./dynamodb-upload-store.ts";
import { dynamoUseStore } from "./dynamodb-use-store.ts";
import { dynamoWebhookStore } from "./dynamodb-webhook-store.ts";
import { coalescedReads } from "./records/coalesced-reads.ts";
import { dynamoReadTogether } from "./records/dynamodb-read-together.ts";
import { dynamoTable } from "./records/dynamodb-table.ts";
import { dynamoOpenIndex } from "./records/open.ts";
import { s3BlobStore } from "./s3-blob-store.ts";
import { secretsManagerStore } from "./secrets-manager-store.ts";
import { sqsQueue, sqsQueues } from "./sqs-queue.ts";

/** Names of the environment variables that `partnerStores` reads. */
export const partnerStoreVariables = [
  "DIRECTORY_TABLE",
  "RECORDS_TABLE",
  "TOKENS_TABLE",
  "BODIES_BUCKET",
  "EVENT_WORK_QUEUE_URL",
  "RECEIPT_QUEUE_URL",
  "DELIVERY_QUEUE_URL",
] as const;

/**
 * What the gateway's own routes need of AWS, over one client for each service.
 *
 * @param jobQueues URLs by vendor
 */
export function partnerStores(
  environment: Readonly<Record<(typeof partnerStoreVariables)[number], string>>,
  jobQueues: ReadonlyMap<string, string>,
  clock: Clock,
) {
  const dynamoDb = dynamoDbClient();
  const together = coalescedReads(dynamoReadTogether(dynamoDb));
  const sqs = sqsClient();
  const records = { table: dynamoTable(dynamoDb, environment.RECORDS_TABLE), clock };
  const bodies = s3BlobStore(s3Client(), uploadLinkClient(), environment.BODIES_BUCKET);
  const directory = dynamoTable(dynamoDb, environment.DIRECTORY_TABLE);
  const readTogether = together(directory);
  return {
    partners: dynamoPartnerReader(readTogether),
    sessions: { ...dynamoPortalSessionReader(readTogether), ...dynamoPortalSessionStore(directory) },
    partnerStore: dynamoPartnerStore(directory),
    endpoints: dynamoEndpointStore(directory),
    store: dynamoWebhookStore(records),
    jobs: dynamoJobStore(records, bodies),
    openIndex: dynamoOpenIndex(records),
    bodies,
    uploads: dynamoUploadStore(records),
    intentGuards: dynamoIntentGuards(records),
    drift: dynamoDriftReader(records),
    shapes: dynamoShapeStore(records),
    catchUps: dynamoCatchUpStore(records),
    cases: dynamoCaseStore(records),
    health: dynamoHealthStore(dynamoTable(dynamoDb, environment.TOKENS_TABLE, healthTableOptions)),
    useStore: dynamoUseStore(dynamoTable(dynamoDb, environment.TOKENS_TABLE, healthTableOptions)),
    secrets: secretsManagerStore(secretsManagerClient()),
    queues: sqsQueues(sqs, jobQueues),
    deliveryQueue: sqsQueue(sqs, environment.DELIVERY_QUEUE_URL),
    eventQueue: sqsQueue(sqs, environment.EVENT_WORK_QUEUE_URL),
    receiptQueue: sqsQueue(sqs, environment.RECEIPT_QUEUE_URL),
  };
}
