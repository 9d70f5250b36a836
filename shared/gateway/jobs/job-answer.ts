import { withWarnings } from "../../http/header-limit.ts";
import { type GatewayResponse, json, type WholeResponse } from "../../http/messages.ts";
import { storedResponseHeaders } from "../../http/response-headers.ts";
import type { Job, JobResponse, StoredJob } from "../model/job.ts";
import { toJobView } from "../model/job-view.ts";
import { answerErased, endedWithoutAnswer, jobHeaders, uncertainJob } from "./job-problems.ts";

/** The vendor's answer, as its caller gets it. */
export function vendorAnswer(jobId: string, response: JobResponse): WholeResponse {
  return {
    status: response.status,
    headers: { ...storedResponseHeaders(response.headers), "Gateway-Outcome": "answered", "Gateway-Job": jobId },
    body: response.body,
  };
}

/** The answer with further items in its `Gateway-Warning`. */
export function answerWithWarnings(answer: WholeResponse, items: readonly string[]): WholeResponse {
  return items.length === 0 ? answer : { ...answer, headers: withWarnings(answer.headers, items) };
}

/** 202: the job is recorded and will be processed. */
export function acceptedAnswer(job: Job): GatewayResponse {
  return json(202, toJobView(job), { ...jobHeaders(job.id), "Preference-Applied": "respond-async" });
}

/**
 * The final answer of an ended job: the vendor's, or the job itself where it was confirmed without one.
 *
 * @throws Problem for a job that has no answer
 */
export function finalAnswer(job: StoredJob): WholeResponse {
  if (job.erased && job.responseStatus !== null) throw answerErased(job);
  if (job.response !== null) return vendorAnswer(job.id, job.response);
  if (job.status === "uncertain") throw uncertainJob(job.id);
  if (job.status === "succeeded") return json(200, toJobView(job), { ...jobHeaders(job.id) });
  throw endedWithoutAnswer(job);
}
