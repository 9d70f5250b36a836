import { describe, expect, it } from "vitest";
import { jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const kinds = ({ receipts }: ReturnType<typeof jobHarness>) => receipts.sent.map(({ kind }) => kind);

describe("The receipts of vendor calls", () => {
  it("A read that may concern a patient has one, with partner, key, operation and no content", async () => {
    const harness = jobHarness();
    await harness.lookUp();

    expect(harness.receipts.sent).toMatchObject([
      {
        kind: "vendor-call",
        partner: "prt_1",
        key: "key1",
        vendor: "si-compounding",
        connection: "default",
        operation: "getPatient",
        outcome: "answered",
        status: 200,
      },
    ]);
    expect(harness.receipts.sent[0]?.requestSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(harness.receipts.sent[0]?.answerSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("A read whose receipt cannot be stored is not shown", async () => {
    const harness = jobHarness();
    const answer = await harness.lookUp({}, { ...harness.instance(), receipts: { send: unreachable } });

    expect(answer).toMatchObject({ status: 503, headers: { "Retry-After": "1", "Gateway-Outcome": "answered" } });
    expect(JSON.parse(answer.text)).toMatchObject({ type: "urn:rx-gateway:problem:not-on-record", retryable: true });
  });

  it("A write has one for its call and one for its end, in one message", async () => {
    const harness = jobHarness();
    await harness.refill();

    expect(kinds(harness)).toEqual(["vendor-call", "job-end"]);
    const { id: job } = harness.onlyJob();
    expect(harness.receipts.sent).toMatchObject([
      { job, outcome: "answered" },
      { job, outcome: "succeeded" },
    ]);
  });

  it("A write whose receipts cannot be sent is answered, and has them from the scheduler", async () => {
    const harness = jobHarness();
    harness.receipts.fail(1);
    expect((await harness.refill()).status).toBe(200);
    expect(kinds(harness)).toEqual([]);

    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();
    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();

    expect(kinds(harness)).toEqual(["vendor-call", "job-end"]);
    expect(harness.onlyJob().dueAt).toBeUndefined();
  });

  it("A queued write whose receipts cannot be sent notifies its partner after the scheduler has sent them", async () => {
    const harness = jobHarness();
    await harness.refill({ prefer: "respond-async" });
    harness.receipts.fail(1);
    await harness.processQueue();
    expect(await harness.notifications.publish()).toEqual([]);

    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();

    expect(kinds(harness)).toEqual(["vendor-call", "job-end"]);
    expect(await harness.notifications.publish()).toEqual(["job.succeeded"]);
  });

  it("A job that the vendor rejects and later answers has one for each attempt, and one end", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(...Array.from({ length: 3 }, () => ({ ...answers(429), done: false })), answers(200));
    await harness.refill({ prefer: "respond-async" });
    for (let round = 0; round < 4; round += 1) {
      harness.clock.advance(10_000);
      await harness.processQueue();
    }

    const ends = harness.receipts.sent.filter(({ kind }) => kind === "job-end");
    expect(ends).toHaveLength(1);
    expect(new Set(harness.receipts.sent.map(({ id }) => id)).size).toBe(harness.receipts.sent.length);
  });

  it("A refused attempt whose receipt cannot be sent raises the alarm, and has it with the job's next receipts", async () => {
    for (const next of ["attempt", "cancel", "expire"] as const) {
      const harness = jobHarness();
      await harness.refill({ prefer: "respond-async" });
      for (const at of [1, 2]) {
        harness.vendor.script.push({ ...answers(429, "", { "retry-after": ["60"] }), done: false });
        harness.receipts.fail(1);
        await harness.processQueue();
        expect(harness.lines().filter((line) => line.includes('"receipt.not-sent"'))).toHaveLength(at);
        harness.clock.advance(61_000);
      }
      expect(kinds(harness)).toEqual([]);

      if (next === "attempt") await harness.processQueue();
      if (next === "cancel") await harness.api("DELETE", `/v1/jobs/${harness.onlyJob().id}`);
      if (next === "expire") {
        harness.queue.takeAll();
        harness.clock.advance(25 * 3_600_000);
        await harness.runDueWork();
      }

      const { sent } = harness.receipts;
      const calls = sent.filter(({ kind }) => kind === "vendor-call").map(({ outcome }) => outcome);
      expect(calls).toEqual(["rejected", "rejected", ...(next === "attempt" ? ["answered"] : [])]);
      expect(sent.filter(({ kind }) => kind === "job-end")).toHaveLength(1);
      expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
    }
  });

  it("Receipts of refused attempts that were sent are not sent again", async () => {
    const harness = jobHarness();
    await harness.refill({ prefer: "respond-async" });
    for (const fails of [1, 0]) {
      harness.vendor.script.push({ ...answers(429, "", { "retry-after": ["60"] }), done: false });
      harness.receipts.fail(fails);
      await harness.processQueue();
      harness.clock.advance(61_000);
    }
    await harness.processQueue();
    expect(kinds(harness)).toEqual(["vendor-call", "vendor-call", "vendor-call", "job-end"]);
  });

  it("A late answer of a job that was marked uncertain has receipts of its own", async () => {
    const harness = jobHarness();
    await harness.refill({ prefer: "respond-async" });
    const by = harness.instance();
    await harness.processQueue({
      ...by,
      exchange: async (request, limits) => {
        const answer = await by.exchange(request, limits);
        harness.clock.advance(35_000);
        await harness.runDueWork();
        return answer;
      },
    });

    const { sent } = harness.receipts;
    expect(sent.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      "vendor-call uncertain",
      "job-end uncertain",
      "vendor-call answered",
      "job-end succeeded",
    ]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(4);
  });

  it("An answer that cannot be given has one receipt, of the problem that its caller gets", async () => {
    const harness = jobHarness();
    const answer = { status: 200, headers: {}, body: { key: "answers/large", size: 9_000_000 } };
    harness.vendor.script.push({ exchange: { kind: "answered", answer }, done: true });
    const by = harness.instance();
    const { status } = await harness.lookUp({}, { ...by, bodies: { ...by.bodies, linkToGet: unreachable } });
    expect(status).toBe(503);
    expect(harness.receipts.sent.map(({ status: shown }) => shown)).toEqual([503]);
  });

  it("A repetition of a request, and a response that is read, are reads of the payload", async () => {
    const harness = jobHarness();
    await harness.refill({ "idempotency-key": "k1" });
    await harness.refill({ "idempotency-key": "k1" });
    const { id: job } = harness.onlyJob();
    await harness.api("GET", `/v1/jobs/${job}/response`);

    const reads = harness.receipts.sent.slice(2);
    expect(reads).toMatchObject([
      { kind: "payload-read", job, operation: "createRefillRequest" },
      { kind: "payload-read", job, operation: "getJobResponse", vendor: "si-compounding" },
    ]);
  });

  it("A response is not shown while its read cannot be put on record", async () => {
    const harness = jobHarness();
    await harness.refill();
    harness.receipts.fail(1);
    const answer = await harness.api("GET", `/v1/jobs/${harness.onlyJob().id}/response`);
    expect(answer.status).toBe(503);
    expect(answer.text).toContain("not-on-record");
  });

  it("A cancelled job has its request, its answer and its end on record", async () => {
    const harness = jobHarness();
    await harness.refill({ prefer: "respond-async" });
    await harness.api("DELETE", `/v1/jobs/${harness.onlyJob().id}`);
    const made = harness.receipts.sent.map(({ kind, outcome }) => `${kind} ${outcome}`);
    expect(made).toEqual(["change requested", "job-end cancelled", "change done"]);
  });

  it("A request of an unknown partner is on record as refused", async () => {
    const harness = jobHarness();
    await harness.refill({}, { partnerId: "prt_9" });
    expect(harness.receipts.sent).toMatchObject([
      { kind: "denied", partner: "prt_9", operation: "createRefillRequest", status: 403, reason: "forbidden" },
    ]);
  });

  it("No receipt has a patient's id or a body", async () => {
    const harness = jobHarness();
    await harness.refill({}, { body: '{"request": {"patient_id": 918273645}}' });
    await harness.lookUp();
    expect(JSON.stringify(harness.receipts.sent)).not.toContain("918273645");
  });
});
