import type { Log } from "../../core/log.ts";
import type { SendDependencies } from "../calls/send-dependencies.ts";
import type { IntentSettings } from "../intents/intent-settings.ts";
import type { CaseOwnedMessage, JobNotificationMessage } from "../messages/event-work-messages.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { IntentGuardStore } from "../ports/intent-guard-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { RecentRequestStore } from "../ports/recent-request-store.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import type { WritebackStore } from "../ports/writeback-store.ts";
import type { CallPermits } from "../resilience/call-permits.ts";
import type { JobShares } from "../resilience/job-shares.ts";
import type { RecordedUse } from "../resilience/recorded-use.ts";
import type { LookPlan } from "./look-plan.ts";
import type { LookStores } from "./look-stores.ts";
import type { NotificationDependencies } from "./outbox.ts";

export interface JobDependencies extends SendDependencies, NotificationDependencies {
  readonly cases: CaseStore;
  readonly subjects: Pick<SubjectIndex, "linkCase" | "addOwner" | "findTombstones">;
  readonly jobSubjects: Pick<SubjectIndex, "indexJob">;
  readonly writebacks: Pick<WritebackStore, "linkWriteback">;
  readonly jobs: JobStore;
  readonly recentRequests: RecentRequestStore;
  readonly intentGuards: IntentGuardStore;
  /** By default, repeats of a partner's own calls are warned of. */
  readonly intents?: IntentSettings | undefined;
  readonly uploads: UploadStore;
  readonly bodies: BlobStore;
  /** Operations with `keyRequired` are refused without an `Idempotency-Key`. */
  readonly requireIdempotencyKeys?: boolean;
  /** Bounds the calls in progress; absent where nothing does. */
  readonly permits?: Pick<CallPermits, "admit" | "count" | "refresh" | "headers"> | undefined;
  /** Counts the partners' queued jobs. */
  readonly use: RecordedUse;
  /** Bounds each partner's part of the vendor's queue; absent where nothing does. */
  readonly jobShares?: JobShares | undefined;
  readonly eventQueue: Queue<JobNotificationMessage | CaseOwnedMessage>;
  /** The vendor's queue. */
  readonly queue: Queue<JobMessage>;
  readonly digest: () => Promise<KeyedDigest>;
  /** How uncertain writes are asked about; absent where they are not. */
  readonly looks?: LookPlan | undefined;
  readonly lookStores?: LookStores | undefined;
  readonly log: Log;
}

/** Under which a job's bodies are stored that are too large for its record. */
export function blobPrefix(jobId: string): string {
  return `jobs/${jobId}`;
}
