import { expect, test } from "vitest";
import { isValid } from "../../../shared/core/schema/schema.ts";
import type { Job } from "../../../shared/gateway/model/job.ts";
import { toJobDetailView } from "../../../shared/gateway/model/job-detail-view.ts";
import { jobView, toJobView } from "../../../shared/gateway/model/job-view.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
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
  expect(Object.keys(toJobDetailView(aJob({ partial: true, vendorPending: true }), [])).toSorted()).toEqual(
    Object.keys(jobView.json["properties"] as object).toSorted(),
  );
});

const fingerprint = "0123456789abcdef0123456789abcdef01234567";
const vendors = [siCompounding, mdIntegrations];
const ofCase = aJob({ vendor: "md-integrations", operation: "cancelCase", fingerprint });

test("the view of one job has the digest of its request, and the read that shows what was done", () => {
  const view = toJobDetailView(ofCase, vendors);
  expect(view).toMatchObject({
    requestDigest: fingerprint,
    lookUp: {
      operation: "getCase",
      method: "GET",
      path: "/v1/md-integrations/v1/partner/cases/{case_id}",
      proves: true,
    },
  });
  expect(jobView.faults(view, "")).toEqual([]);
});

test.each([
  ["whose vendor has no such read", aJob({ fingerprint })],
  ["of a path that the catalogue does not know", { ...ofCase, operation: "passthrough" }],
  ["that is a read", { ...ofCase, operation: "getCase", safe: true }],
  ["of a vendor that the stage does not have any more", { ...ofCase, vendor: "gone" }],
])("the view of a job %s has no look-up", (_what, job) => {
  expect(toJobDetailView(job, vendors).lookUp).toBeNull();
});

test("the view of a job whose request was erased has no digest of it", () => {
  expect(toJobDetailView({ ...ofCase, erased: true }, vendors)).not.toHaveProperty("requestDigest");
});

test("the view of a job in lists and events has neither the digest nor the look-up", () => {
  expect(toJobView(ofCase)).not.toHaveProperty("requestDigest");
  expect(toJobView(ofCase)).not.toHaveProperty("lookUp");
});

test("a job's view may gain members without being invalid for older readers", () => {
  expect(isValid(jobView, { ...toJobView(aJob()), added: 1 })).toBe(true);
});
