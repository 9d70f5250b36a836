import { isGranted } from "../../core/grants.ts";
import { badRequest, notFound, Problem } from "../../core/problem.ts";
import { type GatewayResponse, json } from "../../http/messages.ts";
import { handOver } from "../hand-over.ts";
import { announce, noticeDueAt } from "../jobs/announce.ts";
import { finalAnswer } from "../jobs/job-answer.ts";
import type { SettleDependencies } from "../jobs/job-dependencies.ts";
import { jobDocument } from "../jobs/job-document.ts";
import type { JobMessage } from "../jobs/job-messages.ts";
import { isJobStatus, isTerminal, type Job, jobStatuses, type StoredJob } from "../ports/job-ledger.ts";
import type { LargeBodyStore } from "../ports/large-body-store.ts";
import type { Partner } from "../ports/partner-directory.ts";
import type { Queue } from "../ports/queue.ts";
import type { UploadLedger } from "../ports/upload-ledger.ts";
import { settleUpload } from "../uploads/settle-upload.ts";
import { answerPage, readPage } from "./page.ts";
import type { PartnerRequest, PartnerRoute } from "./partner-api.ts";

export interface JobRouteDependencies extends SettleDependencies {
  /** By vendor. */
  readonly queues: ReadonlyMap<string, Queue<JobMessage>>;
  readonly uploads: UploadLedger;
  readonly bodies: LargeBodyStore;
}

/** A partner's jobs: what became of its calls, and what it decides about them. */
export function jobRoutes(deps: JobRouteDependencies): readonly PartnerRoute[] {
  const find = async ({ partner, parameters }: PartnerRequest): Promise<StoredJob> => {
    const job = await deps.jobs.findJob(parameters["id"] ?? "");
    if (job === undefined || !isVisible(partner, job)) throw notFound("There is no such job.");
    return job;
  };
  return [
    {
      method: "GET",
      path: "/v1/jobs",
      async handle({ request, partner }) {
        const page = readPage(request.query);
        const only = readFilter(request.query);
        return answerPage(
          page,
          (after, limit) => deps.jobs.listJobs(partner.id, after, limit),
          (job) => isVisible(partner, job) && only(job),
          jobDocument,
        );
      },
    },
    { method: "GET", path: "/v1/jobs/{id}", handle: async (request) => json(200, jobDocument(await find(request))) },
    {
      method: "GET",
      path: "/v1/jobs/{id}/response",
      async handle(request) {
        const job = await find(request);
        deps.log.info("audit.payload-read", {
          requestId: request.request.requestId,
          partner: request.partner.id,
          job: job.id,
        });
        if (isTerminal(job.status) || job.status === "uncertain") {
          return await handOver(deps.bodies, finalAnswer(job));
        }
        throw conflict("The job has not ended. Ask for it again later.", 1);
      },
    },
    { method: "DELETE", path: "/v1/jobs/{id}", handle: async (request) => cancel(deps, await find(request)) },
    {
      method: "POST",
      path: "/v1/jobs/{id}/resolve",
      handle: async (request) => resolve(deps, await find(request), readAction(request.request.body)),
    },
  ];
}

function isVisible(partner: Partner, job: Job): boolean {
  return job.partnerId === partner.id && isGranted(partner.grants, job.vendor, job.connection, job.operation);
}

function readFilter(query: PartnerRequest["request"]["query"]): (job: Job) => boolean {
  const wanted = (name: string) => query.filter(([given]) => given === name).map(([, value]) => value);
  const [status, vendor] = [wanted("status"), wanted("vendor")];
  if (!status.every(isJobStatus)) {
    throw badRequest("There is no such status.", [
      { pointer: "query/status", detail: `is one of ${jobStatuses.join(", ")}` },
    ]);
  }
  return (job) =>
    (status.length === 0 || status.includes(job.status)) && (vendor.length === 0 || vendor.includes(job.vendor));
}

async function cancel(deps: JobRouteDependencies, job: Job): Promise<GatewayResponse> {
  const { jobs, clock } = deps;
  if (!(await jobs.endQueued(job.id, "cancelled", clock.now(), noticeDueAt(deps, job.announced)))) {
    throw conflict("Only a queued job can be cancelled.");
  }
  if (job.announced) await announce(deps, job.id);
  return json(200, jobDocument((await jobs.findJob(job.id)) ?? job));
}

const actions = { retry: "queued", confirm: "succeeded", abandon: "failed" } as const;
type Action = keyof typeof actions;

function readAction(body: Uint8Array): Action {
  const wrong = badRequest("The body must be a JSON object with an action.", [
    { pointer: "/action", detail: "is one of retry, confirm, abandon" },
  ]);
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString("utf8"));
    if (typeof value === "object" && value !== null && "action" in value) {
      const { action } = value;
      if (action === "retry" || action === "confirm" || action === "abandon") return action;
    }
  } catch {
    throw wrong;
  }
  throw wrong;
}

async function resolve(deps: JobRouteDependencies, job: StoredJob, action: Action): Promise<GatewayResponse> {
  const { jobs, clock, waits, queues, log } = deps;
  const now = clock.now();
  if (job.status === "uncertain" && (job.ownerUntil ?? 0) > now) {
    throw conflict(
      "Whoever made the call may still be at it. Resolve the job when its time is over.",
      ((job.ownerUntil ?? now) - now) / 1000,
    );
  }
  if (!(await jobs.resolveJob(job.id, actions[action], now, now + waits.sweepAfter))) {
    throw conflict("Only an uncertain job can be resolved.");
  }
  log.info("audit.job-resolved", { job: job.id, partner: job.partnerId, action });
  if (action === "retry") await enqueue(queues.get(job.vendor), job, deps);
  else {
    await settleUpload(deps, job.request.body, job.id, "answered");
    await announce(deps, job.id);
  }
  return json(200, jobDocument((await jobs.findJob(job.id)) ?? job));
}

/** A failure to enqueue is left to the sweeper: the job is queued, and says when it is due. */
async function enqueue(queue: Queue<JobMessage> | undefined, job: Job, { log }: JobRouteDependencies): Promise<void> {
  try {
    await queue?.send({ v: 1, jobId: job.id, attempt: job.attempts + 1 });
  } catch {
    log.warn("job.not-enqueued", { job: job.id });
  }
}

function conflict(detail: string, retryAfterSeconds?: number): Problem {
  return new Problem({
    status: 409,
    name: "job-state",
    title: "The job is not in that state",
    detail,
    ...(retryAfterSeconds === undefined ? {} : { retryable: true, retryAfterSeconds }),
  });
}
