import type { Part } from "../../support/faults/part.ts";
import { burstOfRequests } from "./burst-of-requests.ts";
import { burstOfWebhooks } from "./burst-of-webhooks.ts";
import { failingInput } from "./failing-input.ts";
import { largeEndpoints } from "./large-endpoints.ts";
import { loops } from "./loops.ts";
import { queuedJobs } from "./queued-jobs.ts";
import { slowEndpoints } from "./slow-endpoints.ts";
import { slowReads } from "./slow-reads.ts";

/** Attacks by one partner, each of which measures what another partner notices: `--only isolation` runs them alone. */
export const attacks: readonly Part[] = [
  ...[slowReads, queuedJobs, burstOfRequests, slowEndpoints, largeEndpoints, burstOfWebhooks],
  ...[failingInput, loops],
];
