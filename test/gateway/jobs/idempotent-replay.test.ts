import { describe, expect, it } from "vitest";
import { decideReplay } from "../../../shared/gateway/jobs/idempotent-replay.ts";
import type { StoredJob } from "../../../shared/gateway/model/job.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const { createdAt: now, fingerprint } = aJob();

/** The answer to a request whose key has this job. */
function answerFor(job: Partial<StoredJob>, print = fingerprint): string {
  const replay = decideReplay(aJob(job), print, now);
  if (replay.kind !== "problem") return replay.kind;
  const { status, retryable, retryAfterSeconds, headers } = replay.problem.members;
  return [status, retryable === true ? `retry after ${retryAfterSeconds}` : "", headers?.["Location"] ?? ""].join(" ");
}

it.each<[what: string, job: Partial<StoredJob>, answer: string]>([
  ["queued", { status: "queued", nextAttemptAt: now }, "409 retry after 1 /v1/jobs/job_1"],
  ["queued for later", { status: "queued", nextAttemptAt: now + 9_000 }, "409 retry after 9 /v1/jobs/job_1"],
  ["queued for much later", { status: "queued", nextAttemptAt: now + 9e6 }, "409 retry after 30 /v1/jobs/job_1"],
  ["in progress", { status: "sending", leaseExpiresAt: now + 20_000 }, "409 retry after 20 /v1/jobs/job_1"],
  ["in progress with an expired lease", { status: "sending", leaseExpiresAt: now }, "lease-expired"],
  [
    "a read in progress with an expired lease",
    { status: "sending", leaseExpiresAt: now, safe: true },
    "409 retry after 1 /v1/jobs/job_1",
  ],
  ["uncertain", { status: "uncertain", leaseExpiresAt: now - 1 }, "504  /v1/jobs/job_1"],
  ["succeeded", { status: "succeeded", outcome: "answered" }, "replay"],
  ["failed", { status: "failed", outcome: "answered" }, "replay"],
  ["abandoned", { status: "abandoned", outcome: "uncertain" }, "replay"],
])("A job that is %s decides the answer to an idempotent replay: %j", (_what, job, expected) => {
  expect(answerFor(job)).toBe(expected);
});

it.each([
  "queued",
  "sending",
  "uncertain",
  "succeeded",
  "failed",
] as const)("Another request with the idempotency key of a job that is %s is 422", (status) => {
  expect(answerFor({ status, leaseExpiresAt: now }, "another")).toBe("422  ");
});

const key = { "idempotency-key": "k1" };

describe("A request with an Idempotency-Key", () => {
  it("gets the stored answer when it is repeated, byte for byte, without a vendor call", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(
      answers(201, '{"error": 0, "id": 63841550598335501, "price": 1.10}\r\n', {
        "x-custom": ["1"],
        "set-cookie": ["c"],
      }),
    );
    const first = await harness.refill(key);
    const second = await harness.refill(key);

    expect(second.headers).toEqual({ ...first.headers, "Idempotency-Replayed": "true" });
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect(first.headers).not.toHaveProperty("Idempotency-Replayed");
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it.each([
    ["another body", { body: '{"request": {"patient_id": 2}}' }],
    ["the same JSON in another spelling", { body: '{"request":{"patient_id":1}}' }],
  ])("is 422 when it is repeated with %s", async (_what, over) => {
    const harness = jobHarness();
    await harness.refill(key);
    expect((await harness.refill(key, over)).status).toBe(422);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is independent of other partners' requests with the same key", async () => {
    const harness = jobHarness();
    await harness.refill(key);
    const other = await harness.refill(key, { partnerId: "prt_2" });
    expect(other.headers).not.toHaveProperty("Idempotency-Replayed");
    expect(harness.vendor.calls).toHaveLength(2);
  });

  it("gets the same answer in the request and from the queue", async () => {
    const harness = jobHarness();
    const accepted = await harness.refill({ ...key, prefer: "respond-async" });
    expect(accepted.status).toBe(202);
    expect((await harness.refill(key)).status).toBe(409);
    await harness.processQueue();
    const replayed = await harness.refill(key);
    expect(replayed).toMatchObject({ status: 200, headers: { "Idempotency-Replayed": "true" } });
    expect((await harness.refill({ ...key, prefer: "respond-async" })).headers).toMatchObject({
      "Idempotency-Replayed": "true",
    });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is made once when it is sent a hundred times at once", async () => {
    const harness = jobHarness();
    const all = await Promise.all(Array.from({ length: 100 }, () => harness.refill(key)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is 504 with the same job for as long as that is uncertain", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(fails("after-first-byte"));
    const first = await harness.refill(key);
    for (const days of [0, 2, 60]) {
      harness.clock.advance(days * 86_400_000);
      expect(await harness.refill(key)).toMatchObject({
        status: 504,
        headers: { Location: first.headers["Location"] },
      });
    }
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is made again thirty days after the end of its job", async () => {
    const harness = jobHarness();
    await harness.refill(key);
    harness.clock.advance(30 * 86_400_000 - 1);
    expect((await harness.refill(key)).headers).toHaveProperty("Idempotency-Replayed");
    harness.clock.advance(1);
    expect((await harness.refill(key)).headers).not.toHaveProperty("Idempotency-Replayed");
  });

  it("marks its job uncertain when the function died, and notifies its partner once", async () => {
    const harness = jobHarness();
    await harness.refill(key, {
      by: harness.instanceWith({ completeAttempt: unreachable }),
    });
    harness.clock.advance(35_000);
    expect((await harness.refill(key)).status).toBe(504);
    expect((await harness.refill(key)).status).toBe(504);
    expect(await harness.notifications.publish()).toEqual(["job.uncertain"]);
    expect(harness.uncertainAlarms()).toBe(1);
  });
});
