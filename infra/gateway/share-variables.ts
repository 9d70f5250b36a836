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
export function partnerShareVariables({ uploads, endpoints }: FairShares): Variables {
  return { PARTNER_UPLOADS: String(uploads), PARTNER_ENDPOINTS: String(endpoints) };
}

/** Of the function that delivers. */
export function deliveryShareVariables({ deliveries }: FairShares): Variables {
  return { PARTNER_DELIVERIES: String(deliveries) };
}
