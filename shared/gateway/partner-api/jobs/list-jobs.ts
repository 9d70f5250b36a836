import { toJobView } from "../../model/job-view.ts";
import type { JobStore } from "../../ports/job-store.ts";
import { readPage } from "../paging/read-page.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { canSeeJob } from "../visibility/find-own-job.ts";

/** Lists the partner's jobs, filtered by status and vendor. */
export function createListJobs(deps: {
  readonly jobs: Pick<JobStore, "listJobs">;
}): HandlerOf<typeof jobRoutes.listJobs> {
  return ({ partner, query }) =>
    readPage({
      query,
      fetch: (after, limit) => deps.jobs.listJobs(partner.id, after, limit),
      isIncluded: (job) =>
        canSeeJob(partner, job) &&
        (query.status === undefined || job.status === query.status) &&
        (query.vendor === undefined || job.vendor === query.vendor),
      toView: toJobView,
    });
}
