import { describe, expect, it } from "vitest";
import { aJob } from "../../../support/builders/a-job.ts";
import { memoryBlobStore } from "../../../support/fakes/memory-blob-store.ts";
import { jobHarness } from "../../../support/harnesses/job-harness.ts";

describe("an uncertain job whose body is no longer stored", () => {
  async function withoutBody(body: { readonly key: string; readonly size: number }) {
    const bodies = memoryBlobStore();
    const harness = jobHarness({ bodies });
    const lease = { token: "a", expiresAt: harness.clock.now() + 35_000 };
    const job = aJob({ status: "sending", vendor: "si-compounding", operation: "createRefillRequest" });
    await harness.jobs.createJob({ ...job, request: { ...job.request, body } }, lease, lease.expiresAt);
    harness.clock.advance(35_000);
    await harness.jobs.markUncertain(job, harness.clock.now(), undefined);
    const resolve = (action: string) => harness.api("POST", `/v1/jobs/${job.id}/resolve`, { action });
    return { harness, bodies, resolve, id: job.id };
  }
  const upload = { key: "uploads/upl_1", size: 3 };

  it("cannot be retried, and stays uncertain", async () => {
    const { harness, resolve, id } = await withoutBody(upload);
    const refused = await resolve("retry");
    expect(refused).toMatchObject({ status: 409, headers: { "Gateway-Outcome": "uncertain" } });
    expect(JSON.parse(refused.text)).toMatchObject({ type: "urn:rx-gateway:problem:job-body-gone", retryable: false });
    expect(harness.onlyJob().status).toBe("uncertain");
    expect(harness.queue.sent).toEqual([]);
    expect((await harness.api("GET", `/v1/jobs/${id}`)).status).toBe(200);
    expect((await harness.api("GET", `/v1/jobs/${id}/response`)).status).toBe(504);
  });

  it.each([
    ["confirm", "succeeded"],
    ["abandon", "abandoned"],
  ])("can be resolved with %s", async (action, status) => {
    const { harness, resolve } = await withoutBody(upload);
    expect((await resolve(action)).status).toBe(200);
    expect(harness.onlyJob().status).toBe(status);
  });

  it("can be retried if its body is still stored", async () => {
    const { harness, bodies, resolve } = await withoutBody(upload);
    bodies.blobs.set(upload.key, { bytes: Buffer.from("abc"), headers: {} });
    expect((await resolve("retry")).status).toBe(200);
    expect(harness.onlyJob().status).toBe("queued");
    expect(harness.queue.sent).toHaveLength(1);
  });
});
