import { toJobAttemptView } from "../../../../shared/gateway/model/job-attempt.ts";
import { toJobDetailView } from "../../../../shared/gateway/model/job-detail-view.ts";
import { findStageJob } from "../../../../shared/gateway/operator/find-job.ts";
import { createPageStageJobs } from "../../../../shared/gateway/operator/page-stage-jobs.ts";
import type { StageJobView } from "../../../../shared/gateway/operator/views/stage-record-views.ts";
import { jobQuery } from "../../../../shared/gateway/partner-api/requests/job-query.ts";
import { jobResolutionBody } from "../../../../shared/gateway/partner-api/requests/job-resolution-body.ts";
import { vendors } from "../../../../shared/vendors/registry/registry.ts";
import { jobsCancel } from "../../commands/jobs-cancel.ts";
import { jobsLook } from "../../commands/jobs-look.ts";
import { jobsResolve } from "../../commands/jobs-resolve.ts";
import { type ConsoleRoute, reads, runs } from "../routing/console-route.ts";
import { partnerIdsOf } from "../routing/scope.ts";

/** Calls that do work at a vendor. */
export const jobRoutes: readonly ConsoleRoute[] = [
  reads("v1/jobs", jobQuery, async ({ stores }, request, query) =>
    createPageStageJobs(stores)(await partnerIdsOf(stores, request), query),
  ),
  reads("v1/jobs/{id}", {}, async ({ stores }, { parameters: { id = "" } }): Promise<StageJobView> => {
    const job = await findStageJob(stores, id);
    return { ...toJobDetailView(job, vendors), partnerId: job.partnerId };
  }),
  reads("v1/jobs/{id}/attempts", {}, async ({ stores }, { parameters: { id = "" } }) => {
    const { recentAttempts = [] } = await findStageJob(stores, id);
    return { data: recentAttempts.map(toJobAttemptView).toReversed(), cursor: null };
  }),
  runs({
    path: "v1/jobs/{id}/resolve",
    body: jobResolutionBody,
    command: jobsResolve,
    line: ({ id = "" }, { action }) => ({ arguments: [id], options: { action: [action] } }),
  }),
  runs({ path: "v1/jobs/{id}/look", command: jobsLook, line: ({ id = "" }) => ({ arguments: [id] }) }),
  runs({ method: "DELETE", path: "v1/jobs/{id}", command: jobsCancel, line: ({ id = "" }) => ({ arguments: [id] }) }),
];
