import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Run } from "../figures/run.ts";
import { linePlot } from "../plots/line-plot.ts";
import { plotsOf } from "../plots/plots.ts";
import { withFigures, withParts } from "./markdown.ts";

const docs = (path: string): string => fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url));

/** The rows of `docs/cost.md`. */
const costRows: readonly string[] = ["cost", "idle", "month"];

/** Writes the figures of a run into `docs/performance.md`, with its plots beside it, and what things cost into `docs/cost.md`. */
export function writeDocs(run: Run, earlier: Run | undefined): void {
  const plots = plotsOf(run, earlier);
  mkdirSync(docs("performance"), { recursive: true });
  for (const [name, plot] of plots) writeFileSync(docs(`performance/${name}.svg`), linePlot(plot));
  const rowsOf = (isWanted: (row: Run["rows"][number]) => boolean): Run => ({
    ...run,
    rows: run.rows.filter(isWanted),
  });
  const performance = readFileSync(docs("performance.md"), "utf8");
  const withoutMonth = rowsOf(({ name }) => name !== "month");
  writeFileSync(docs("performance.md"), withFigures(performance, withoutMonth, earlier, [...plots.keys()]));
  const costs = rowsOf(({ name }) => costRows.includes(name));
  if (costs.rows.length > 0) writeFileSync(docs("cost.md"), withParts(readFileSync(docs("cost.md"), "utf8"), costs));
}
