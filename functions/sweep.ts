import { sweepStores, sweepStoreVariables } from "../shared/aws/sweep-stores.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { standardLog as log } from "../shared/core/log.ts";
import { jobWaits } from "../shared/gateway/jobs/job-times.ts";
import { takeUpJobs } from "../shared/gateway/jobs/take-up-jobs.ts";
import { takeUpUploads } from "../shared/gateway/uploads/take-up-uploads.ts";
import { uploadWaits } from "../shared/gateway/uploads/upload-times.ts";
import { takeUpEventBodies } from "../shared/gateway/webhooks/event-bodies.ts";
import { sweep } from "../shared/gateway/webhooks/sweep.ts";
import { webhookTakers } from "../shared/gateway/webhooks/take-up-due.ts";
import { watchEndpoints } from "../shared/gateway/webhooks/watch-endpoints.ts";
import { webhookWaits } from "../shared/gateway/webhooks/webhook-times.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { readJobQueues } from "../shared/lambda/job-queues.ts";
import { scheduleHandler } from "../shared/lambda/schedule-handler.ts";
import { vendors } from "../shared/vendors/registry.ts";

const scale = readTimeScale();
const jobQueues = readJobQueues(vendors.map(({ id }) => id));
const stores = sweepStores(readEnvironment(sweepStoreVariables), jobQueues, clock);
const waits = webhookWaits(scale);
const takers = new Map([
  ...webhookTakers({ ...stores, intake: stores.notices, clock, waits }),
  ["ep_", watchEndpoints({ ...stores, clock, waits, log })] as const,
  ["bdy_", takeUpEventBodies({ ...stores, clock, waits })] as const,
  ["job_", takeUpJobs({ ...stores, clock, waits: jobWaits(scale), log })] as const,
  ["upl_", takeUpUploads({ ...stores, clock, waits: uploadWaits(scale) })] as const,
]);

export const handler = scheduleHandler((remainingMs) => sweep({ ...stores, takers, clock, log }, remainingMs));
