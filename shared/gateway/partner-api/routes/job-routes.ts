import { jobAttemptView, maxRecentAttempts } from "../../model/job-attempt.ts";
import { jobView } from "../../model/job-view.ts";
import { emptyBody } from "../requests/empty-body.ts";
import { jobQuery } from "../requests/job-query.ts";
import { jobResolutionBody } from "../requests/job-resolution-body.ts";
import { ownId } from "../requests/path-parameters.ts";
import { accepted, one, page, vendorAnswer } from "./answer.ts";
import { optionalBody, requestBody, route } from "./route.ts";

const tag = "Jobs";
const parameters = { id: ownId };

export const jobRoutes = {
  listJobs: route({
    method: "GET",
    path: "/v1/jobs",
    tag,
    summary: "List jobs",
    receipt: "list-read",
    parameters: {},
    query: jobQuery,
    answer: page("Job", jobView),
    problems: ["bad-request"],
  }),
  getJob: route({
    method: "GET",
    path: "/v1/jobs/{id}",
    tag,
    summary: "Retrieve a job",
    parameters,
    answer: one("Job", jobView),
    problems: ["not-found"],
  }),
  cancelJob: route({
    method: "DELETE",
    path: "/v1/jobs/{id}",
    tag,
    summary: "Cancel a queued job",
    receipt: "change",
    parameters,
    answer: one("Job", jobView),
    problems: ["not-on-record", "not-found", "job-state"],
  }),
  getJobAttempts: route({
    method: "GET",
    path: "/v1/jobs/{id}/attempts",
    tag,
    summary: "Retrieve a job's attempts",
    description: `The ${maxRecentAttempts} newest calls of the vendor for this job, newest first, on one page: \`cursor\` is null. \`attempts\` of the job counts all of them. One that is in progress is not listed; one that was interrupted is, with the phase \`unknown\`, once the job is \`uncertain\` or queued again. Calls from before this list existed are not in it.`,
    parameters,
    answer: page("JobAttempt", jobAttemptView),
    problems: ["not-found"],
  }),
  getJobResponse: route({
    method: "GET",
    path: "/v1/jobs/{id}/response",
    session: "reveals",
    tag,
    summary: "Retrieve a job's response",
    receipt: "payload-read",
    description:
      "The vendor's status and bytes. Without an answer of the vendor it is a problem: 409 `job-state` before the job has ended and `job-abandoned` for an abandoned job, 503 `job-failed`, `job-cancelled` or `job-expired`, 504 for an uncertain job, 410 `job-answer-erased` once the patient's data is erased. A job that was confirmed without an answer returns the job.",
    parameters,
    answer: vendorAnswer,
    problems: [
      "not-on-record",
      "not-found",
      "job-state",
      "job-abandoned",
      "job-failed",
      "job-cancelled",
      "job-expired",
      "job-answer-erased",
      "vendor-failed",
      "answer-unavailable",
      "vendor-outcome-uncertain",
    ],
  }),
  resolveJob: route({
    method: "POST",
    path: "/v1/jobs/{id}/resolve",
    tag,
    summary: "Resolve an uncertain job",
    receipt: "resolve",
    description:
      "First find out with the vendor whether it did the work. `confirm`: it did; the job becomes `succeeded`. `retry`: it certainly did not; the job becomes `queued` again. `abandon`: you give up the job with its outcome unknown; it becomes `abandoned`. 409 `job-state` with `Retry-After` while the call may still be in progress. A job whose body is no longer stored cannot be sent again (409 `job-body-gone`). Where calls with the intent of an earlier one are refused, or with `Gateway-Same-Intent: refuse`, one in whose place another job was made is not sent again: 422 `possible-duplicate`, and the job stays uncertain. `Gateway-Allow-Repeat: <job>` sends it all the same.",
    parameters,
    body: requestBody("JobResolution", () => jobResolutionBody, { action: "confirm" }),
    answer: one("Job", jobView),
    problems: [
      "not-on-record",
      "bad-request",
      "body-too-deep",
      "not-found",
      "job-state",
      "job-body-gone",
      "possible-duplicate",
    ],
  }),
  lookAtJob: route({
    method: "POST",
    path: "/v1/jobs/{id}/look",
    tag,
    summary: "Look at the vendor for an uncertain job",
    receipt: "change",
    description:
      "Asks the vendor now, and not when `evidence.nextLookAt` says, whether it did the work of an uncertain job. The finding is in `evidence` of the job and in the event `job.evidence`, or the job becomes `succeeded`. Once a minute for each job (429 `too-many-looks`). 409 `job-state` for a job that is not uncertain, or whose call may still be in progress. For an operation that has no read at its vendor, nothing is asked: its evidence says `no-read`.",
    parameters,
    body: optionalBody("EmptyBody", () => emptyBody, {}),
    answer: accepted("Job", jobView, "The vendor will be asked."),
    problems: ["not-on-record", "bad-request", "body-too-deep", "not-found", "job-state", "too-many-looks"],
  }),
};
