import { dynamoDbClient, sqsClient } from "../shared/aws/clients.ts";
import { dynamoEndpointDirectory } from "../shared/aws/dynamodb-endpoint-directory.ts";
import { dynamoJobLedger } from "../shared/aws/dynamodb-job-ledger.ts";
import { dynamoLedger } from "../shared/aws/dynamodb-ledger.ts";
import { LedgerTable } from "../shared/aws/ledger-table.ts";
import { noBodyStore } from "../shared/aws/no-body-store.ts";
import { sqsQueue, sqsQueues } from "../shared/aws/sqs-queue.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { standardLog as log } from "../shared/core/log.ts";
import { jobWaits } from "../shared/gateway/jobs/job-times.ts";
import { takeUpJobs } from "../shared/gateway/jobs/take-up-jobs.ts";
import { sweep } from "../shared/gateway/webhooks/sweep.ts";
import { webhookTakers } from "../shared/gateway/webhooks/take-up-due.ts";
import { watchEndpoints } from "../shared/gateway/webhooks/watch-endpoints.ts";
import { webhookWaits } from "../shared/gateway/webhooks/webhook-times.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { readJobQueues } from "../shared/lambda/job-queues.ts";
import { scheduleHandler } from "../shared/lambda/schedule-handler.ts";
import { vendors } from "../shared/vendors/registry.ts";

const environment = readEnvironment(["LEDGER_TABLE", "DIRECTORY_TABLE", "INTAKE_QUEUE_URL", "DELIVERY_QUEUE_URL"]);
const scale = readTimeScale();
const [dynamoDb, sqs] = [dynamoDbClient(), sqsClient()];
const ledger = dynamoLedger(dynamoDb, environment.LEDGER_TABLE, clock);
const jobs = dynamoJobLedger(new LedgerTable(dynamoDb, environment.LEDGER_TABLE, clock), noBodyStore);
const deliveries = sqsQueue(sqs, environment.DELIVERY_QUEUE_URL);
const queues = sqsQueues(sqs, readJobQueues(vendors.map(({ id }) => id)));
const notices = sqsQueue(sqs, environment.INTAKE_QUEUE_URL);
const endpoints = dynamoEndpointDirectory(dynamoDb, environment.DIRECTORY_TABLE);
const waits = webhookWaits(scale);
const takers = new Map([
  ...webhookTakers({ ledger, intake: notices, deliveries, clock, waits }),
  ["ep_", watchEndpoints({ ledger, endpoints, notices, deliveries, clock, waits, log })] as const,
  ["job_", takeUpJobs({ jobs, queues, notices, clock, waits: jobWaits(scale), log })] as const,
]);

export const handler = scheduleHandler((remainingMs) => sweep({ ledger, takers, clock, log }, remainingMs));
