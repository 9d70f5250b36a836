import type { JobStatus } from "../../core/job-status.ts";
import { Problem, type ProblemMembers } from "../../core/problem.ts";
import type { ProblemName } from "../../core/problem-name.ts";
import type { Unavailable } from "../../core/unavailable.ts";
import type { Job } from "../model/job.ts";
import { jobLocation } from "../model/job-view.ts";

/** Headers that name the job of a response. */
export function jobHeaders(id: string): { readonly "Gateway-Job": string; readonly Location: string } {
  return { "Gateway-Job": id, Location: jobLocation(id) };
}

/** The problem with headers that name its job. */
export function withJobHeaders(problem: Problem, id: string): Problem {
  const headers = { ...problem.members.headers, ...jobHeaders(id) };
  return new Problem({ ...problem.members, headers }, { cause: problem.cause });
}

function jobProblem(id: string, members: ProblemMembers): Problem {
  return new Problem({ ...members, headers: jobHeaders(id) });
}

/** 503: a call that cannot be recorded is not made (`docs/architecture.md`, Jobs). */
export const jobNotRecorded: Unavailable = {
  name: "job-not-recorded",
  detail: "The call could not be recorded, so it was not made. Nothing was sent; try again.",
};

/** 504: the call may have been done. The answer for the job itself and for every idempotent replay. */
export function uncertainJob(id: string, detail?: string): Problem {
  return jobProblem(id, {
    status: 504,
    name: "vendor-outcome-uncertain",
    title: "Whether the vendor did the work is not known",
    detail:
      detail ??
      "The vendor was sent the call and gave no certain answer. Find out with the vendor, then resolve the job: retry, confirm or abandon. The gateway will not send it again by itself.",
    outcome: "uncertain",
  });
}

/** 504: a queued job was written without an answer from the store. If it exists, its call will be made. */
export function jobMayExist(id: string): Problem {
  return uncertainJob(
    id,
    "The gateway does not know whether the call was recorded. If its job exists, the call will be made: look at the job before you send the call again.",
  );
}

/** 422: the key's job belongs to another request. */
export function idempotencyKeyReused(): Problem {
  return new Problem({
    status: 422,
    name: "idempotency-key-reused",
    title: "Idempotency-Key used for another request",
    detail:
      "This key belongs to a request with another method, path, query, content or tenant. Use a new key for a new request.",
  });
}

/** 409: the key's job has not ended. */
export function jobInProgress(job: Job, now: number): Problem {
  const until = job.status === "queued" ? job.nextAttemptAt : job.leaseExpiresAt;
  return jobProblem(job.id, {
    status: 409,
    name: "idempotency-key-in-use",
    title: "The request is in progress",
    detail: "A request with this key has not ended yet. Look at its job, or repeat the request later.",
    retryable: true,
    retryAfterSeconds: Math.min(30, Math.max(1, ((until ?? now) - now) / 1000)),
  });
}

/** 410: the answer was erased with its patient. The bare facts of the job stay. */
export function answerErased({ id, outcome, responseStatus }: Job): Problem {
  return jobProblem(id, {
    status: 410,
    name: "job-answer-erased",
    title: "The answer is erased",
    detail: `The vendor answered with ${responseStatus}. Request and answer were erased, since they name a patient whose data is erased; what the job says of itself is all that is left.`,
    outcome: outcome ?? "answered",
  });
}

/**
 * 422: the request may be a library's retry of one whose answer was lost.
 *
 * @param namesOthers whether the request repeats other jobs on purpose
 */
export function identicalRequest(jobId: string, namesOthers: boolean): Problem {
  const other = namesOthers ? " Gateway-Allow-Repeat does not name it." : "";
  return jobProblem(jobId, {
    status: 422,
    name: "identical-request",
    title: "Identical request",
    detail: `An equal order was made a few minutes ago as ${jobId}; it was done, may have been done, or may still be done. Nothing was sent for this request.${other} Look at that job. To order the same once more, send 'Gateway-Allow-Repeat: ${jobId}' or a new Idempotency-Key.`,
  });
}

/**
 * The problem of a job that ended without the vendor's answer: 409 where the work may have been done, or where a webhook
 * says that it failed, 502 for a read whose answer cannot be passed on, else 503.
 */
export function endedWithoutAnswer(job: Job): Problem {
  const { id, status, outcome } = job;
  if (status === "abandoned" || outcome === "uncertain")
    return jobProblem(id, { ...unknownWork(job), outcome: "uncertain" });
  if (outcome === "answered") return jobProblem(id, failedByWebhook(job));
  return jobProblem(id, {
    status: 503,
    name: problemNameOf(status),
    title: "The job ended without an answer",
    detail: "Nothing was done at the vendor. It is safe to send the request again.",
    outcome: outcome === "rejected" ? "rejected" : "not-sent",
    retryable: true,
    retryAfterSeconds: 1,
  });
}

function problemNameOf(status: JobStatus): ProblemName {
  return status === "cancelled" || status === "expired" ? `job-${status}` : "job-failed";
}

const callAnew = "To make the call after all, send it under another Idempotency-Key.";

/** The answer was lost, and a webhook says that the work failed: the job keeps its key. */
function failedByWebhook({ status }: Job): ProblemMembers {
  return {
    status: 409,
    name: problemNameOf(status),
    title: "The vendor's work failed",
    detail: `The vendor accepted the call, and its webhook says that the work failed. The answer to the call was lost. ${callAnew}`,
    outcome: "answered",
  };
}

/** A job that ended with an unknown outcome: abandoned, a read without a usable answer, or a retry that was not made. */
function unknownWork({ status, safe }: Job): ProblemMembers {
  if (status === "abandoned") {
    const detail = `Whether the vendor did the work was never known, and the job was resolved as abandoned. ${callAnew}`;
    return { status: 409, name: "job-abandoned", title: "The job was abandoned", detail };
  }
  if (safe) {
    const detail = "The vendor's answer cannot be passed on, however often it is requested. This was a read.";
    return { status: 502, name: "vendor-failed", title: "The vendor gave no usable answer", detail };
  }
  return {
    status: 409,
    name: problemNameOf(status),
    title: "The job ended without an answer",
    detail: `Whether the vendor did the work at the first attempt was never known, and the requested retry was not made. ${callAnew}`,
  };
}
