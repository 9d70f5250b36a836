import type { Clock } from "../../core/clock.ts";
import { isTerminal } from "../model/job.ts";
import type { UploadWaits } from "../model/upload-times.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import type { DueHandler } from "../scheduler/run-due-work.ts";
import { uploadKey } from "./upload-id.ts";

export interface ExpireUploadDependencies {
  readonly uploads: UploadStore;
  readonly jobs: Pick<JobStore, "lookUpJob">;
  readonly bodies: Pick<BlobStore, "remove">;
  readonly clock: Clock;
  readonly waits: UploadWaits;
}

/** Removes the body and the record of an expired upload, unless a job that has not ended may send it. */
export function createExpireUpload({ uploads, jobs, bodies, clock, waits }: ExpireUploadDependencies): DueHandler {
  return async (due) => {
    const { id } = due;
    const upload = await uploads.claimDueUpload(due, clock.now() + waits.recheckAfter);
    if (upload === undefined) return "skipped";
    const job = upload.usedBy === null ? undefined : await jobs.lookUpJob(upload.usedBy);
    if (job !== undefined && !isTerminal(job.status)) return "handled";
    await bodies.remove(uploadKey(id));
    await uploads.finishUpload(id);
    return "handled";
  };
}
