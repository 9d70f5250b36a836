import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import type { SendDependencies } from "../calls/send-dependencies.ts";
import type { JobNotificationMessage } from "../messages/event-work-messages.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { JobWaits } from "../model/job-times.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { LargeBodyStore } from "../ports/large-body-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { RecentRequestStore } from "../ports/recent-request-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";

export interface JobDependencies extends SendDependencies {
  readonly jobs: JobStore;
  readonly recentRequests: RecentRequestStore;
  readonly uploads: UploadStore;
  readonly bodies: LargeBodyStore;
  /** The vendor's queue. */
  readonly queue: Queue<JobMessage>;
  readonly eventQueue: Queue<JobNotificationMessage>;
  readonly digest: () => Promise<KeyedDigest>;
  readonly waits: JobWaits;
  readonly log: Log;
}

/** What it takes to end a job and have its partner told. */
export interface CompleteAttemptDependencies {
  readonly jobs: JobStore;
  readonly eventQueue: Queue<JobNotificationMessage>;
  readonly clock: Clock;
  readonly waits: JobWaits;
  readonly log: Log;
}
