import type { Clock } from "../core/clock.ts";
import { dynamoDbClient, s3Client, secretsManagerClient, sqsClient } from "./clients.ts";
import { dynamoCaseStore } from "./dynamodb-case-store.ts";
import { dynamoCatchUpStore } from "./dynamodb-catch-up-store.ts";
import { dynamoClaims } from "./dynamodb-claims.ts";
import { dynamoHealthStore, healthTableOptions } from "./dynamodb-health-store.ts";
import { dynamoIntentGuards } from "./dynamodb-intent-guards.ts";
import { dynamoJobPeers } from "./dynamodb-job-peers.ts";
import { dynamoJobStore } from "./dynamodb-job-store.ts";
import { dynamoLookPace } from "./dynamodb-look-pace.ts";
import { dynamoPartnerReader } from "./dynamodb-partner-reader.ts";
import { dynamoPermitStore } from "./dynamodb-permit-store.ts";
import { dynamoRecentRequests } from "./dynamodb-recent-requests.ts";
import { dynamoShapeStore, dynamoShapeWindows } from "./dynamodb-shape-store.ts";
import { dynamoSubjectIndex } from "./dynamodb-subject-index.ts";
import { dynamoTokenStore } from "./dynamodb-token-store.ts";
import { dynamoUploadStore } from "./dynamodb-upload-store.ts";
import { dynamoUseStore } from "./dynamodb-use-store.ts";
import { dynamoWritebacks } from "./dynamodb-writebacks.ts";
import { coalescedReads } from "./records/coalesced-reads.ts";
import { dynamoReadTogether } from "./records/dynamodb-read-together.ts";
import { dynamoTable } from "./records/dynamodb-table.ts";
import { s3BlobStore } from "./s3-blob-store.ts";
import { secretsManagerStore } from "./secrets-manager-store.ts";
import { sqsQueue } from "./sqs-queue.ts";

/** Names of the environment variables that `callStores` reads. */
export const callStoreVariables = [
  "DIRECTORY_TABLE",
  "TOKENS_TABLE",
  "RECORDS_TABLE",
  "BODIES_BUCKET",
  "JOB_QUEUE_URL",
  "EVENT_WORK_QUEUE_URL",
  "RECEIPT_QUEUE_URL",
] as const;

/** What a vendor's calls need of AWS, over one client for each service. */
export function callStores(environment: Readonly<Record<(typeof callStoreVariables)[number], string>>, clock: Clock) {
  const dynamoDb = dynamoDbClient();
  const together = coalescedReads(dynamoReadTogether(dynamoDb));
  const sqs = sqsClient();
  const s3 = s3Client();
  const bodies = s3BlobStore(s3, s3, environment.BODIES_BUCKET);
  const records = { table: dynamoTable(dynamoDb, environment.RECORDS_TABLE), clock };
  // An answered call does not wait long for what its webhooks will record as well.
  const optional = { table: dynamoTable(dynamoDb, environment.RECORDS_TABLE, healthTableOptions), clock };
  const shared = together(dynamoTable(dynamoDb, environment.TOKENS_TABLE, healthTableOptions));
  return {
    partners: dynamoPartnerReader(together(dynamoTable(dynamoDb, environment.DIRECTORY_TABLE))),
    // What is in use is read with the partner, in one request.
    permitStore: dynamoPermitStore(shared),
    useStore: dynamoUseStore(shared),
    secrets: secretsManagerStore(secretsManagerClient()),
    tokens: dynamoTokenStore(dynamoTable(dynamoDb, environment.TOKENS_TABLE)),
    health: dynamoHealthStore(dynamoTable(dynamoDb, environment.TOKENS_TABLE, healthTableOptions)),
    jobs: dynamoJobStore(records, bodies),
    lookStores: { peers: dynamoJobPeers(records), claims: dynamoClaims(records) },
    pace: dynamoLookPace(dynamoTable(dynamoDb, environment.TOKENS_TABLE)),
    baselines: dynamoShapeStore(records),
    cases: dynamoCaseStore(optional),
    catchUps: dynamoCatchUpStore(records),
    subjects: dynamoSubjectIndex(optional),
    jobSubjects: dynamoSubjectIndex(records),
    writebacks: dynamoWritebacks(records),
    bodies,
    recentRequests: dynamoRecentRequests(records),
    intentGuards: dynamoIntentGuards(records),
    uploads: dynamoUploadStore(records),
    shapeWindows: dynamoShapeWindows(records),
    queue: sqsQueue(sqs, environment.JOB_QUEUE_URL),
    eventQueue: sqsQueue(sqs, environment.EVENT_WORK_QUEUE_URL),
    receiptQueue: sqsQueue(sqs, environment.RECEIPT_QUEUE_URL),
  };
}
