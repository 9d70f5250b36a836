import type { FairShares } from "../fair-shares.ts";

type Variables = Readonly<Record<string, string>>;

/** Of the vendors' functions. */
export function callShareVariables({ callsInProgress, jobAttempts, queuedJobs }: FairShares): Variables {
  return {
    PARTNER_CALLS: String(callsInProgress),
    PARTNER_JOB_ATTEMPTS: String(jobAttempts),
    PARTNER_QUEUED_JOBS: String(queuedJobs),
  };
}

/** Of the function of the partner API. */
export function partnerShareVariables({ uploads }: FairShares): Variables {
  return { PARTNER_UPLOADS: String(uploads) };
}
