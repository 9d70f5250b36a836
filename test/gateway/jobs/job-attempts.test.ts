import { describe, expect, it, test } from "vitest";
import { extraAttempts } from "../../../shared/gateway/model/job.ts";
import { countedJob } from "../../support/builders/a-job.ts";
import { bytesOf } from "../../support/builders/bytes-of.ts";
import { type JobHarness, jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const respondAsync = { prefer: "respond-async" };
const shown = async (harness: JobHarness) =>
  JSON.parse((await harness.api("GET", `/v1/jobs/${harness.onlyJob().id}`)).text) as Record<string, unknown>;

describe("The attempts of a job count the vendor calls that were begun", () => {
  it("with a call that is repeated for a revoked token twice, and without the health checks", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(200, '{"error": 1, "msg": "Invalid token"}'));
    harness.vendor.revokedTokens.add("token-1");
    await harness.refill();
    expect(await shown(harness)).toMatchObject({ status: "succeeded", attempts: 2 });
  });

  it("with each repetition within a run, also those that did not reach the vendor", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(fails("before-first-byte"), answers(429));
    await harness.refill();
    expect(await shown(harness)).toMatchObject({ status: "succeeded", attempts: 3 });
  });

  it("without a run that got no token", async () => {
    const harness = jobHarness();
    harness.vendor.loginScript.push({ kind: "unavailable", why: "no-answer" });
    await harness.refill(respondAsync);
    await harness.processQueue();
    expect(await shown(harness)).toMatchObject({ status: "queued", attempts: 0 });
    harness.clock.advance(10_000);
    await harness.processQueue();
    expect(await shown(harness)).toMatchObject({ status: "succeeded", attempts: 1 });
  });

  it("with a call whose outcome is uncertain", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(fails("after-first-byte"));
    await harness.refill();
    expect(await shown(harness)).toMatchObject({ status: "uncertain", attempts: 1 });
  });

  it("with a run in progress as one, and with a lost run as one", async () => {
    const harness = jobHarness();
    await harness.refill(respondAsync);
    const { id } = harness.onlyJob();
    const lease = { token: "lost", expiresAt: harness.clock.now() + 1_000 };
    await harness.jobs.claimJob(countedJob(id), 1, lease, harness.clock.now());
    expect(await shown(harness)).toMatchObject({ status: "sending", attempts: 1 });
    harness.clock.advance(2_000);
    await harness.runDueWork();
    expect(await shown(harness)).toMatchObject({ status: "uncertain", attempts: 1 });
  });

  test.each([
    [{ claims: 1, attempts: 1 }, 1, 0],
    [{ claims: 1, attempts: 1 }, 0, -1],
    [{ claims: 1, attempts: 1 }, 4, 3],
    [{ claims: 3, attempts: 1 }, 1, -2],
  ])("as extra attempts: a job claimed as %o whose run begins %i calls has %i of them", (job, begun, extra) => {
    expect(extraAttempts(job, begun)).toBe(extra);
  });
});

describe("A job", () => {
  it("with a 202 has succeeded with vendorPending, in its view and in its event", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(202));
    await harness.refill(respondAsync);
    await harness.processQueue();
    expect(await shown(harness)).toMatchObject({ status: "succeeded", vendorPending: true, responseStatus: 202 });
    expect(await harness.notifications.publish()).toEqual(["job.succeeded"]);
    const [stored] = harness.notifications.events();
    expect(bytesOf(stored?.body).toString()).toContain('"vendorPending":true');
  });

  it("has neither vendorPending nor partial when the work is done", async () => {
    const harness = jobHarness();
    await harness.refill();
    expect(await shown(harness)).not.toHaveProperty("vendorPending");
    expect(await shown(harness)).not.toHaveProperty("partial");
  });
});
