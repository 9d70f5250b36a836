import { toJobView } from "../../model/job-view.ts";
import { createReleaseUpload } from "../../uploads/release-upload.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { findOwnJob } from "../visibility/find-own-job.ts";
import type { CancelJobDependencies } from "./cancel-job.ts";
import { createResolveUncertainJob, type ResolveUncertainJobDependencies } from "./resolve-uncertain-job.ts";

export interface ResolveJobDependencies
  extends CancelJobDependencies,
    Omit<ResolveUncertainJobDependencies, keyof CancelJobDependencies> {}

/** @throws Problem as `createResolveUncertainJob` does */
export function createResolveJob(deps: ResolveJobDependencies): HandlerOf<typeof jobRoutes.resolveJob> {
  const releaseUpload = createReleaseUpload(deps);
  const resolveUncertainJob = createResolveUncertainJob(deps);
  return async (request) => {
    const job = await findOwnJob((id) => deps.jobs.findJob(id), request);
    const { action } = await request.readBody();
    const resolved = await resolveUncertainJob(job, { action, headers: request.headers });
    if (action !== "retry") await releaseUpload({ body: job.request.body, user: job.id, end: "answered" });
    return toJobView(resolved);
  };
}
