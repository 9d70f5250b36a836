import { expect, it } from "vitest";
import { decideReplay } from "../../../shared/gateway/jobs/idempotent-replay.ts";
import type { StoredJob } from "../../../shared/gateway/model/job.ts";
import { aJob } from "../../support/builders/a-job.ts";

const { createdAt: now, fingerprint } = aJob();

/** What a request is told whose key has this job. */
function told(job: Partial<StoredJob>, print = fingerprint): string {
  const replay = decideReplay(aJob(job), print, now);
  if (replay.kind !== "problem") return replay.kind;
  const { status, retryable, retryAfterSeconds, headers } = replay.problem.members;
  return [status, retryable === true ? `retry after ${retryAfterSeconds}` : "", headers?.["Location"] ?? ""].join(" ");
}

it.each<[what: string, job: Partial<StoredJob>, told: string]>([
  ["queued", { status: "queued", nextAttemptAt: now }, "409 retry after 1 /v1/jobs/job_1"],
  ["queued for later", { status: "queued", nextAttemptAt: now + 9_000 }, "409 retry after 9 /v1/jobs/job_1"],
  ["queued for much later", { status: "queued", nextAttemptAt: now + 9e6 }, "409 retry after 30 /v1/jobs/job_1"],
  ["under way", { status: "sending", leaseUntil: now + 20_000 }, "409 retry after 20 /v1/jobs/job_1"],
  ["under way, its owner's time over", { status: "sending", leaseUntil: now }, "lease-expired"],
  [
    "a read under way, its owner's time over",
    { status: "sending", leaseUntil: now, safe: true },
    "409 retry after 1 /v1/jobs/job_1",
  ],
  ["uncertain", { status: "uncertain", leaseUntil: now - 1 }, "504  /v1/jobs/job_1"],
  ["succeeded", { status: "succeeded", outcome: "answered" }, "replay"],
  ["failed", { status: "failed", outcome: "answered" }, "replay"],
  ["abandoned", { status: "abandoned", outcome: "uncertain" }, "replay"],
])("a job that is %s", (_what, job, expected) => {
  expect(told(job)).toBe(expected);
});

it.each([
  "queued",
  "sending",
  "uncertain",
  "succeeded",
  "failed",
] as const)("another request under the key of a job that is %s is 422", (status) => {
  expect(told({ status, leaseUntil: now }, "another")).toBe("422  ");
});
