import { describe, expect, it } from "vitest";
import { type JobHarness, jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const refused = answers(401);

describe("A write without enough time", () => {
  it.each([
    "wait=0",
    "respond-never, wait=0",
  ])("A write without enough time is not sent (Prefer: %s)", async (prefer) => {
    const harness = jobHarness();
    const answer = await harness.refill({ prefer, "idempotency-key": "k" });
    expect(answer).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent", "Retry-After": "1" } });
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "not-sent" });
    expect(harness.vendor.calls).toEqual([]);
  });

  it("A write without enough time is not sent again, and has the outcome of its first attempt", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    harness.vendor.script.push(refused);
    const { exchange } = by;
    const slow: typeof exchange = async (request, limits) => {
      const answer = await exchange(request, limits);
      harness.clock.advance(24_800);
      return answer;
    };
    expect(await harness.refill({}, { by: { ...by, exchange: slow } })).toMatchObject({
      status: 503,
      headers: { "Gateway-Outcome": "rejected" },
    });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("A write is sent when it has a second", async () => {
    expect((await jobHarness().refill({ prefer: "wait=1" })).status).toBe(200);
  });
});

/** Another instance finds the current token refused, and renews it. */
async function renewElsewhere(harness: JobHarness): Promise<void> {
  const { tokens, connections } = harness.instance();
  const connection = await connections.get("default");
  await tokens.get(connection, await tokens.get(connection));
}

describe("A second refused token", () => {
  it("A second refused token means refused credentials when there is no newer one", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused, refused);
    expect(await harness.refill()).toMatchObject({ status: 502, headers: { "Gateway-Outcome": "rejected" } });
    expect(harness.vendor.calls).toHaveLength(2);
    expect(harness.vendor.logins).toBe(2);
  });

  it("A second refused token is replaced when a newer one was issued meanwhile", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const { exchange } = by;
    harness.vendor.script.push(refused, refused);
    const meanwhile: typeof exchange = async (request, limits) => {
      const answer = await exchange(request, limits);
      if (harness.vendor.calls.length === 2) await renewElsewhere(harness);
      return answer;
    };
    expect((await harness.refill({}, { by: { ...by, exchange: meanwhile } })).status).toBe(200);
    expect(harness.vendor.calls.map(({ done }) => done)).toEqual([false, false, true]);
    expect(harness.vendor.logins).toBe(3);
  });

  it("A call whose tokens are all refused ends after four attempts", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const { exchange } = by;
    harness.vendor.script.push(...Array.from({ length: 9 }, () => refused));
    const meanwhile: typeof exchange = async (request, limits) => {
      const answer = await exchange(request, limits);
      await renewElsewhere(harness);
      return answer;
    };
    expect((await harness.refill({}, { by: { ...by, exchange: meanwhile } })).status).toBe(502);
    expect(harness.vendor.calls).toHaveLength(4);
  });
});
