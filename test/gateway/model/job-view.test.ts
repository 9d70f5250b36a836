import { expect, test } from "vitest";
import { isValid } from "../../../shared/core/schema/schema.ts";
import type { Job } from "../../../shared/gateway/model/job.ts";
import { jobView, toJobView } from "../../../shared/gateway/model/job-view.ts";
import { aJob } from "../../support/builders/a-job.ts";

const { createdAt } = aJob();

test.each<[what: string, job: Partial<Job>]>([
  ["a queued job", {}],
  ["a job that waits", { outcome: "rejected", nextAttemptAt: createdAt + 0.4 }],
  ["a job that succeeded", { status: "succeeded", outcome: "answered", responseStatus: 200, nextAttemptAt: null }],
  ["a job that succeeded in part, later", { status: "succeeded", partial: true, vendorPending: true }],
])("the view of %s satisfies the documented schema", (_what, job) => {
  const view: unknown = JSON.parse(JSON.stringify(toJobView(aJob(job))));
  expect(jobView.faults(view, "")).toEqual([]);
});

test("a job's view shows neither its partner nor its request", () => {
  expect(Object.keys(toJobView(aJob({ partial: true, vendorPending: true }))).toSorted()).toEqual(
    Object.keys(jobView.json["properties"] as object).toSorted(),
  );
});

test("a job's view may gain members without being invalid for older readers", () => {
  expect(isValid(jobView, { ...toJobView(aJob()), added: 1 })).toBe(true);
});
