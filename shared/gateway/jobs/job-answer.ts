import type { JobStatus } from "../../core/job-status.ts";
import { Problem } from "../../core/problem.ts";
import type { ProblemName } from "../../core/problem-name.ts";
import { type GatewayResponse, json, type WholeResponse } from "../../http/messages.ts";
import { storedResponseHeaders } from "../../http/response-headers.ts";
import type { Job, JobResponse, StoredJob } from "../model/job.ts";
import { jobLocation, toJobView } from "../model/job-view.ts";
import { uncertainJob } from "./idempotent-replay.ts";

/** The vendor's answer, as the one who asked gets it. */
export function answerOf(jobId: string, response: JobResponse): WholeResponse {
  return {
    status: response.status,
    headers: { ...storedResponseHeaders(response.headers), "Gateway-Outcome": "answered", "Gateway-Job": jobId },
    body: response.body,
  };
}

/** 202: the job stands, and will be done. */
export function acceptedAnswer(job: Job): GatewayResponse {
  return json(202, toJobView(job), {
    Location: jobLocation(job.id),
    "Preference-Applied": "respond-async",
    "Gateway-Job": job.id,
  });
}

/**
 * The final answer of an ended job: the vendor's, or the problem that stands in its place.
 *
 * @throws Problem for a job that has no answer of the vendor's
 */
export function finalAnswer(job: StoredJob): WholeResponse {
  if (job.response !== null) return answerOf(job.id, job.response);
  if (job.status === "uncertain") throw uncertainJob(job.id);
  if (job.status === "succeeded")
    return json(200, toJobView(job), { "Gateway-Job": job.id, Location: jobLocation(job.id) });
  if (job.status === "abandoned") throw abandoned(job.id);
  if (job.outcome === "uncertain") throw job.safe ? readFailed(job.id) : notRepeated(job);
  throw new Problem({
    status: 503,
    name: endName(job.status),
    title: "The job ended without an answer",
    detail: "Nothing was done at the vendor. It is safe to send the request again.",
    outcome: job.outcome === "rejected" ? "rejected" : "not-sent",
    retryable: true,
    retryAfterSeconds: 1,
    headers: { "Gateway-Job": job.id, Location: jobLocation(job.id) },
  });
}

/** The problem of a job that ended without the vendor's answer and was not given up. */
function endName(status: JobStatus): ProblemName {
  return status === "cancelled" || status === "expired" ? `job-${status}` : "job-failed";
}

/** 409: the repeat that somebody asked for was not made, and what the attempt before it came to is not known. */
function notRepeated({ id, status }: StoredJob): Problem {
  return new Problem({
    status: 409,
    name: endName(status),
    title: "The job ended without an answer",
    detail:
      "Whether the vendor did the work at the first attempt was never known, and the retry that was asked for was not made. To make the call after all, send it under another Idempotency-Key.",
    outcome: "uncertain",
    headers: { "Gateway-Job": id, Location: jobLocation(id) },
  });
}

/** 502: a read whose answer cannot be passed on, such as one that is too large. */
function readFailed(id: string): Problem {
  return new Problem({
    status: 502,
    name: "vendor-failed",
    title: "The vendor gave no usable answer",
    detail: "The vendor's answer cannot be passed on, however often it is asked. This was a read.",
    outcome: "uncertain",
    headers: { "Gateway-Job": id, Location: jobLocation(id) },
  });
}

/** 409: somebody has given the call up without the gateway's knowing what the vendor did. */
function abandoned(id: string): Problem {
  return new Problem({
    status: 409,
    name: "job-abandoned",
    title: "The job was abandoned",
    detail:
      "Whether the vendor did the work was never known, and the job was resolved as abandoned. To make the call after all, send it under another Idempotency-Key.",
    outcome: "uncertain",
    headers: { "Gateway-Job": id, Location: jobLocation(id) },
  });
}
