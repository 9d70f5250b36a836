import type { Clock } from "../core/clock.ts";
import { dynamoDbClient, s3Client, secretsManagerClient, sqsClient, uploadLinkClient } from "./clients.ts";
import { dynamoCaseStore } from "./dynamodb-case-store.ts";
import { dynamoEndpointStore } from "./dynamodb-endpoint-store.ts";
import { dynamoHealthStore } from "./dynamodb-health-store.ts";
import { dynamoJobStore } from "./dynamodb-job-store.ts";
import { dynamoPartnerReader } from "./dynamodb-partner-reader.ts";
import { dynamoUploadStore } from "./dynamodb-upload-store.ts";
import { dynamoWebhookStore } from "./dynamodb-webhook-store.ts";
import { RecordTable } from "./record-table.ts";
import { s3BodyStore } from "./s3-body-store.ts";
import { s3LargeBodies } from "./s3-large-bodies.ts";
import { s3UploadLinks } from "./s3-upload-links.ts";
import { secretsManagerStore } from "./secrets-manager-store.ts";
import { sqsQueue, sqsQueues } from "./sqs-queue.ts";

/** Names of the environment variables that `partnerStores` goes by. */
export const partnerStoreVariables = [
  "DIRECTORY_TABLE",
  "RECORDS_TABLE",
  "TOKENS_TABLE",
  "BODIES_BUCKET",
  "INTAKE_QUEUE_URL",
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
  const sqs = sqsClient();
  const table = new RecordTable(dynamoDb, environment.RECORDS_TABLE, clock);
  const [s3, bucket] = [s3Client(), environment.BODIES_BUCKET];
  return {
    partners: dynamoPartnerReader(dynamoDb, environment.DIRECTORY_TABLE),
    endpoints: dynamoEndpointStore(dynamoDb, environment.DIRECTORY_TABLE),
    store: dynamoWebhookStore(dynamoDb, environment.RECORDS_TABLE, clock),
    jobs: dynamoJobStore(table, s3BodyStore(s3, bucket)),
    bodies: s3LargeBodies(s3, bucket),
    uploads: dynamoUploadStore(table),
    uploadLinks: s3UploadLinks(uploadLinkClient(), bucket),
    cases: dynamoCaseStore(table),
    health: dynamoHealthStore(dynamoDb, environment.TOKENS_TABLE),
    secrets: secretsManagerStore(secretsManagerClient()),
    queues: sqsQueues(sqs, jobQueues),
    deliveryQueue: sqsQueue(sqs, environment.DELIVERY_QUEUE_URL),
    eventQueue: sqsQueue(sqs, environment.INTAKE_QUEUE_URL),
  };
}
