import { machineLine } from "../../support/machine.ts";
import { type Marks, replaceFigures } from "../../support/replace-figures.ts";
import { mediansOf } from "../figures/compare.ts";
import type { Figure, Unit } from "../figures/figure.ts";
import type { Run } from "../figures/run.ts";
import { numberText } from "./print.ts";

const marks: Marks = ["<!-- figures: written by the bench -->", "<!-- end of figures -->"];

/**
 * Replaces the figures of a document by those of a run.
 *
 * @throws Error for a document without the two comments that enclose them
 */
export function withFigures(document: string, run: Run, earlier: Run | undefined, plots: readonly string[]): string {
  return replaceFigures(document, marks, figures(run, earlier, plots));
}

/**
 * Replaces the figures of a document by those of a run, each with what it consists of.
 *
 * @throws Error for a document without the two comments that enclose them
 */
export function withParts(document: string, run: Run): string {
  const lines = [`Measured on ${run.at.slice(0, 10)}, ${machineLine(run.machine)}.`];
  for (const { title, figures: list } of run.rows) {
    lines.push("", `### ${title}`, "", "| | dollars | of which |", "|---|---|---|");
    lines.push(...list.map((one) => `| ${one.title} | ${numberText(one.median)} | ${one.detail ?? ""} |`));
  }
  return replaceFigures(document, marks, lines.join("\n"));
}

function figures(run: Run, earlier: Run | undefined, plots: readonly string[]): string {
  const before = mediansOf(earlier);
  const lines = [`Measured on ${run.at.slice(0, 10)}, ${machineLine(run.machine)}.`];
  for (const { title, figures: list } of run.rows) {
    lines.push("", `### ${title}`, "", "| figure | before | now (min–max) | goal |", "|---|---|---|---|");
    lines.push(...list.map((figure) => tableRow(figure, before.get(figure.id))));
  }
  for (const { name, why } of run.skipped) lines.push("", `\`${name}\` was not measured: ${why}`);
  lines.push("", ...plots.map((name) => `![${name}](performance/${name}.svg)`));
  return lines.join("\n");
}

function tableRow({ title, unit, median, min, max, goal }: Figure, old: number | undefined): string {
  const value = (one: number): string => `${numberText(one)}${suffixes[unit] ?? ""}`;
  const range = min === max ? "" : ` (${numberText(min)}–${numberText(max)})`;
  const limit = goal === undefined ? "" : `≤ ${value(goal)}${median > goal ? ", missed" : ""}`;
  return `| ${title} | ${old === undefined ? "" : value(old)} | ${value(median)}${range} | ${limit} |`;
}

/** Counts have none: their titles say what is counted. */
const suffixes: Readonly<Partial<Record<Unit, string>>> = {
  ms: " ms",
  MB: " MB",
  "×": " ×",
  $: " $",
  "$ a month": " $",
};
