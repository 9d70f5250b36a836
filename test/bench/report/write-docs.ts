import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Run } from "../figures/run.ts";
import { linePlot } from "../plots/line-plot.ts";
import { plotsOf } from "../plots/plots.ts";
import { withFigures } from "./markdown.ts";

const docs = (path: string): string => fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url));

/** Writes the figures of a run into `docs/performance.md` and its plots beside it. */
export function writeDocs(run: Run, earlier: Run | undefined): void {
  const plots = plotsOf(run, earlier);
  mkdirSync(docs("performance"), { recursive: true });
  for (const [name, plot] of plots) writeFileSync(docs(`performance/${name}.svg`), linePlot(plot));
  const document = readFileSync(docs("performance.md"), "utf8");
  writeFileSync(docs("performance.md"), withFigures(document, run, earlier, [...plots.keys()]));
}
