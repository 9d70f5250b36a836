import type { Part } from "../../support/faults/part.ts";
import { hangingScenario } from "../../support/scenarios/hanging-vendor.ts";

/** One vendor hangs, and calls of the others stay as fast as before. */
export const hangingVendor: Part = {
  name: "hanging-vendor",
  async run({ stack, writes }) {
    const seen = await hangingScenario(await stack({ maxInstances: 10 }), {
      stretches: writes < 1_000 ? 2 : 6,
      rounds: 40,
    });
    const { quiet, during } = seen;
    const beside = (of: "p50" | "p95") =>
      `${during[of].toFixed(1)} ms beside ${quiet[of].toFixed(1)} ms, ratio ${(during[of] / quiet[of]).toFixed(2)}`;
    return [
      {
        rule: "One vendor hangs with 8 calls in progress: the others' success rate is 100 %",
        measured: `${seen.failed.length} of ${seen.calls} failed, ${seen.hanging} calls hanging at least`,
        holds: seen.failed.length === 0 && seen.hanging >= 8,
      },
      { rule: "… the others' p50 while it hangs, beside stretches in between", measured: beside("p50") },
      { rule: "… the others' p95", measured: beside("p95") },
    ];
  },
};
