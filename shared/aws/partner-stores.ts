import type { Clock } from "../core/clock.ts";
import { dynamoDbClient, s3Client, secretsManagerClient, sqsClient, uploadLinkClient } from "./clients.ts";
import { dynamoCaseStore } from "./dynamodb-case-store.ts";
import { dynamoEndpointDirectory } from "./dynamodb-endpoint-directory.ts";
import { dynamoHealthStore } from "./dynamodb-health-store.ts";
import { dynamoJobLedger } from "./dynamodb-job-ledger.ts";
import { dynamoLedger } from "./dynamodb-ledger.ts";
import { dynamoPartnerDirectory } from "./dynamodb-partner-directory.ts";
import { dynamoUploadLedger } from "./dynamodb-upload-ledger.ts";
import { LedgerTable } from "./ledger-table.ts";
import { s3BodyStore } from "./s3-body-store.ts";
import { s3LargeBodies } from "./s3-large-bodies.ts";
import { s3UploadLinks } from "./s3-upload-links.ts";
import { secretsManagerStore } from "./secrets-manager-store.ts";
import { sqsQueue, sqsQueues } from "./sqs-queue.ts";

/** Names of the environment variables that `partnerStores` goes by. */
export const partnerStoreVariables = [
  "DIRECTORY_TABLE",
  "LEDGER_TABLE",
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
  const table = new LedgerTable(dynamoDb, environment.LEDGER_TABLE, clock);
  const [s3, bucket] = [s3Client(), environment.BODIES_BUCKET];
  return {
    partners: dynamoPartnerDirectory(dynamoDb, environment.DIRECTORY_TABLE),
    endpoints: dynamoEndpointDirectory(dynamoDb, environment.DIRECTORY_TABLE),
    ledger: dynamoLedger(dynamoDb, environment.LEDGER_TABLE, clock),
    jobs: dynamoJobLedger(table, s3BodyStore(s3, bucket)),
    bodies: s3LargeBodies(s3, bucket),
    uploads: dynamoUploadLedger(table),
    uploadLinks: s3UploadLinks(uploadLinkClient(), bucket),
    cases: dynamoCaseStore(table),
    health: dynamoHealthStore(dynamoDb, environment.TOKENS_TABLE),
    secrets: secretsManagerStore(secretsManagerClient()),
    queues: sqsQueues(sqs, jobQueues),
    deliveries: sqsQueue(sqs, environment.DELIVERY_QUEUE_URL),
    notices: sqsQueue(sqs, environment.INTAKE_QUEUE_URL),
  };
}
