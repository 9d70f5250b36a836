import type { SentCall } from "../calls/send-call.ts";
import { endedByOperation } from "../intents/ended-things.ts";
import { createRecordEndedThings } from "../intents/record-ended-things.ts";
import type { StoredJob } from "../model/job.ts";
import type { JobDependencies } from "./job-dependencies.ts";

/** The answered call of a job. */
interface AnsweredCall {
  readonly job: StoredJob;
  readonly sent: SentCall;
}

/** Records what a successful call has ended, such as a voucher, so that another one can be ordered. It never throws. */
export function createRecordEndedIntents(deps: JobDependencies) {
  const recordEndedThings = createRecordEndedThings(deps);
  return async ({ job, sent: { failed } }: AnsweredCall): Promise<void> => {
    if (failed) return;
    const { operation, request } = job;
    await recordEndedThings(job, endedByOperation(deps.vendor, { operation, path: request.path }));
  };
}
