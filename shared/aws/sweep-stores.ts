import type { Clock } from "../core/clock.ts";
import { dynamoDbClient, s3Client, sqsClient } from "./clients.ts";
import { dynamoEndpointDirectory } from "./dynamodb-endpoint-directory.ts";
import { dynamoJobLedger } from "./dynamodb-job-ledger.ts";
import { dynamoLedger } from "./dynamodb-ledger.ts";
import { dynamoUploadLedger } from "./dynamodb-upload-ledger.ts";
import { LedgerTable } from "./ledger-table.ts";
import { noBodyStore } from "./no-body-store.ts";
import { s3LargeBodies } from "./s3-large-bodies.ts";
import { s3ObjectStore } from "./s3-object-store.ts";
import { sqsQueue, sqsQueues } from "./sqs-queue.ts";

/** Names of the environment variables that `sweepStores` goes by. */
export const sweepStoreVariables = [
  "LEDGER_TABLE",
  "DIRECTORY_TABLE",
  "BODIES_BUCKET",
  "INTAKE_QUEUE_URL",
  "DELIVERY_QUEUE_URL",
] as const;

/**
 * What the sweeper needs of AWS, over one client for each service. It moves jobs on without reading their bodies.
 *
 * @param jobQueues URLs by vendor
 */
export function sweepStores(
  environment: Readonly<Record<(typeof sweepStoreVariables)[number], string>>,
  jobQueues: ReadonlyMap<string, string>,
  clock: Clock,
) {
  const dynamoDb = dynamoDbClient();
  const sqs = sqsClient();
  const s3 = s3Client();
  const table = new LedgerTable(dynamoDb, environment.LEDGER_TABLE, clock);
  return {
    ledger: dynamoLedger(dynamoDb, environment.LEDGER_TABLE, clock),
    endpoints: dynamoEndpointDirectory(dynamoDb, environment.DIRECTORY_TABLE),
    jobs: dynamoJobLedger(table, noBodyStore),
    uploads: dynamoUploadLedger(table),
    bodies: s3LargeBodies(s3, environment.BODIES_BUCKET),
    eventBodies: s3ObjectStore(s3, environment.BODIES_BUCKET),
    queues: sqsQueues(sqs, jobQueues),
    notices: sqsQueue(sqs, environment.INTAKE_QUEUE_URL),
    deliveries: sqsQueue(sqs, environment.DELIVERY_QUEUE_URL),
  };
}
