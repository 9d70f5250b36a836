import type { Clock } from "../core/clock.ts";
import { dynamoDbClient, s3Client, secretsManagerClient, sqsClient } from "./clients.ts";
import { dynamoCaseStore } from "./dynamodb-case-store.ts";
import { dynamoEndpointDirectory } from "./dynamodb-endpoint-directory.ts";
import { dynamoJobNotices } from "./dynamodb-job-notices.ts";
import { dynamoLedger } from "./dynamodb-ledger.ts";
import { dynamoPartnerDirectory } from "./dynamodb-partner-directory.ts";
import { LedgerTable } from "./ledger-table.ts";
import { s3ObjectStore } from "./s3-object-store.ts";
import { secretsManagerStore } from "./secrets-manager-store.ts";
import { sqsQueue } from "./sqs-queue.ts";

/** Names of the environment variables that `recordStores` goes by. */
export const recordStoreVariables = [
  "LEDGER_TABLE",
  "DIRECTORY_TABLE",
  "INTAKE_BUCKET",
  "BODIES_BUCKET",
  "DELIVERY_QUEUE_URL",
  "INTAKE_QUEUE_URL",
] as const;

/** What recording webhooks needs of AWS, over one client for each service. */
export function recordStores(
  environment: Readonly<Record<(typeof recordStoreVariables)[number], string>>,
  clock: Clock,
) {
  const dynamoDb = dynamoDbClient();
  const s3 = s3Client();
  const sqs = sqsClient();
  const table = new LedgerTable(dynamoDb, environment.LEDGER_TABLE, clock);
  return {
    ledger: dynamoLedger(dynamoDb, environment.LEDGER_TABLE, clock),
    jobs: dynamoJobNotices(table),
    cases: dynamoCaseStore(table),
    endpoints: dynamoEndpointDirectory(dynamoDb, environment.DIRECTORY_TABLE),
    partners: dynamoPartnerDirectory(dynamoDb, environment.DIRECTORY_TABLE),
    largeWebhooks: s3ObjectStore(s3, environment.INTAKE_BUCKET),
    eventBodies: s3ObjectStore(s3, environment.BODIES_BUCKET),
    deliveries: sqsQueue(sqs, environment.DELIVERY_QUEUE_URL),
    intake: sqsQueue(sqs, environment.INTAKE_QUEUE_URL),
    secrets: secretsManagerStore(secretsManagerClient()),
  };
}
