import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { JobWaits } from "../model/job-times.ts";
import type { IntentGuardStore } from "../ports/intent-guard-store.ts";
import type { JobStore } from "../ports/job-store.ts";

/** What the guards of intents need. */
export interface GuardDependencies {
  readonly intentGuards: IntentGuardStore;
  readonly jobs: Pick<JobStore, "lookUpJob">;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly waits: Pick<JobWaits, "missingJob">;
  readonly log: Log;
}
