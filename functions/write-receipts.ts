import { dynamoDbClient, s3Client, secretsManagerClient } from "../shared/aws/clients.ts";
import { dynamoChainHeadStore } from "../shared/aws/dynamodb-chain-head-store.ts";
import { dynamoDisclosureIndex } from "../shared/aws/dynamodb-disclosure-index.ts";
import { dynamoTable } from "../shared/aws/records/dynamodb-table.ts";
import { s3ChainObjects } from "../shared/aws/s3-chain-objects.ts";
import { s3HeadCopies } from "../shared/aws/s3-head-copies.ts";
import { secretsManagerStore } from "../shared/aws/secrets-manager-store.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { createIndexDisclosures } from "../shared/gateway/disclosures/index-disclosures.ts";
import { parseReceiptMessage } from "../shared/gateway/messages/receipt-messages.ts";
import { keyedBySecret } from "../shared/gateway/privacy/digest-key.ts";
import { receiptSigner } from "../shared/gateway/receipts/receipt-macs.ts";
import { createReportHead } from "../shared/gateway/receipts/report-head.ts";
import { createWriteReceipts } from "../shared/gateway/receipts/write-receipts.ts";
import { batchHandler } from "../shared/lambda/batch-handler.ts";
import { batchOrScheduleHandler } from "../shared/lambda/batch-or-schedule-handler.ts";
import { readEnvironment } from "../shared/lambda/environment.ts";
import { scheduleHandler } from "../shared/lambda/schedule-handler.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";

const environment = readEnvironment(["RECORDS_TABLE", "RECEIPTS_BUCKET", "DIGEST_KEY_SECRET", "STAGE"]);
const s3 = s3Client();
const records = { table: dynamoTable(dynamoDbClient(), environment.RECORDS_TABLE), clock };
const chain = {
  heads: dynamoChainHeadStore(records.table),
  objects: s3ChainObjects(s3, async () => environment.RECEIPTS_BUCKET),
  clock,
  log,
};
const copies = process.env["HEAD_COPIES_BUCKET"];
const secrets = secretsManagerStore(secretsManagerClient());

const writeReceipts = createWriteReceipts({
  ...chain,
  indexDisclosures: createIndexDisclosures({ disclosures: dynamoDisclosureIndex(records) }),
  signer: keyedBySecret(secrets, environment.DIGEST_KEY_SECRET, receiptSigner),
});
const reportHead = createReportHead({
  ...chain,
  stage: environment.STAGE,
  keepCopy:
    copies === undefined
      ? undefined
      : s3HeadCopies(s3, { bucket: copies, account: process.env["HEAD_COPIES_ACCOUNT"] ?? "" }),
});

export const handler = batchOrScheduleHandler(
  batchHandler({ parse: parseReceiptMessage, handle: writeReceipts, log }),
  scheduleHandler(reportHead, log),
);
