import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { synthesize } from "../../../infra/local/synthesize.ts";
import { idleCost, readInventory, type Template } from "../cost/idle-month.ts";
import { prices } from "../cost/prices.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { costUses } from "./cost-uses.ts";
import type { Row } from "./row.ts";

/** Dollars of a month without requests, by stage. */
const goals = new Map([
  ["dev", 8],
  ["prod", 14],
] as const);

/** What a deployed stage costs without any call. */
export const idle: Row = {
  name: "idle",
  title: `A month without requests, ${prices.region}, ${prices.asOf}`,
  async run(bench) {
    const { scheduler } = await costUses(bench);
    const figures: Figure[] = [];
    for (const [stage, goal] of goals) {
      bench.say(`idle: ${stage}`);
      const dir = join(bench.dir, `idle-${stage}`);
      await synthesize(dir, stage);
      const inventory = readInventory(readTemplates(dir), prices.assumptions);
      const { polls, ...fixed } = idleCost(inventory, scheduler, prices.dollars, prices.assumptions);
      const total = Object.values(fixed).reduce((sum, one) => sum + one, 0);
      const detail = Object.entries(fixed)
        .map(([what, dollars]) => `${what} ${dollars.toFixed(2)}`)
        .join(", ");
      figures.push(
        figureOf({ id: `idle.${stage}`, title: `stage ${stage}`, unit: "$ a month", goal, detail }, [total]),
        figureOf({ id: `idle.${stage}-polls`, title: "… polls of its empty queues in addition", unit: "$ a month" }, [
          polls,
        ]),
      );
    }
    return figures;
  },
};

function readTemplates(dir: string): readonly Template[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith(".template.json"))
    .map((file): Template => JSON.parse(readFileSync(join(dir, file), "utf8")));
}
