import { cloudWatchClient, dynamoDbClient, sqsClient } from "../shared/aws/clients.ts";
import { cloudWatchMetrics } from "../shared/aws/cloudwatch-metrics.ts";
import { dynamoPartnerReader } from "../shared/aws/dynamodb-partner-reader.ts";
import { dynamoPortalSessionReader } from "../shared/aws/dynamodb-portal-sessions.ts";
import { coalescedReads } from "../shared/aws/records/coalesced-reads.ts";
import { dynamoReadTogether } from "../shared/aws/records/dynamodb-read-together.ts";
import { dynamoTable } from "../shared/aws/records/dynamodb-table.ts";
import { sqsQueue } from "../shared/aws/sqs-queue.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { metricsApi } from "../shared/gateway/partner-api/metrics/metrics-api.ts";
import { queuedReceipts } from "../shared/gateway/receipts/queued-receipts.ts";
import { readEnvironment } from "../shared/lambda/environment.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { readStageConnections } from "../shared/lambda/stage-connections.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";
import { vendors as registered } from "../shared/vendors/registry/registry.ts";

const environment = readEnvironment([
  ...(["STAGE_CONNECTIONS", "DIRECTORY_TABLE", "RECEIPT_QUEUE_URL"] as const),
  ...(["METRIC_NAMESPACE", "COUNTS_PARTNERS"] as const),
]);
const connections = readStageConnections(environment.STAGE_CONNECTIONS);
const dynamoDb = dynamoDbClient();
const together = coalescedReads(dynamoReadTogether(dynamoDb));
const directory = together(dynamoTable(dynamoDb, environment.DIRECTORY_TABLE));

export const handler = httpHandler(
  metricsApi({
    partners: dynamoPartnerReader(directory),
    sessions: dynamoPortalSessionReader(directory),
    receipts: queuedReceipts(sqsQueue(sqsClient(), environment.RECEIPT_QUEUE_URL)),
    metrics: cloudWatchMetrics(cloudWatchClient(), environment.METRIC_NAMESPACE),
    vendors: registered.filter(({ id }) => connections[id] !== undefined),
    connections,
    countsPartners: environment.COUNTS_PARTNERS === "true",
    clock,
    log,
  }),
  log,
);
