import type { Figure, Part } from "../../support/faults/part.ts";
import { type RanWrites, runWrites } from "./run-writes.ts";
import { unexplained } from "./tally.ts";
import { headerTokenWrites } from "./write-targets.ts";

/** The share of all writes that goes to each of these vendors. */
const share = 0.05;
const minWrites = 180;

/** Writes at vendors that take their token in a header, and whose status says most of what they did. */
export const writesElsewhere: Part = {
  name: "writes-elsewhere",
  async run(context) {
    const stack = await context.stack({ timeScale: 6, maxInstances: 6 });
    const count = Math.max(minWrites, Math.round(context.writes * share));
    const figures: Promise<Figure>[] = [];
    for (const target of headerTokenWrites) {
      const { promise: resting, resolve: rest } = Promise.withResolvers<void>();
      const ran = runWrites(context, stack, { target, prefix: `${target.vendor}-write`, count, rest });
      figures.push(ran.then((one) => figureOf(target.vendor, one)));
      // The next vendor's writes begin while this one's last jobs end.
      await Promise.race([resting, ran]);
    }
    context.rest();
    return await Promise.all(figures);
  },
};

const kinds = ["doubled", "lost", "notDone", "denied", "misread", "miscounted", "unended"] as const;

function figureOf(vendor: string, { tally, killed, kinds: possible }: RanWrites): Figure {
  const wrong = [...kinds.map((kind) => tally[kind].length), unexplained(tally).length];
  return {
    rule: `${tally.writes} writes to ${vendor}: none doubled, lost, not done, denied, misread, miscounted, unended, uncertain for no reason`,
    measured: [
      wrong.join(", "),
      `${tally.faults.size} of ${possible} kinds of faults`,
      `${killed} instances killed, ${tally.uncertain.killed.length} before the first byte`,
    ].join("; "),
    holds: wrong.every((count) => count === 0),
  };
}
