import { describe, expect, it } from "vitest";
import type { JobStatus } from "../../../shared/core/job-status.ts";
import { forbidsRepeat, readRepeatTerms } from "../../../shared/gateway/jobs/identical-request.ts";
import { maxRecentRequests, prunedRequests } from "../../../shared/gateway/ports/recent-request-store.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { anOrder } from "../../support/builders/an-order.ts";
import type { JobHarness } from "../../support/harnesses/job-harness.ts";

const minute = 60_000;
const windowMs = 15 * minute;

const _done = (harness: JobHarness) => harness.vendor.calls.filter((call) => call.done).length;

describe("An equal recent request", () => {
  const made = 1_000_000_000_000;
  const cases: readonly [what: string, status: JobStatus | undefined, ageMs: number, forbids: boolean][] = [
    ["queued", "queued", minute, true],
    ["in progress", "sending", minute, true],
    ["succeeded", "succeeded", minute, true],
    ["uncertain", "uncertain", minute, true],
    ["abandoned", "abandoned", minute, true],
    ["succeeded, at the last moment", "succeeded", windowMs - 1, true],
    ["succeeded, when the time has passed", "succeeded", windowMs, false],
    ["uncertain, when the time has passed", "uncertain", windowMs, false],
    ["failed", "failed", 1, false],
    ["cancelled", "cancelled", 1, false],
    ["expired", "expired", 1, false],
    ["not recorded yet", undefined, 34_999, true],
    ["never recorded, and its function has ended", undefined, 35_000, false],
  ];
  it.each(cases)("whose job is %s (status %s, age %i ms) forbids a repeat: %s", (_what, status, ageMs, forbids) => {
    const job = status && aJob({ id: "job_1", status, createdAt: made });
    expect(forbidsRepeat({ jobId: "job_1", at: made, keyed: false }, job, made + ageMs, windowMs)).toBe(forbids);
  });

  it.each([
    "failed",
    "cancelled",
    "expired",
  ] as const)("whose job is %s but may have been done before forbids a repeat within the window", (status) => {
    const job = aJob({ id: "job_1", status, outcome: "uncertain", createdAt: made });
    expect(forbidsRepeat({ jobId: "job_1", at: made, keyed: false }, job, made + minute, windowMs)).toBe(true);
    expect(forbidsRepeat({ jobId: "job_1", at: made, keyed: false }, job, made + windowMs, windowMs)).toBe(false);
  });

  it("whose job failed at its retry but may have been done before forbids a repeat", () => {
    const job = aJob({
      id: "job_1",
      status: "failed",
      outcome: "answered",
      retriedAfterUncertain: true,
      createdAt: made,
    });
    expect(forbidsRepeat({ jobId: "job_1", at: made, keyed: false }, job, made + minute, windowMs)).toBe(true);
  });

  it("that was a replay does not renew the window of its job", () => {
    const job = aJob({ id: "job_1", status: "succeeded", createdAt: made });
    expect(forbidsRepeat({ jobId: "job_1", at: made + windowMs, keyed: true }, job, made + windowMs, windowMs)).toBe(
      false,
    );
  });
});

describe("The recent requests that count", () => {
  const of = (keyed: boolean, ats: readonly number[]) => ats.map((at) => ({ jobId: `job_${keyed}${at}`, at, keyed }));
  const ats = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

  it("are the newest with a key and the newest without, oldest first", () => {
    const keyed = of(true, ats(100, 40));
    const plain = of(false, ats(50, 20));
    const counted = prunedRequests([...keyed, ...plain], 200, 1_000);
    expect(counted).toEqual([...plain.slice(-maxRecentRequests), ...keyed.slice(-maxRecentRequests)]);
  });

  it("are those within the window", () => {
    expect(prunedRequests(of(false, [0, 1, 2]), 1_001, 1_000)).toEqual(of(false, [2]));
  });
});

describe("The terms of a request", () => {
  const { keyRequired: _, ...write } = anOrder;

  it("are read for operations with keyRequired alone", () => {
    expect(readRepeatTerms(anOrder, {})).toEqual({ keyed: false, allowedJobs: [] });
    expect(readRepeatTerms(anOrder, { "idempotency-key": ["k"] })).toMatchObject({ keyed: true });
    expect(readRepeatTerms(anOrder, { "gateway-allow-repeat": ["job_1"] })).toMatchObject({ allowedJobs: ["job_1"] });
    expect(readRepeatTerms(anOrder, { "gateway-allow-repeat": [" job_1,job_2 , job_1"] })).toMatchObject({
      allowedJobs: ["job_1", "job_2"],
    });
    expect(readRepeatTerms(write, {})).toBeUndefined();
    expect(readRepeatTerms(undefined, {})).toBeUndefined();
  });

  it.each([
    [[""]],
    [["job 1"]],
    [["evt_1"]],
    [["job_1", "job_2"]],
    [["job_1,"]],
    [["job_1, evt_2"]],
    [["job_1; job_2"]],
    [[Array.from({ length: 21 }, (_, at) => `job_${at}`).join(", ")]],
    [["job_é"]],
  ])("are refused with 400 for Gateway-Allow-Repeat %j", (values) => {
    expect(() => readRepeatTerms(anOrder, { "gateway-allow-repeat": values })).toThrow("400 bad-request");
  });
});
