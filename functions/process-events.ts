import { restoreMarkerFinder } from "../shared/aws/dynamodb-restore-marker.ts";
import { recordStores, recordStoreVariables } from "../shared/aws/record-stores.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import type { MessageSource } from "../shared/core/message-source.ts";
import { cachedPartners } from "../shared/gateway/access/cached-partners.ts";
import { createRecordEndedByWebhook } from "../shared/gateway/intents/record-ended-things.ts";
import { webhookWaits } from "../shared/gateway/model/webhook-times.ts";
import { digestKey } from "../shared/gateway/privacy/digest-key.ts";
import { queuedReceipts } from "../shared/gateway/receipts/queued-receipts.ts";
import { createHoldUntilRestored } from "../shared/gateway/restore/hold-until-restored.ts";
import { acceptMessage } from "../shared/gateway/webhooks/accept-message.ts";
import { cachedEndpoints } from "../shared/gateway/webhooks/cached-endpoints.ts";
import { firstAttemptTimeoutMs } from "../shared/gateway/webhooks/delivery/attempt-first.ts";
import { FirstAttemptPermits } from "../shared/gateway/webhooks/delivery/first-attempt-permits.ts";
import { createProcessEventWork } from "../shared/gateway/webhooks/process-event-work.ts";
import { guardedPost } from "../shared/http/guarded-post.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { queueHandler } from "../shared/lambda/queue-handler.ts";
import { readEgress } from "../shared/lambda/read-egress.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";
import { findVendor } from "../shared/vendors/registry/registry.ts";

const environment = readEnvironment([
  ...(["DIGEST_KEY_SECRET", "WEBHOOK_QUEUE_ARN", "LARGE_WEBHOOK_QUEUE_ARN", "AWS_LAMBDA_FUNCTION_NAME"] as const),
  ...recordStoreVariables,
]);
const known = {
  webhookQueueArn: environment.WEBHOOK_QUEUE_ARN,
  largeWebhookQueueArn: environment.LARGE_WEBHOOK_QUEUE_ARN,
  functionPrefix: environment.AWS_LAMBDA_FUNCTION_NAME.replace(/process-events$/, ""),
};
const aws = recordStores(environment, clock);
const stores = { ...aws, receipts: queuedReceipts(aws.receiptQueue) };

const digest = digestKey(stores.secrets, environment.DIGEST_KEY_SECRET);

const processEventWork = createProcessEventWork({
  ...stores,
  recordEnded: createRecordEndedByWebhook({ ...stores, vendorOf: findVendor, digest, clock, log }),
  endpoints: cachedEndpoints(stores.endpoints, clock),
  partners: cachedPartners(stores.partners, clock),
  current: stores,
  digest,
  readerOf: (vendor) => findVendor(vendor)?.readWebhook,
  catchUpOf: (vendor) => findVendor(vendor)?.catchUp,
  caseReaderOf: (vendor) => findVendor(vendor)?.readCase,
  post: guardedPost({ ...readEgress(), timeoutMs: firstAttemptTimeoutMs }),
  permits: new FirstAttemptPermits(clock),
  random: Math.random,
  waits: webhookWaits(readTimeScale()),
  clock,
  log,
});

const hold = createHoldUntilRestored({
  suffix: process.env["RESTORED_FROM"],
  find: restoreMarkerFinder(environment.DIRECTORY_TABLE),
});

export const handler = queueHandler(
  hold(
    async (message: unknown, source: MessageSource) => await processEventWork(acceptMessage(message, source, known)),
  ),
  log,
);
