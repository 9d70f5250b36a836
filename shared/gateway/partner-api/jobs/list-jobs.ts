import { toJobView } from "../../model/job-view.ts";
import type { JobStore } from "../../ports/job-store.ts";
import { readPage } from "../paging/read-page.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { isWantedJob } from "./is-wanted-job.ts";

/** Lists the partner's jobs. */
export function createListJobs(deps: {
  readonly jobs: Pick<JobStore, "examineJobs">;
}): HandlerOf<typeof jobRoutes.listJobs> {
  return ({ partner, query }) =>
    readPage({
      list: "jobs",
      query,
      examine: (range, limit) =>
        deps.jobs.examineJobs({ partnerIds: [partner.id], status: query.status }, range, limit),
      isIncluded: (job) => isWantedJob(partner, query, job),
      toView: toJobView,
    });
}
