import { prices } from "../cost/prices.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { type IdleStage, idleCosts } from "./idle-costs.ts";
import type { Row } from "./row.ts";

/** Dollars of a month without requests. */
const goals = { dev: 8, prod: 14 } as const;

/** What a deployed stage costs without any call. */
export const idle: Row = {
  name: "idle",
  title: `A month without requests, ${prices.region}, ${prices.asOf}`,
  run: async (bench) => (await idleCosts(bench)).flatMap(figuresOf),
};

function figuresOf({ stage, cost: { polls, ...fixed } }: IdleStage): readonly Figure[] {
  const total = Object.values(fixed).reduce((sum, one) => sum + one, 0);
  const detail = Object.entries(fixed)
    .map(([what, dollars]) => `${what} ${dollars.toFixed(2)}`)
    .join(", ");
  const name = { id: `idle.${stage}`, title: `stage ${stage}`, unit: "$ a month" as const, goal: goals[stage], detail };
  return [
    figureOf(name, [total]),
    figureOf({ id: `idle.${stage}-polls`, title: "… polls of its empty queues in addition", unit: "$ a month" }, [
      polls,
    ]),
  ];
}
