import { expect, it } from "vitest";
import { keyedDigest } from "../../../../shared/gateway/model/event-id.ts";
import {
  evidenceEventId,
  jobEventId,
  jobEventIds,
} from "../../../../shared/gateway/webhooks/recording/job-event-ids.ts";
import { aJob } from "../../../support/builders/a-job.ts";

const digest = keyedDigest("test-key");

it("The events that a job may have had are those of its ends, of its looks, and of the claims before it was retried", () => {
  const job = aJob({ status: "succeeded", claims: 3, looks: 2, retriedAfterUncertain: true });
  const ids = jobEventIds(digest, job);
  expect(ids).toContain(jobEventId(digest, { ...job, status: "abandoned" }));
  expect(ids).toContain(jobEventId(digest, { ...job, endedByWebhook: true }));
  expect(ids).toContain(evidenceEventId(digest, job, 2));
  expect(ids).toContain(jobEventId(digest, { ...job, claims: 1, status: "uncertain" }));
  expect(ids).toContain(evidenceEventId(digest, { ...job, claims: 2 }, 8));
  expect(ids).not.toContain(evidenceEventId(digest, job, 3));
  expect(new Set(ids).size).toBe(ids.length);
});

it("The events of a job with thousands of claims are looked for among a bounded number of ids", () => {
  const claims = 2_500;
  expect(jobEventIds(digest, aJob({ claims })).length).toBe(8);
  expect(jobEventIds(digest, aJob({ claims, retriedAfterUncertain: true })).length).toBeLessThan(300);
});
