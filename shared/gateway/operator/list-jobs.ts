import type { JobStatus } from "../../core/job-status.ts";
import type { Job } from "../model/job.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { PartnerStore } from "../ports/partner-store.ts";

/** Restricts the list; `undefined` does not restrict it. */
export interface JobFilter {
  readonly statuses: readonly JobStatus[];
  readonly vendor: string | undefined;
  /** Jobs created at this time or later, in epoch milliseconds. */
  readonly since: number | undefined;
}

const pageSize = 200;

export interface ListJobsDependencies {
  readonly partnerStore: Pick<PartnerStore, "listPartners">;
  readonly jobs: Pick<JobStore, "listJobs">;
}

/** Lists all partners' jobs, each partner's oldest first. Reads every job since then, which takes capacity of the table. */
export function createListJobs(deps: ListJobsDependencies) {
  return async function* ({ statuses, vendor, since }: JobFilter): AsyncGenerator<Job> {
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
  };
}
