import { restoreMarkerFinder } from "../shared/aws/dynamodb-restore-marker.ts";
import { schedulerStores, schedulerStoreVariables } from "../shared/aws/scheduler-stores.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { createHandleDueCatchUp } from "../shared/gateway/catch-up/handle-due-catch-up.ts";
import { createWatchConnections } from "../shared/gateway/catch-up/watch-connections.ts";
import { createCompareWindow } from "../shared/gateway/drift/compare-window.ts";
import { createHandleDueJob } from "../shared/gateway/jobs/handle-due-job.ts";
import { interruptedReceipt } from "../shared/gateway/jobs/job-receipts.ts";
import { createLookPlan, readReconcileModes } from "../shared/gateway/jobs/look-plan.ts";
import { catchUpWaits } from "../shared/gateway/model/catch-up.ts";
import { erasureWaits } from "../shared/gateway/model/erasure.ts";
import { jobWaits } from "../shared/gateway/model/job-times.ts";
import { uploadWaits } from "../shared/gateway/model/upload-times.ts";
import { webhookWaits } from "../shared/gateway/model/webhook-times.ts";
import { createCheckOpenIndex } from "../shared/gateway/open-index/check-open-index.ts";
import { createWatchOpenIndex } from "../shared/gateway/open-index/watch-open-index.ts";
import { createContinueErasure } from "../shared/gateway/privacy/continue-erasure.ts";
import { digestKey } from "../shared/gateway/privacy/digest-key.ts";
import { queuedReceipts } from "../shared/gateway/receipts/queued-receipts.ts";
import { RecordedUse } from "../shared/gateway/resilience/recorded-use.ts";
import { createHoldUntilRestored } from "../shared/gateway/restore/hold-until-restored.ts";
import { createRunDueWork } from "../shared/gateway/scheduler/run-due-work.ts";
import { createHandleDueSilence } from "../shared/gateway/silence/handle-due-silence.ts";
import { createExpireUpload } from "../shared/gateway/uploads/expire-upload.ts";
import { createHandleDueEndpoint } from "../shared/gateway/webhooks/delivery/handle-due-endpoint.ts";
import { createWebhookDueHandlers } from "../shared/gateway/webhooks/due-handlers.ts";
import { createCollectOrphanedBody } from "../shared/gateway/webhooks/recording/collect-orphaned-body.ts";
import { readConnectionNumbers } from "../shared/lambda/connection-numbers.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { readJobQueues } from "../shared/lambda/job-queues.ts";
import { scheduleHandler } from "../shared/lambda/schedule-handler.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";
import { readKnownShapes } from "../shared/vendors/registry/read-known-shapes.ts";
import { findVendor, vendors } from "../shared/vendors/registry/registry.ts";

const scale = readTimeScale();
const jobQueues = readJobQueues(vendors.map(({ id }) => id));
const environment = readEnvironment(["DIGEST_KEY_SECRET", ...schedulerStoreVariables]);
const aws = schedulerStores(environment, jobQueues, clock);
const use = new RecordedUse({ store: aws.useStore, clock, log });
const stores = { ...aws, use, receipts: queuedReceipts(aws.receiptQueue) };
const digest = digestKey(stores.secrets, environment.DIGEST_KEY_SECRET);
const catalogueOf = readKnownShapes(new URL("./answer-shapes/", import.meta.url));
const waits = webhookWaits(scale);
const looks = createLookPlan({ vendors, modes: readReconcileModes(process.env["RECONCILE"]), scale });
const minutes = readConnectionNumbers("CATCH_UP_MINUTES");
const hours = readConnectionNumbers("SILENT_AFTER_HOURS");
const catchUp = {
  catchUpOf: (vendor: string) => findVendor(vendor)?.catchUp,
  minutesOf: (of: Parameters<typeof minutes.of>[0]) => minutes.of(of) ?? 0,
  waits: catchUpWaits(scale),
};
const handlers = new Map([
  ...createWebhookDueHandlers({ ...stores, clock, waits }),
  ["ep_", createHandleDueEndpoint({ ...stores, clock, waits, log })] as const,
  ["bdy_", createCollectOrphanedBody({ ...stores, clock, waits })] as const,
  ["job_", createHandleDueJob({ ...stores, looks, clock, waits: jobWaits(scale), log })] as const,
  [
    "era_",
    createContinueErasure({ ...stores, interruptedReceipt, clock, erasureWaits: erasureWaits(scale), log }),
  ] as const,
  ["shp_", createCompareWindow({ ...stores, catalogueOf, digest, clock, log })] as const,
  ["cup_", createHandleDueCatchUp({ ...stores, ...catchUp, clock, log })] as const,
  ["sil_", createHandleDueSilence({ ...stores, silentAfterHours: hours.of, clock, scale, log })] as const,
  ["opn_", createCheckOpenIndex({ ...stores, clock, scale, log })] as const,
  ["upl_", createExpireUpload({ ...stores, clock, waits: uploadWaits(scale) })] as const,
]);

const hold = createHoldUntilRestored({
  suffix: process.env["RESTORED_FROM"],
  find: restoreMarkerFinder(environment.DIRECTORY_TABLE),
});

const watched = { caughtUp: minutes.connections, watched: hours.connections };
const prepare = [
  createWatchConnections({ ...stores, ...watched, clock, log }),
  createWatchOpenIndex({ ...stores, clock, log }),
];

export const handler = scheduleHandler(hold(createRunDueWork({ ...stores, handlers, prepare, clock, log })), log);
