import { describe, expect, it } from "vitest";
import { type JobHarness, jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const key = { "idempotency-key": "k1" };

describe("a write in its caller's request", () => {
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
  ])("%s is the answer and the job's end", async (_what, move, status, outcome, answered) => {
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
  ])("an answer of 200 with %s leaves a write uncertain, since only the body says that it was done", async (_, body) => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(200, body));
    expect(await harness.refill(key)).toMatchObject({ status: 504, headers: { Location: expect.any(String) } });
    expect(harness.onlyJob()).toMatchObject({ status: "uncertain", outcome: "uncertain" });
    expect((await harness.refill(key)).status).toBe(504);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("a read so answered passes on as it came", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(200, "<html>"));
    expect(await harness.lookUp()).toMatchObject({ status: 200, text: "<html>" });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("a failure that the vendor's body tells keeps the key", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(200, '{"error": 9, "msg": "No refills left"}'));
    await harness.refill(key);
    expect((await harness.refill(key)).headers).toMatchObject({ "Idempotency-Replayed": "true" });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it.each([
    ["never reached the vendor", fails("before-first-byte"), "not-sent"],
    ["was turned away", answers(429), "rejected"],
  ])("one that %s is 503, says so, and lets go of its key", async (_what, move, outcome) => {
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
    ["broke in our own hands", new TypeError("x is not a function")],
  ])("one that %s is 504, uncertain, told, and wakes the operator", async (_what, move) => {
    const harness = jobHarness();
    harness.vendor.script.push(move);
    const uncertain = await harness.refill(key);

    const { id } = harness.onlyJob();
    expect(uncertain).toMatchObject({
      status: 504,
      headers: { Location: `/v1/jobs/${id}`, "Gateway-Outcome": "uncertain" },
    });
    expect(harness.onlyJob()).toMatchObject({ status: "uncertain", outcome: "uncertain" });
    expect(harness.log.lines.filter((line) => line.includes('"job.uncertain"'))).toHaveLength(1);
    expect(await harness.notifications.publish()).toEqual(["job.uncertain"]);
    expect(harness.onlyJob().dueAt).toBeUndefined();
  });

  it("keeps nothing of what the request carried for the gateway alone", async () => {
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

describe("a store that fails", () => {
  const broken = (harness: JobHarness, over: object) => {
    const by = harness.instance();
    return { ...by, jobs: { ...by.jobs, ...over } };
  };
  const outOfReach = () => Promise.reject(new Error("The table is out of reach."));

  it("before the call: it is not made, and the caller is told so", async () => {
    const harness = jobHarness();
    const refused = await harness.refill({}, { by: broken(harness, { createJob: outOfReach }) });
    expect(refused).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent", "Retry-After": "1" } });
    expect(harness.vendor.calls).toEqual([]);
  });

  it("after the call: the caller gets the true answer, and the job turns uncertain when its owner's time is over", async () => {
    const harness = jobHarness();
    expect((await harness.refill(key, { by: broken(harness, { completeAttempt: outOfReach }) })).status).toBe(200);
    expect(harness.onlyJob().status).toBe("sending");
    expect((await harness.refill(key)).status).toBe(409);

    harness.clock.advance(35_000);
    await harness.runDueWork();
    expect(harness.onlyJob().status).toBe("uncertain");
    expect((await harness.refill(key)).status).toBe(504);
    expect(harness.vendor.calls).toHaveLength(1);
  });
});

describe("Idempotency-Key", () => {
  it("gives the same request its stored answer, byte for byte, and calls nobody", async () => {
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
    ["the same JSON written otherwise", { body: '{"request":{"patient_id":1}}' }],
  ])("%s under the key is 422", async (_what, over) => {
    const harness = jobHarness();
    await harness.refill(key);
    expect((await harness.refill(key, over)).status).toBe(422);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is a partner's own", async () => {
    const harness = jobHarness();
    await harness.refill(key);
    const other = await harness.refill(key, { partnerId: "prt_2" });
    expect(other.headers).not.toHaveProperty("Idempotency-Replayed");
    expect(harness.vendor.calls).toHaveLength(2);
  });

  it("holds across the modes", async () => {
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

  it("lets one of many at once through", async () => {
    const harness = jobHarness();
    const all = await Promise.all(Array.from({ length: 100 }, () => harness.refill(key)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("answers 504 with the same job for as long as it is uncertain", async () => {
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

  it("is free again thirty days after the end", async () => {
    const harness = jobHarness();
    await harness.refill(key);
    harness.clock.advance(30 * 86_400_000 - 1);
    expect((await harness.refill(key)).headers).toHaveProperty("Idempotency-Replayed");
    harness.clock.advance(1);
    expect((await harness.refill(key)).headers).not.toHaveProperty("Idempotency-Replayed");
  });

  it("turns a call whose function died into an uncertain one, told and once", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    await harness.refill(key, {
      by: { ...by, jobs: { ...by.jobs, completeAttempt: () => Promise.reject(new Error("dead")) } },
    });
    harness.clock.advance(35_000);
    expect((await harness.refill(key)).status).toBe(504);
    expect((await harness.refill(key)).status).toBe(504);
    expect(await harness.notifications.publish()).toEqual(["job.uncertain"]);
    expect(harness.log.lines.filter((line) => line.includes('"job.uncertain"'))).toHaveLength(1);
  });
});
