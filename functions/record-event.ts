import { dynamoDbClient, secretsManagerClient, sqsClient } from "../shared/aws/clients.ts";
import { dynamoCaseStore } from "../shared/aws/dynamodb-case-store.ts";
import { dynamoEndpointDirectory } from "../shared/aws/dynamodb-endpoint-directory.ts";
import { dynamoJobNotices } from "../shared/aws/dynamodb-job-notices.ts";
import { dynamoLedger } from "../shared/aws/dynamodb-ledger.ts";
import { dynamoPartnerDirectory } from "../shared/aws/dynamodb-partner-directory.ts";
import { LedgerTable } from "../shared/aws/ledger-table.ts";
import { secretsManagerStore } from "../shared/aws/secrets-manager-store.ts";
import { sqsQueue } from "../shared/aws/sqs-queue.ts";
import { systemClock } from "../shared/core/clock.ts";
import { standardLog } from "../shared/core/log.ts";
import { digestKey } from "../shared/gateway/webhooks/digest-key.ts";
import { handleIntakeMessage } from "../shared/gateway/webhooks/handle-intake-message.ts";
import { webhookWaits } from "../shared/gateway/webhooks/webhook-times.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { queueHandler } from "../shared/lambda/queue-handler.ts";
import { findVendor } from "../shared/vendors/registry.ts";

const environment = readEnvironment(["LEDGER_TABLE", "DIRECTORY_TABLE", "DELIVERY_QUEUE_URL", "DIGEST_KEY_SECRET"]);
const dynamoDb = dynamoDbClient();
const table = new LedgerTable(dynamoDb, environment.LEDGER_TABLE, systemClock);

export const handler = queueHandler(
  handleIntakeMessage({
    ledger: dynamoLedger(dynamoDb, environment.LEDGER_TABLE, systemClock),
    jobs: dynamoJobNotices(table),
    cases: dynamoCaseStore(table),
    endpoints: dynamoEndpointDirectory(dynamoDb, environment.DIRECTORY_TABLE),
    partners: dynamoPartnerDirectory(dynamoDb, environment.DIRECTORY_TABLE),
    deliveries: sqsQueue(sqsClient(), environment.DELIVERY_QUEUE_URL),
    digest: digestKey(secretsManagerStore(secretsManagerClient()), environment.DIGEST_KEY_SECRET),
    readerOf: (vendor) => findVendor(vendor)?.readWebhook,
    caseReaderOf: (vendor) => findVendor(vendor)?.readCase,
    clock: systemClock,
    waits: webhookWaits(readTimeScale()),
    log: standardLog,
  }),
  standardLog,
);
