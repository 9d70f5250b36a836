import { describe, expect, it } from "vitest";
import {
  endOfAnswer,
  endOfProblem,
  isNotified,
  keepUncertainOutcome,
} from "../../../shared/gateway/jobs/attempt-end.ts";
import { jobWaits } from "../../../shared/gateway/model/job-times.ts";
import type { JobEnd } from "../../../shared/gateway/ports/job-store.ts";
import { aJob } from "../../support/builders/a-job.ts";

const job = aJob();
const now = job.createdAt;
const waits = jobWaits(1);
const requeue = { attempt: 1, now, random: 0.5, waits };
const answer = { status: 200, headers: {}, body: Buffer.from("{}") };

describe("The end of an attempt with an answer", () => {
  it("is succeeded with the marks of the answer, or failed", () => {
    expect(endOfAnswer({ answer, failed: false, vendorPending: true })).toEqual({
      status: "succeeded",
      outcome: "answered",
      response: answer,
      vendorPending: true,
    });
    expect(endOfAnswer({ answer, failed: true })).toMatchObject({ status: "failed", outcome: "answered" });
  });
});

describe("The end of an attempt without an answer", () => {
  it.each([
    ["uncertain, of a write", false, { outcome: "uncertain", retryable: true }, { status: "uncertain" }],
    [
      "uncertain, of a read",
      true,
      { outcome: "uncertain", retryable: true },
      { status: "queued", outcome: "uncertain" },
    ],
    [
      "rejected, not retryable",
      false,
      { outcome: "rejected" },
      { status: "failed", outcome: "rejected", response: null },
    ],
    ["rejected, retryable", false, { outcome: "rejected", retryable: true }, { status: "queued", outcome: "rejected" }],
    ["of no outcome", false, {}, { status: "failed", outcome: "not-sent" }],
  ] as const)("that was %s follows from safety, outcome and retryability", (_what, safe, problem, end) => {
    expect(endOfProblem({ ...job, safe }, problem, requeue)).toMatchObject(end);
  });

  it("is failed in the caller's request, where the caller repeats the call", () => {
    const end = endOfProblem(job, { outcome: "not-sent", retryable: true }, undefined);
    expect(end).toEqual({ status: "failed", outcome: "not-sent", response: null });
  });

  it.each([
    ["a short wait", 5, now + 5_000, now + 5_000 + waits.checkAfter],
    ["the longest wait of the queue", 900, now + 900_000, now + 900_000 + waits.checkAfter],
    ["a longer wait", 901, now + 901_000, now + 901_000],
    ["a wait beyond the deadline", 90_000, job.deadline, job.deadline],
  ])("is queued until the scheduler's check after %s", (_what, retryAfterSeconds, nextAttemptAt, dueAt) => {
    const end = endOfProblem(job, { outcome: "rejected", retryable: true, retryAfterSeconds }, requeue);
    expect(end).toEqual({ status: "queued", outcome: "rejected", nextAttemptAt, dueAt });
  });
});

describe("The end of an attempt that follows an uncertain one", () => {
  const failed = { status: "failed", response: null } as const;
  it.each<[what: string, end: JobEnd, outcome: string | undefined]>([
    ["expired", { status: "expired", outcome: "not-sent" }, "uncertain"],
    ["failed before it was sent", { ...failed, outcome: "not-sent" }, "uncertain"],
    ["was answered", { ...failed, outcome: "answered" }, "answered"],
    ["is queued again", { status: "queued", outcome: "rejected", nextAttemptAt: now, dueAt: now }, "rejected"],
  ])("keeps the unknown outcome unless the vendor answered: it %s", (_what, end, outcome) => {
    expect(keepUncertainOutcome({ retriedAfterUncertain: true }, end)).toMatchObject({ outcome });
    expect(keepUncertainOutcome({}, end)).toEqual(end);
  });
});

describe("A partner", () => {
  it.each<[end: JobEnd, ofQueuedJob: boolean, ofOther: boolean]>([
    [{ status: "uncertain" }, true, true],
    [{ status: "expired", outcome: "not-sent" }, true, false],
    [{ status: "succeeded", outcome: "answered", response: answer }, true, false],
    [{ status: "queued", outcome: "rejected", nextAttemptAt: now, dueAt: now }, false, false],
  ])("is notified of $status for a queued job: %s, else: %s", (end, ofQueuedJob, ofOther) => {
    expect(isNotified({ notify: true }, end)).toBe(ofQueuedJob);
    expect(isNotified({ notify: false }, end)).toBe(ofOther);
  });
});
