import { describe, expect, it } from "vitest";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { type JobHarness, jobHarness } from "../../../support/harnesses/job-harness.ts";
import { uncertainJob } from "../../../support/harnesses/uncertain-job.ts";

const async_ = { prefer: "respond-async" };
const key = { "idempotency-key": "k1" };

describe("POST /v1/jobs/{id}/resolve", () => {
  it("answers 409 until the lease of the job expires", async () => {
    const { harness, resolve } = await uncertainJob();
    harness.clock.advance(34_999);
    expect(await resolve("retry")).toMatchObject({ status: 409, headers: { "Retry-After": "1" } });
    harness.clock.advance(1);
    expect((await resolve("retry")).status).toBe(200);
  });

  it("retry sends the job again, from the queue", async () => {
    const { harness, id, resolve } = await uncertainJob(key);
    harness.clock.advance(35_000);
    expect(JSON.parse((await resolve("retry")).text)).toMatchObject({ status: "queued" });
    expect((await resolve("retry")).status).toBe(409);
    expect((await harness.refill(key)).status).toBe(409);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ id, status: "succeeded", attempts: 2 });
    expect(harness.vendor.calls).toHaveLength(2);
    expect((await harness.refill(key)).headers).toHaveProperty("Idempotency-Replayed");
    expect(await harness.notifications.publish()).toEqual(["job.succeeded"]);
  });

  it("retry answers with the queued job, even when the queue is faster than the answer", async () => {
    const { harness, resolve } = await uncertainJob(key);
    harness.clock.advance(35_000);
    harness.queue.onSend(() => harness.processQueue());
    expect(JSON.parse((await resolve("retry")).text)).toMatchObject({ status: "queued", attempts: 1 });
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 2 });
  });

  it.each([
    ["cancelled", (harness: JobHarness, id: string) => harness.api("DELETE", `/v1/jobs/${id}`)],
    [
      "expired",
      (harness: JobHarness) => {
        harness.clock.advance(24 * 3_600_000);
        return harness.processQueue();
      },
    ],
    [
      "failed",
      (harness: JobHarness) => {
        harness.directory.put(aPartner({ grants: [] }));
        return harness.processQueue();
      },
    ],
  ])("retry of a job that is %s before it was sent keeps the outcome unknown, the key in use and the order refused", async (status, act) => {
    const { harness, id, resolve } = await uncertainJob(key);
    harness.clock.advance(35_000);
    await resolve("retry");
    await act(harness, id);
    harness.directory.put(aPartner({ grants: ["si-compounding:*"] }));
    expect(harness.onlyJob()).toMatchObject({ status, outcome: "uncertain", attempts: 1 });
    for (const repeated of [await harness.refill(key), await harness.api("GET", `/v1/jobs/${id}/response`)]) {
      expect(repeated).toMatchObject({ status: 409, headers: { "Gateway-Outcome": "uncertain" } });
      expect(JSON.parse(repeated.text)).toMatchObject({ type: `urn:rx-gateway:problem:job-${status}` });
    }
    if (status !== "expired") expect((await harness.refill()).status).toBe(422);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("confirm makes the job succeeded, without an answer", async () => {
    const { harness, id, resolve } = await uncertainJob(key);
    harness.clock.advance(35_000);
    await harness.notifications.publish();
    const confirmed = JSON.parse((await resolve("confirm")).text);
    expect(confirmed).toMatchObject({
      status: "succeeded",
      outcome: "uncertain",
      nextAttemptAt: null,
      responseStatus: null,
    });
    expect(JSON.parse((await harness.refill(key)).text)).toEqual(confirmed);
    expect(await harness.notifications.publish()).toEqual(["job.uncertain", "job.succeeded"]);
    expect(JSON.parse((await harness.api("GET", `/v1/jobs/${id}/response`)).text)).toEqual(confirmed);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("abandon makes the job abandoned, and no answer says that no work was done", async () => {
    const { harness, resolve } = await uncertainJob(key);
    harness.clock.advance(35_000);
    expect(JSON.parse((await resolve("abandon")).text)).toMatchObject({ status: "abandoned", outcome: "uncertain" });
    const repeated = await harness.refill(key);
    expect(repeated).toMatchObject({ status: 409, headers: { "Gateway-Outcome": "uncertain" } });
    expect(JSON.parse(repeated.text)).toMatchObject({ type: "urn:rx-gateway:problem:job-abandoned", retryable: false });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("abandon sends an event of its own, and jobs can be filtered by that status", async () => {
    const { harness, id, resolve } = await uncertainJob(key);
    harness.clock.advance(35_000);
    await harness.notifications.publish();
    await resolve("abandon");
    expect(await harness.notifications.publish()).toEqual(["job.uncertain", "job.abandoned"]);
    const listed = await harness.api("GET", "/v1/jobs?status=abandoned");
    expect(JSON.parse(listed.text)).toMatchObject({ data: [{ id, status: "abandoned", outcome: "uncertain" }] });
    expect(JSON.parse((await harness.api("GET", "/v1/jobs?status=failed")).text)).toMatchObject({ data: [] });
  });

  it("answers 409 for a job that is not uncertain", async () => {
    const harness = jobHarness();
    await harness.refill(async_);
    const resolve = () => harness.api("POST", `/v1/jobs/${harness.onlyJob().id}/resolve`, { action: "confirm" });
    expect((await resolve()).status).toBe(409);
    await harness.processQueue();
    expect((await resolve()).status).toBe(409);
  });

  it.each([
    undefined,
    "",
    "again",
    { action: "send" },
    { action: ["retry"] },
    [],
    "{",
  ])("a body of %j is 400", async (body) => {
    const { harness, id } = await uncertainJob();
    harness.clock.advance(35_000);
    expect((await harness.api("POST", `/v1/jobs/${id}/resolve`, body)).status).toBe(400);
    expect(harness.onlyJob().status).toBe("uncertain");
  });

  it("leaves the job to the scheduler when its queue is unavailable", async () => {
    const { harness, resolve } = await uncertainJob();
    harness.clock.advance(35_000);
    harness.queue.fail(1);
    expect((await resolve("retry")).status).toBe(200);
    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 2 });
  });
});
