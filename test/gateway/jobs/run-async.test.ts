import { describe, expect, it } from "vitest";
import { JobMayExistError } from "../../../shared/gateway/ports/job-store.ts";
import { jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";

const respondAsync = { prefer: "respond-async" };

describe("Prefer: respond-async", () => {
  it("is answered 202 with the job before its call is made", async () => {
    const harness = jobHarness();
    const accepted = await harness.refill(respondAsync);

    const { id } = harness.onlyJob();
    expect(accepted).toMatchObject({
      status: 202,
      headers: { Location: `/v1/jobs/${id}`, "Preference-Applied": "respond-async", "Gateway-Job": id },
    });
    expect(JSON.parse(accepted.text)).toEqual({
      id,
      vendor: "si-compounding",
      connection: "default",
      operation: "createRefillRequest",
      status: "queued",
      outcome: null,
      attempts: 0,
      createdAt: "2026-01-01T00:00:00.000Z",
      updatedAt: "2026-01-01T00:00:00.000Z",
      nextAttemptAt: "2026-01-01T00:00:00.000Z",
      responseStatus: null,
      evidence: null,
    });
    expect(harness.queue.sent).toEqual([
      { message: { v: 1, jobId: id, attempt: 1, partnerId: "prt_1" }, delaySeconds: 0, group: "prt_1" },
    ]);
    expect(harness.vendor.calls).toEqual([]);
  });

  it("records the API key that created the job, and shows it to no partner", async () => {
    const harness = jobHarness();
    await harness.refill(respondAsync);
    expect(harness.onlyJob().keyId).toBe("k");
    expect((await harness.api("GET", `/v1/jobs/${harness.onlyJob().id}`)).text).not.toContain("keyId");
  });

  it("applies to a read, too", async () => {
    const harness = jobHarness();
    expect((await harness.lookUp(respondAsync)).status).toBe(202);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ safe: true, status: "succeeded" });
  });

  it("leaves the job to the scheduler when the queue cannot be reached", async () => {
    const harness = jobHarness();
    harness.queue.fail(1);
    expect((await harness.refill(respondAsync)).status).toBe(202);
    expect(harness.queue.sent).toEqual([]);
    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();
    await harness.processQueue();
    expect(harness.onlyJob().status).toBe("succeeded");
  });

  it("is refused when the job cannot be recorded", async () => {
    const harness = jobHarness();
    const refused = await harness.refill(respondAsync, { by: harness.instanceWith({ createJob: unreachable }) });
    expect(refused).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent" } });
  });

  it("is answered 504 uncertain when the job may exist", async () => {
    const harness = jobHarness();
    const createJob: typeof harness.jobs.createJob = async (...given) => {
      await harness.jobs.createJob(...given);
      throw new JobMayExistError({ cause: new Error("The table is out of reach.") });
    };
    const unknown = await harness.refill(respondAsync, { by: harness.instanceWith({ createJob }) });
    expect(unknown).toMatchObject({
      status: 504,
      headers: { Location: `/v1/jobs/${harness.onlyJob().id}`, "Gateway-Outcome": "uncertain" },
    });
  });

  it.each(["0", "soon", "86401"])("with Gateway-Expires: %s is 400 and records no job", async (seconds) => {
    const harness = jobHarness();
    expect((await harness.refill({ ...respondAsync, "gateway-expires": seconds })).status).toBe(400);
    expect(harness.jobs.all()).toEqual([]);
  });
});
