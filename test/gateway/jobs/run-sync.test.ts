import { describe, expect, it } from "vitest";
import { jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const key = { "idempotency-key": "k1" };

describe("A write in its caller's request", () => {
  it("is recorded as sending before its first byte, and as succeeded after the answer", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const statuses: string[] = [];
    const { exchange } = by;
    const answer = await harness.refill(
      {},
      {
        by: {
          ...by,
          exchange: (request, limits) => {
            statuses.push(harness.onlyJob().status);
            return exchange(request, limits);
          },
        },
      },
    );

    expect(statuses).toEqual(["sending"]);
    expect(answer).toMatchObject({ status: 200, text: '{"error": 0}', headers: { "Gateway-Outcome": "answered" } });
    expect(answer.headers["Gateway-Job"]).toBe(harness.onlyJob().id);
    expect(harness.onlyJob()).toMatchObject({
      status: "succeeded",
      outcome: "answered",
      attempts: 1,
      responseStatus: 200,
      dueAt: undefined,
    });
    expect(await harness.notifications.publish()).toEqual([]);
  });

  it.each([
    ["the vendor's 4xx", answers(404), "failed", "answered", 404],
    ["a body that says no", answers(200, '{"error": 9, "msg": "No refills"}'), "failed", "answered", 200],
    ["a redirect", answers(302), "failed", "answered", 302],
  ])("is answered and completed with %s", async (_what, move, status, outcome, answered) => {
    const harness = jobHarness();
    harness.vendor.script.push(move);
    expect((await harness.refill()).status).toBe(answered);
    expect(harness.onlyJob()).toMatchObject({ status, outcome, responseStatus: answered });
  });

  it.each([
    ["an empty body", ""],
    ["HTML", "<html>Sign in</html>"],
    ["a warning before the JSON", 'Warning: x\n{"error":0}'],
    ["no error member", '{"msg":"success"}'],
    ["error null", '{"error":null}'],
  ])("is uncertain when the 200 has %s, since only the body shows that it was done", async (_, body) => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(200, body));
    expect(await harness.refill(key)).toMatchObject({ status: 504, headers: { Location: expect.any(String) } });
    expect(harness.onlyJob()).toMatchObject({ status: "uncertain", outcome: "uncertain" });
    expect((await harness.refill(key)).status).toBe(504);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is different from a read, which gets such an answer as it is", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(200, "<html>"));
    expect(await harness.lookUp()).toMatchObject({ status: 200, text: "<html>" });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("keeps its idempotency key when the vendor's body reports a failure", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(200, '{"error": 9, "msg": "No refills left"}'));
    await harness.refill(key);
    expect((await harness.refill(key)).headers).toMatchObject({ "Idempotency-Replayed": "true" });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it.each([
    ["never reached the vendor", fails("before-first-byte"), "not-sent"],
    ["was rejected", answers(429), "rejected"],
  ])("that %s is 503 with its outcome, and releases its idempotency key", async (_what, move, outcome) => {
    const harness = jobHarness();
    harness.vendor.script.push(move, move, move, move);
    const refused = await harness.refill(key);

    expect(refused).toMatchObject({
      status: 503,
      headers: { "Gateway-Outcome": outcome, "Gateway-Job": harness.onlyJob().id },
    });
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome });
    expect((await harness.refill(key)).status).toBe(200);
    expect(harness.vendor.calls.filter(({ done }) => done)).toHaveLength(1);
  });

  it.each([
    ["was cut off", fails("after-first-byte", true)],
    ["was answered 500", answers(500)],
    ["met an internal error", new TypeError("x is not a function")],
  ])("that %s is 504 and uncertain, and notifies its partner and the operator", async (_what, move) => {
    const harness = jobHarness();
    harness.vendor.script.push(move);
    const uncertain = await harness.refill(key);

    const { id } = harness.onlyJob();
    expect(uncertain).toMatchObject({
      status: 504,
      headers: { Location: `/v1/jobs/${id}`, "Gateway-Outcome": "uncertain" },
    });
    expect(harness.onlyJob()).toMatchObject({ status: "uncertain", outcome: "uncertain" });
    expect(harness.uncertainAlarms()).toBe(1);
    expect(await harness.notifications.publish()).toEqual(["job.uncertain"]);
    expect(harness.onlyJob().dueAt).toBeUndefined();
  });

  it("is recorded without the headers that are for the gateway alone", async () => {
    const harness = jobHarness();
    await harness.refill({ authorization: "Bearer rxg_secret", cookie: "c=1", "x-correlation-id": "c-1", ...key });
    expect(harness.onlyJob().request.headers).toEqual({
      accept: ["application/json"],
      "accept-encoding": ["identity"],
      "content-type": ["application/json"],
      "x-correlation-id": ["c-1"],
    });
  });
});

describe("A job store that fails", () => {
  it("before the call prevents the call, which is answered not-sent", async () => {
    const harness = jobHarness();
    const refused = await harness.refill({}, { by: harness.instanceWith({ createJob: unreachable }) });
    expect(refused).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent", "Retry-After": "1" } });
    expect(harness.vendor.calls).toEqual([]);
  });

  it("after the call leaves the true answer to the caller, and the job becomes uncertain when its lease expires", async () => {
    const harness = jobHarness();
    expect((await harness.refill(key, { by: harness.instanceWith({ completeAttempt: unreachable }) })).status).toBe(
      200,
    );
    expect(harness.onlyJob().status).toBe("sending");
    expect((await harness.refill(key)).status).toBe(409);

    harness.clock.advance(35_000);
    await harness.runDueWork();
    expect(harness.onlyJob().status).toBe("uncertain");
    expect((await harness.refill(key)).status).toBe(504);
    expect(harness.vendor.calls).toHaveLength(1);
  });
});
