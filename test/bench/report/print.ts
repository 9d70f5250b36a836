import { machineLine } from "../../support/machine.ts";
import { findExceeded, mediansOf } from "../figures/compare.ts";
import type { Figure } from "../figures/figure.ts";
import type { Run } from "../figures/run.ts";

const [titleWidth, columnWidth] = [72, 10];

/** No decimals from 100 on, one from 10 on, else two. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2);
}

/** A run as a table; with an earlier run, each median divided by that of then. */
export function printRun(run: Run, earlier: Run | undefined): string {
  const before = mediansOf(earlier);
  const exceeded = new Map(findExceeded(run, earlier).map(({ figure, of }) => [figure, of]));
  const lines = [`npm run bench, ${run.at}, ${Math.round(run.seconds)} s`, machineLine(run.machine)];
  const heads = ["median", "min", "max", "goal", ...(earlier === undefined ? [] : ["before", "ratio"])];
  for (const { title, figures } of run.rows) {
    lines.push("", title.padEnd(titleWidth + 2) + columns(heads));
    for (const figure of figures) {
      const limit = exceeded.get(figure);
      const mark = limit === undefined ? "" : `  over its ${limit}`;
      const label = `  ${`${figure.title} (${figure.unit})`.padEnd(titleWidth)}`;
      lines.push(`${label}${columns(valuesOf(figure, before.get(figure.id), earlier !== undefined))}${mark}`);
      if (figure.detail !== undefined) lines.push(`      ${figure.detail}`);
    }
  }
  for (const { name, why } of run.skipped) lines.push("", `${name}: skipped. ${why}`);
  return lines.join("\n");
}

function valuesOf({ median, min, max, goal }: Figure, old: number | undefined, compared: boolean): readonly string[] {
  const values = [
    numberText(median),
    numberText(min),
    numberText(max),
    goal === undefined ? "" : `≤ ${numberText(goal)}`,
  ];
  if (!compared) return values;
  return [...values, ...(old === undefined ? ["", ""] : [numberText(old), old === 0 ? "" : numberText(median / old)])];
}

const columns = (values: readonly string[]): string => values.map((one) => one.padStart(columnWidth)).join("");
