import { isGranted } from "../../core/grants.ts";
import { notFound } from "../../core/problem.ts";
import { type GatewayResponse, json } from "../../http/messages.ts";
import { createRedirectLargeResponse } from "../calls/redirect-large-response.ts";
import { finalAnswer } from "../jobs/job-answer.ts";
import { createEnqueueJobNotification, notificationDueAt } from "../jobs/outbox.ts";
import { isTerminal, type Job, type StoredJob } from "../model/job.ts";
import { toJobView } from "../model/job-view.ts";
import type { Partner } from "../model/partner.ts";
import { createReleaseUpload } from "../uploads/release-upload.ts";
import { jobConflict } from "./job-conflict.ts";
import { answerPage, readPage } from "./page.ts";
import type { PartnerRequest, PartnerRoute } from "./partner-api.ts";
import { jobQuery } from "./requests/job-query.ts";
import { jobResolutionBody } from "./requests/job-resolution-body.ts";
import { readBody } from "./requests/read-body.ts";
import { type ResolveDependencies, resolveJob } from "./resolve-job.ts";

/** A partner's jobs: what became of its calls, and what it decides about them. */
export function jobRoutes(deps: ResolveDependencies): readonly PartnerRoute[] {
  const lookUp = (id: string) => deps.jobs.lookUpJob(id);
  const load = (id: string) => deps.jobs.findJob(id);
  const find = async <Found extends Job>(
    { partner, parameters }: PartnerRequest,
    by: (id: string) => Promise<Found | undefined>,
  ): Promise<Found> => {
    const job = await by(parameters["id"] ?? "");
    if (job === undefined || !isVisible(partner, job)) throw notFound("There is no such job.");
    return job;
  };
  return [
    {
      method: "GET",
      path: "/v1/jobs",
      query: jobQuery,
      async handle({ request, partner }) {
        const page = readPage(request.query);
        const only = readFilter(request.query);
        return answerPage(
          page,
          (after, limit) => deps.jobs.listJobs(partner.id, after, limit),
          (job) => isVisible(partner, job) && only(job),
          toJobView,
        );
      },
    },
    {
      method: "GET",
      path: "/v1/jobs/{id}",
      handle: async (request) => json(200, toJobView(await find(request, lookUp))),
    },
    {
      method: "GET",
      path: "/v1/jobs/{id}/response",
      async handle(request) {
        const job = await find(request, load);
        deps.log.info("audit.payload-read", {
          requestId: request.request.requestId,
          partner: request.partner.id,
          job: job.id,
        });
        if (isTerminal(job.status) || job.status === "uncertain") {
          return await createRedirectLargeResponse(deps.bodies)(finalAnswer(job));
        }
        throw jobConflict("The job has not ended. Ask for it again later.", 1);
      },
    },
    {
      method: "DELETE",
      path: "/v1/jobs/{id}",
      handle: async (request) => cancel(deps, await find(request, load)),
    },
    {
      method: "POST",
      path: "/v1/jobs/{id}/resolve",
      handle: async (request) =>
        resolveJob(deps, await find(request, load), readBody(jobResolutionBody, request.request.body).action),
    },
  ];
}

function isVisible(partner: Partner, job: Job): boolean {
  return job.partnerId === partner.id && isGranted(partner.grants, job.vendor, job.connection, job.operation);
}

/** Each parameter is there once at most, and of its schema. */
function readFilter(query: PartnerRequest["request"]["query"]): (job: Job) => boolean {
  const { status, vendor } = Object.fromEntries(query);
  return (job) => (status === undefined || job.status === status) && (vendor === undefined || job.vendor === vendor);
}

async function cancel(deps: ResolveDependencies, job: StoredJob): Promise<GatewayResponse> {
  const { jobs, clock } = deps;
  if (!(await jobs.endQueued(job.id, "cancelled", clock.now(), notificationDueAt(deps, job.notify)))) {
    throw jobConflict("Only a queued job can be cancelled.");
  }
  await createReleaseUpload(deps)({ body: job.request.body, user: job.id, end: "not-done" });
  if (job.notify) await createEnqueueJobNotification(deps)(job.id);
  return json(200, toJobView((await jobs.lookUpJob(job.id)) ?? job));
}
