import { describe, expect, it } from "vitest";
import { aJob } from "../../../support/builders/a-job.ts";
import { anUpload } from "../../../support/builders/an-upload.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memoryUploadStore } from "../../../support/fakes/memory-stores.ts";
import { jobHarness } from "../../../support/harnesses/job-harness.ts";

const async_ = { prefer: "respond-async" };
const key = { "idempotency-key": "k1" };

describe("DELETE /v1/jobs/{id}", () => {
  it("cancels a queued job: it is not sent, its partner is notified, its key is released", async () => {
    const harness = jobHarness();
    await harness.refill({ ...async_, ...key });
    const { id } = harness.onlyJob();
    const cancelled = await harness.api("DELETE", `/v1/jobs/${id}`);
    expect(cancelled.status).toBe(200);
    expect(JSON.parse(cancelled.text)).toMatchObject({ status: "cancelled", outcome: "not-sent", nextAttemptAt: null });
    await harness.processQueue();
    expect(harness.vendor.calls).toEqual([]);
    expect(await harness.notifications.publish()).toEqual(["job.cancelled"]);
    expect(await harness.api("GET", `/v1/jobs/${id}/response`)).toMatchObject({
      status: 503,
      headers: { "Gateway-Outcome": "not-sent" },
    });
    expect((await harness.refill(key)).status).toBe(200);
  });

  it("releases the upload of the job for another call", async () => {
    const clock = manualClock();
    const uploads = memoryUploadStore(clock);
    const harness = jobHarness({ uploads });
    const upload = anUpload({ usedBy: "job_1" });
    await uploads.createUpload(upload, clock.now());
    const job = aJob();
    const request = { ...job.request, body: { key: `uploads/${upload.id}`, size: upload.size } };
    await harness.jobs.createJob({ ...job, request }, undefined, clock.now());
    expect((await harness.api("DELETE", `/v1/jobs/${job.id}`)).status).toBe(200);
    expect((await uploads.findUpload(upload.id))?.usedBy).toBeNull();
  });

  it("answers 409 for a job that has ended", async () => {
    const harness = jobHarness();
    await harness.refill();
    expect((await harness.api("DELETE", `/v1/jobs/${harness.onlyJob().id}`)).status).toBe(409);
  });
});
