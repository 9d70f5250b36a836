import type { Clock } from "../../core/clock.ts";
import { isTerminal, type JobLedger } from "../ports/job-ledger.ts";
import type { LargeBodyStore } from "../ports/large-body-store.ts";
import type { UploadLedger } from "../ports/upload-ledger.ts";
import type { TakeUp } from "../webhooks/sweep.ts";
import { uploadKey } from "./upload-id.ts";
import type { UploadWaits } from "./upload-times.ts";

export interface TakeUpUploadsDependencies {
  readonly uploads: UploadLedger;
  readonly jobs: Pick<JobLedger, "lookUpJob">;
  readonly bodies: Pick<LargeBodyStore, "remove">;
  readonly clock: Clock;
  readonly waits: UploadWaits;
}

/** Takes up an upload whose time is over: its body is removed, unless a job that has not ended may send it yet. */
export function takeUpUploads({ uploads, jobs, bodies, clock, waits }: TakeUpUploadsDependencies): TakeUp {
  return async ({ id, dueAt }) => {
    const upload = await uploads.claimDueUpload(id, dueAt, clock.now() + waits.lookAgainAfter);
    if (upload === undefined) return false;
    const job = upload.usedBy === null ? undefined : await jobs.lookUpJob(upload.usedBy);
    if (job !== undefined && !isTerminal(job.status)) return true;
    await bodies.remove(uploadKey(id));
    await uploads.finishUpload(id);
    return true;
  };
}
