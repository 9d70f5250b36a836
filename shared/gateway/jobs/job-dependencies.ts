import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { SendDependencies } from "../calls/send-dependencies.ts";
import type { JobLedger } from "../ports/job-ledger.ts";
import type { LargeBodyStore } from "../ports/large-body-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { RecentRequestStore } from "../ports/recent-request-store.ts";
import type { UploadLedger } from "../ports/upload-ledger.ts";
import type { KeyedDigest } from "../webhooks/event-id.ts";
import type { NoticeMessage } from "../webhooks/queue-messages.ts";
import type { JobMessage } from "./job-messages.ts";
import type { JobWaits } from "./job-times.ts";

export interface JobDependencies extends SendDependencies {
  readonly jobs: JobLedger;
  readonly recentRequests: RecentRequestStore;
  readonly uploads: UploadLedger;
  readonly bodies: LargeBodyStore;
  /** The vendor's queue. */
  readonly queue: Queue<JobMessage>;
  readonly notices: Queue<NoticeMessage>;
  readonly digest: () => Promise<KeyedDigest>;
  readonly waits: JobWaits;
  readonly log: Log;
}

/** What it takes to end a job and have its partner told. */
export interface SettleDependencies {
  readonly jobs: JobLedger;
  readonly notices: Queue<NoticeMessage>;
  readonly clock: Clock;
  readonly waits: JobWaits;
  readonly log: Log;
}
