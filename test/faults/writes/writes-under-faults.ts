import type { Figure, Part } from "../../support/faults/part.ts";
import { runWrites } from "./run-writes.ts";
import { writeFigures } from "./write-figures.ts";
import { refills } from "./write-targets.ts";

/** One stack keeps this many: the vendor's journal and the store are in memory. */
const maxOfOneStack = 20_000;

/** Refills at a vendor that says in the body what it did. */
export const writesUnderFaults: Part = {
  name: "writes",
  async run(context) {
    const figures: Figure[] = [];
    for (let begun = 0; begun < context.writes; begun += maxOfOneStack) {
      const count = Math.min(maxOfOneStack, context.writes - begun);
      const isLast = begun + count >= context.writes;
      const ran = await runWrites(context, await context.stack({ timeScale: 6, maxInstances: 10 }), {
        target: refills,
        prefix: `write-${begun}`,
        count,
        rest: isLast ? context.rest : () => undefined,
      });
      figures.push(...writeFigures(ran));
    }
    return figures;
  },
};
