import { describe, expect, it } from "vitest";
import { Crash, Life } from "../../support/fakes/crashing.ts";
import { type JobHarness, jobHarness } from "../../support/harnesses/job-harness.ts";

const refuse = { "gateway-same-intent": "refuse" };
const respondAsync = { prefer: "respond-async" };

const refillOf = (...numbers: readonly string[]): string =>
  JSON.stringify({ request: { patient_id: 1, prescriptions: numbers.map((rx_number) => ({ rx_number })) } });

/** Runs an act with an instance that ends at each of its steps, until it ends no more. */
async function withEveryCrash(
  prepare: (harness: JobHarness) => Promise<unknown>,
  act: (harness: JobHarness, life: Life) => Promise<unknown>,
  check: (harness: JobHarness, where: string) => Promise<void>,
): Promise<number> {
  let crashes = 0;
  for (let step = 1; ; step += 1) {
    let ended = false;
    for (const when of ["before", "after"] as const) {
      const harness = jobHarness();
      await prepare(harness);
      const life = new Life({ step, when });
      await act(harness, life).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
      ended ||= life.ended;
      if (!life.ended) continue;
      crashes += 1;
      await check(harness, `${when} step ${step}`);
    }
    if (!ended) return crashes;
  }
}

const statusOf = async (harness: JobHarness, name: string, body: string, headers: Record<string, string> = refuse) =>
  (await harness.refill({ "idempotency-key": name, ...headers }, { body })).status;

describe("An instance that ends at any step", () => {
  it.each([
    ["in its caller's request", refuse],
    ["that is queued", { ...refuse, ...respondAsync }],
  ])("of a guarded call %s leaves no guard for longer than 70 s, unless its job may have been done", async (_what, headers) => {
    const body = refillOf("a", "b");
    const crashes = await withEveryCrash(
      async () => {},
      (harness, life) =>
        harness.refill({ "idempotency-key": "first", ...headers }, { body, by: harness.instance(life) }),
      async (harness, where) => {
        const hadJob = harness.jobs.all().length > 0;
        // Under its own key the call goes on at once, or is answered from its job.
        const repeated = await statusOf(harness, "first", body, headers);
        if (!hadJob) expect([where, repeated < 300]).toEqual([where, true]);
        expect([where, harness.vendor.doneCalls <= 1]).toEqual([where, true]);
      },
    );
    expect(crashes).toBeGreaterThan(10);
    await withEveryCrash(
      async () => {},
      (harness, life) =>
        harness.refill({ "idempotency-key": "first", ...headers }, { body, by: harness.instance(life) }),
      async (harness, where) => {
        const hadJob = harness.jobs.all().length > 0;
        const atOnce = await statusOf(harness, "second", body);
        harness.clock.advance(70_000);
        const later = await statusOf(harness, "third", body);
        // What may have been done forbids a repeat for its hours.
        if (hadJob) expect([where, atOnce, later]).toEqual([where, 422, 422]);
        else expect([where, atOnce === 200 || later === 200]).toEqual([where, true]);
        await harness.processQueue();
        expect([where, harness.vendor.doneCalls <= 1]).toEqual([where, true]);
      },
    );
  });

  it("of a call that is refused by its last guard leaves none for longer than 70 s", async () => {
    const crashes = await withEveryCrash(
      async (harness) => {
        for (const number of ["a", "b", "c"]) await statusOf(harness, number, refillOf(number));
      },
      (harness, life) =>
        harness.refill(
          { "idempotency-key": "refused", ...refuse },
          { body: refillOf("x", "a", "y", "b", "z", "c"), by: harness.instance(life) },
        ),
      async (harness, where) => {
        harness.clock.advance(70_000);
        const status = await statusOf(harness, "other", refillOf("x", "y", "z"));
        expect([where, status]).toEqual([where, 200]);
      },
    );
    expect(crashes).toBeGreaterThan(15);
  });
});
