import { describe, expect, it } from "vitest";
import { createDeferJob } from "../../../shared/gateway/jobs/defer-job.ts";
import type { JobMessage } from "../../../shared/gateway/messages/job-messages.ts";
import { inUse } from "../../../shared/gateway/model/partner-use.ts";
import { memoryQueue } from "../../support/fakes/memory-queue.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";
import { jobHarness, refillOf } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const queued = { prefer: "respond-async" };

function harnessWith(shares: { attempts?: number; queuedJobs?: number }) {
  const harness = jobHarness({ shares });
  let orders = 0;
  return {
    ...harness,
    /** Queues another refill. */
    order(headers: Record<string, string> = {}, partnerId?: string) {
      orders += 1;
      return harness.refill({ ...queued, ...headers }, { body: refillOf(orders), ...(partnerId && { partnerId }) });
    },
    /** The partner's queued jobs and attempts, as they are counted. */
    async counted() {
      const use = await harness.useStore.readUse({ vendor: "si-compounding", partnerId: "prt_1" });
      const now = harness.clock.now();
      return { jobs: inUse(use, "job", now), attempts: inUse(use, "attempt", now) };
    },
  };
}

describe("A queued job whose partner's share of the workers is in use", () => {
  it("is enqueued again without an attempt, and another partner's is made", async () => {
    const harness = harnessWith({ attempts: 1 });
    await harness.order();
    await harness.order({}, "prt_2");
    const other = harness.instance().jobShares;
    const begun = await other?.beginAttempt("prt_1");

    await harness.processQueue();

    const [own, others] = harness.jobs.all();
    expect([own?.status, own?.attempts, others?.status]).toEqual(["queued", 0, "succeeded"]);
    expect(harness.queue.sent).toEqual([
      {
        message: { v: 1, jobId: own?.id, attempt: 1, partnerId: "prt_1", deferred: 1 },
        delaySeconds: 1,
        group: "prt_1",
      },
    ]);
    if (begun !== undefined && "counted" in begun) await other?.endAttempt(begun, undefined);
    harness.clock.advance(1_000);
    await harness.processQueue();
    expect(harness.jobs.all().map(({ status }) => status)).toEqual(["succeeded", "succeeded"]);
    expect(await harness.counted()).toEqual({ jobs: 0, attempts: 0 });
  });

  it.each([
    { scale: 1, jobs: 5, delaySeconds: 5 },
    { scale: 2, jobs: 5, delaySeconds: 3 },
  ])("waits for what TIME_SCALE $scale leaves of the time of $jobs jobs", async ({ scale, jobs, delaySeconds }) => {
    const queue = memoryQueue<JobMessage>();
    const deferJob = createDeferJob({ queue, random: () => 0.999, waits: { scale }, log: silentLog() });
    await deferJob({ v: 1, jobId: "job_1", attempt: 1, partnerId: "prt_1" }, { withinSeconds: jobs });
    expect(queue.sent.map((sent) => sent.delaySeconds)).toEqual([delaySeconds]);
  });

  it("keeps its message where it cannot be enqueued again", async () => {
    const harness = harnessWith({ attempts: 1 });
    await harness.order();
    await harness.instance().jobShares?.beginAttempt("prt_1");
    harness.queue.fail(1);
    expect(await harness.processQueue()).toBe(1);
  });

  it("is attempted without a count where its message is of an earlier version", async () => {
    const harness = harnessWith({ attempts: 1 });
    await harness.order();
    await harness.instance().jobShares?.beginAttempt("prt_1");
    const [message] = harness.queue.takeAll();
    if (message !== undefined) await harness.queue.send({ v: 1, jobId: message.jobId, attempt: 1 });
    await harness.processQueue();
    expect(harness.onlyJob().status).toBe("succeeded");
  });
});

describe("The count of a partner's queued jobs", () => {
  it("refuses a further job with 429 before it is recorded, and no other partner's", async () => {
    const harness = harnessWith({ queuedJobs: 2 });
    await harness.order();
    await harness.order();
    const refused = await harness.order();
    expect(refused.status).toBe(429);
    expect(JSON.parse(refused.text)).toMatchObject({
      type: "urn:rx-gateway:problem:partner-share-used",
      outcome: "not-sent",
      retryable: true,
    });
    expect(refused.headers).toMatchObject({ "Retry-After": "2", RateLimit: '"si-compounding-queued-jobs";r=0' });
    expect(harness.jobs.all()).toHaveLength(2);
    expect((await harness.order({}, "prt_2")).status).toBe(202);
    await harness.processQueue();
    expect((await harness.order()).status).toBe(202);
  });

  it("answers the repetition of a request whose job is recorded, also when it is full", async () => {
    const harness = harnessWith({ queuedJobs: 1 });
    const order = () => harness.refill({ ...queued, "idempotency-key": "one" }, { body: refillOf(1) });
    expect((await order()).status).toBe(202);
    expect((await order()).status).toBe(409);
    expect((await harness.order()).status).toBe(429);
  });

  it("does not refuse a call in its caller's request", async () => {
    const harness = harnessWith({ queuedJobs: 1 });
    await harness.order();
    expect((await harness.refill({}, { body: refillOf(9) })).status).toBe(200);
  });

  it("loses a job that its partner cancels", async () => {
    const harness = harnessWith({ queuedJobs: 1 });
    await harness.order();
    expect(await harness.counted()).toEqual({ jobs: 1, attempts: 0 });
    await harness.api("DELETE", `/v1/jobs/${harness.onlyJob().id}`);
    expect(await harness.counted()).toEqual({ jobs: 0, attempts: 0 });
  });

  it("keeps a job that is attempted again, and loses one that is uncertain until it is queued again", async () => {
    const harness = harnessWith({ queuedJobs: 5 });
    await harness.order();
    harness.vendor.script.push(answers(429, "", { "retry-after": ["60"] }));
    await harness.processQueue();
    expect([harness.onlyJob().status, await harness.counted()]).toEqual(["queued", { jobs: 1, attempts: 0 }]);
    harness.vendor.script.push(answers(500));
    await harness.processQueue();
    expect([harness.onlyJob().status, await harness.counted()]).toEqual(["uncertain", { jobs: 0, attempts: 0 }]);
    harness.clock.advance(60_000);
    await harness.api("POST", `/v1/jobs/${harness.onlyJob().id}/resolve`, { action: "retry" });
    expect(await harness.counted()).toEqual({ jobs: 1, attempts: 0 });
  });
});
