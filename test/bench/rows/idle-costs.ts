import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { synthesize } from "../../../infra/local/synthesize.ts";
import { type IdleCost, idleCost, readInventory, type Template } from "../cost/idle-month.ts";
import { prices } from "../cost/prices.ts";
import { costUses } from "./cost-uses.ts";
import { onceFor } from "./row.ts";

export interface IdleStage {
  readonly stage: "dev" | "prod";
  readonly cost: IdleCost;
}

/** What each deployed stage costs without any request, by its synthesized templates. */
export const idleCosts = onceFor<readonly IdleStage[]>(async (bench) => {
  const { scheduler } = await costUses(bench);
  const stages: IdleStage[] = [];
  for (const stage of ["dev", "prod"] as const) {
    bench.say(`idle: ${stage}`);
    const dir = join(bench.dir, `idle-${stage}`);
    await synthesize(dir, stage);
    const inventory = readInventory(readTemplates(dir), prices.assumptions);
    stages.push({ stage, cost: idleCost(inventory, scheduler, prices.dollars, prices.assumptions) });
  }
  return stages;
});

function readTemplates(dir: string): readonly Template[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith(".template.json"))
    .map((file): Template => JSON.parse(readFileSync(join(dir, file), "utf8")));
}
