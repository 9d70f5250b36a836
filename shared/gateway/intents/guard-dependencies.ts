import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { JobWaits } from "../model/job-times.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { IntentGuardStore } from "../ports/intent-guard-store.ts";
import type { JobStore } from "../ports/job-store.ts";

/** What the guards of intents need. */
export interface GuardDependencies {
  readonly intentGuards: IntentGuardStore;
  readonly vendor: Pick<VendorDescriptor, "id" | "sameIntent" | "readOpenedCase">;
  readonly jobs: Pick<JobStore, "lookUpJob" | "findJob">;
  readonly cases: Pick<CaseStore, "findCase">;
  readonly digest: () => Promise<KeyedDigest>;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly waits: Pick<JobWaits, "missingJob">;
  readonly log: Log;
}
