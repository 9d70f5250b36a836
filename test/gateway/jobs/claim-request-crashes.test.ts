import { describe, expect, it } from "vitest";
import { Crash, Life } from "../../support/fakes/crashing.ts";
import { jobHarness } from "../../support/harnesses/job-harness.ts";

const respondAsync = { prefer: "respond-async" };

describe("A crash between any two steps of an order", () => {
  const crashed = async (headers: Record<string, string>, step: number, when: "before" | "after") => {
    const harness = jobHarness();
    const life = new Life({ step, when });
    await harness.refill(headers, { by: harness.instance(life) }).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
    });
    return { harness, ended: life.ended };
  };

  it.each([
    ["made in the request", {}],
    ["that is queued", respondAsync],
    ["with a key", { "idempotency-key": "k" }],
  ])("%s lets an equal order be made at last, and never two", async (_what, headers) => {
    let steps = 0;
    for (let step = 1; step < 40; step += 1) {
      for (const when of ["before", "after"] as const) {
        const { harness, ended } = await crashed(headers, step, when);
        if (!ended) continue;
        steps += 1;
        const where = `${when} step ${step}`;
        // An HTTP library retries at once, and again.
        const repeats = await Promise.all([harness.refill(), harness.refill()]);
        harness.clock.advance(35_000);
        const last = await harness.refill();
        for (let round = 0; round < 5; round += 1) {
          await harness.processQueue();
          harness.clock.advance(harness.waits.checkAfter);
          await harness.runDueWork();
        }
        expect([where, harness.vendor.doneCalls <= 1]).toEqual([where, true]);
        const known = harness.jobs.all().some(({ status }) => status === "succeeded" || status === "uncertain");
        // Either a request got the answer, or a job shows what may have been done.
        const answered = [...repeats, last].some(({ status }) => status === 200);
        expect([where, answered || known]).toEqual([where, true]);
        if (!answered) expect([where, last.status]).toEqual([where, 422]);
      }
    }
    expect(steps).toBeGreaterThan(7);
  });
});
