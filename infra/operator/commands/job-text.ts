import { toDateTime } from "../../../shared/core/instant.ts";
import type { Job } from "../../../shared/gateway/model/job.ts";
import { toJobAttemptView } from "../../../shared/gateway/model/job-attempt.ts";
import { toJobDetailView } from "../../../shared/gateway/model/job-detail-view.ts";
import type { JobView } from "../../../shared/gateway/model/job-view.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";

/** The operator's view of a job in a list, without its request and its answer. */
export function viewOfJob({
  id,
  partnerId,
  vendor,
  connection,
  operation,
  status,
  attempts,
  createdAt,
  updatedAt,
}: Job) {
  const times = { createdAt: toDateTime(createdAt), updatedAt: toDateTime(updatedAt) };
  return { id, partnerId, vendor, connection, operation, status, attempts, ...times };
}

/** One line about a job. */
export function lineOfJob(job: Job): string {
  const { vendor, connection, ...view } = viewOfJob(job);
  const { id, partnerId, operation, status, attempts, createdAt, updatedAt } = view;
  return [id, partnerId, `${vendor}/${connection}`, operation, status, attempts, createdAt, updatedAt].join("  ");
}

/** A job with its last attempts and what its vendor was asked, without its request and its answer. */
export function detailsOfJob(job: Job) {
  const { deadline, keyId = null, recentAttempts = [] } = job;
  return {
    ...toJobDetailView(job, vendors),
    partnerId: job.partnerId,
    keyId,
    deadline: toDateTime(deadline),
    recentAttempts: recentAttempts.map(toJobAttemptView).toReversed(),
  };
}

/** The lines below that of `lineOfJob`. */
export function detailLinesOfJob(job: Job): readonly string[] {
  const { outcome, responseStatus, nextAttemptAt, deadline, evidence, recentAttempts, ...details } = detailsOfJob(job);
  const { status, claims } = job;
  return [
    ...(outcome === null ? [] : [`  outcome ${outcome}, ${responseStatus ?? "no answer"}`]),
    ...(status === "queued" ? [`  attempt ${claims + 1} is due at ${nextAttemptAt}; it expires at ${deadline}`] : []),
    ...(evidence === null ? [] : [evidenceLine(evidence)]),
    ...(details.requestDigest === undefined ? [] : [`  request ${details.requestDigest}`]),
    ...(job.safe ? [] : [lookUpLine(details.lookUp)]),
    ...(status === "uncertain"
      ? [`  \`jobs look ${job.id}\` asks the vendor; its partner or \`jobs resolve\` resolves it.`]
      : []),
    ...recentAttempts.map(({ at, phase, status: answered, durationMs, error }) =>
      [
        "",
        at,
        phase,
        answered ?? "no answer",
        ...(durationMs === null ? [] : [`${durationMs} ms`]),
        ...(error === undefined ? [] : [error]),
      ].join("  "),
    ),
  ];
}

function lookUpLine(lookUp: JobView["lookUp"]): string {
  if (!lookUp) return "  look-up: the vendor has no read that shows what was done; ask the vendor";
  const { operation, method, path, proves } = lookUp;
  return `  look-up ${operation}, ${method} ${path}${proves ? "" : ", which is a hint and no proof"}`;
}

function evidenceLine(evidence: NonNullable<JobView["evidence"]>): string {
  const { finding, reason, proof, operation, looks, at, nextLookAt } = evidence;
  const why = reason ?? proof;
  return [
    `  evidence ${finding}${why === null ? "" : ` (${why})`}`,
    ...(operation === null ? [] : [`by ${operation}`]),
    `at ${at}, look ${looks}`,
    ...(nextLookAt === null ? [] : [`the next at ${nextLookAt}`]),
  ].join(", ");
}
