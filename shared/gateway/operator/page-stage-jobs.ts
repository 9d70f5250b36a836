import { isIncludedJob } from "../partner-api/jobs/is-wanted-job.ts";
import { readPage } from "../partner-api/paging/read-page.ts";
import type { jobQuery } from "../partner-api/requests/job-query.ts";
import type { QueryOf } from "../partner-api/requests/read-query.ts";
import type { Page } from "../partner-api/views/page-view.ts";
import type { JobStore } from "../ports/job-store.ts";
import { type StageJobView, toStageJobView } from "./views/stage-record-views.ts";

/** Reads a page of the jobs of some partners together. @throws Problem 400 for a cursor of another list */
export function createPageStageJobs({ jobs }: { readonly jobs: Pick<JobStore, "examineJobs"> }) {
  return async (partnerIds: readonly string[], query: QueryOf<typeof jobQuery>): Promise<Page<StageJobView>> =>
    await readPage({
      list: "jobs",
      query,
      examine: (range, limit) => jobs.examineJobs({ partnerIds, status: query.status }, range, limit),
      isIncluded: (job) => isIncludedJob(query, job),
      toView: toStageJobView,
    });
}
