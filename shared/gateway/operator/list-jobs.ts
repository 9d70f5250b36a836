import type { JobStatus } from "../../core/job-status.ts";
import type { Job } from "../model/job.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { PartnerStore } from "../ports/partner-store.ts";

/** Which jobs; what is not said does not matter. */
export interface JobFilter {
  readonly statuses: readonly JobStatus[];
  readonly vendor: string | undefined;
  /** Those made at that time or later, in epoch milliseconds. */
  readonly since: number | undefined;
}

const pageSize = 200;

/** All partners' jobs of the kind, each partner's oldest first. It reads every job since then: not for a busy minute. */
export async function* listJobs(
  deps: { readonly partnerStore: Pick<PartnerStore, "listPartners">; readonly jobs: Pick<JobStore, "listJobs"> },
  { statuses, vendor, since }: JobFilter,
): AsyncGenerator<Job> {
  for (const { id } of await deps.partnerStore.listPartners()) {
    // A position begins with the time of arrival.
    let after = since === undefined ? "" : new Date(since).toISOString();
    for (;;) {
      const page = await deps.jobs.listJobs(id, after, pageSize);
      for (const { record: job } of page) {
        if (statuses.includes(job.status) && (vendor === undefined || job.vendor === vendor)) yield job;
      }
      if (page.length < pageSize) break;
      after = page.at(-1)?.position ?? after;
    }
  }
}
