import type { Figure } from "../../support/faults/part.ts";
import { type PublishedRow, publishedRows } from "../../support/faults/published-rows.ts";
import { machineLine } from "../../support/machine.ts";
import type { FaultRun } from "./fault-run.ts";

type FoundFigure = Figure & { readonly part: string; readonly run: number };

/**
 * The tables of `docs/reliability.md` as Markdown: the runs, the published rows with the figures that answer them, and
 * every rule of every part. A row that no run answers says so. Of a part that several runs have, the last one counts.
 */
export function reliabilityTables(runs: readonly FaultRun[]): string {
  const lastRunOf = new Map(runs.flatMap(({ parts }, at) => parts.map(({ name }) => [name, at])));
  const found = runs.flatMap(({ parts }, at) =>
    parts
      .filter(({ name }) => lastRunOf.get(name) === at)
      .flatMap(({ name, figures }) => figures.map((one): FoundFigure => ({ ...one, part: name, run: at + 1 }))),
  );
  return [
    "| run | date | command | version | machine |",
    "|---|---|---|---|---|",
    ...runs.map(
      ({ at, command, version, machine }, index) =>
        `| ${index + 1} | ${at.slice(0, 10)} | \`${command}\` | \`${version}\` | ${machineLine(machine)} |`,
    ),
    "",
    "| | found | part | run |",
    "|---|---|---|---|",
    ...Object.entries(publishedRows).flatMap(([row, question]) => rowsOf(row as PublishedRow, question, found)),
    "",
    "### Every rule",
    "",
    "| part | rule | found | holds | run |",
    "|---|---|---|---|---|",
    ...found.map(
      ({ part, rule, measured, holds, run }) =>
        `| \`${part}\` | ${cell(rule)} | ${cell(measured)} | ${decisionOf(holds)} | ${run} |`,
    ),
  ].join("\n");
}

function rowsOf(row: PublishedRow, question: string, found: readonly FoundFigure[]): readonly string[] {
  const answers = found.filter(({ published }) => published === row);
  if (answers.length === 0) return [`| ${question} | not measured in these runs | | |`];
  return answers.map(
    ({ measured, holds, part, run }) =>
      `| ${question} | ${cell(measured)}${holds === false ? ", **missed**" : ""} | \`${part}\` | ${run} |`,
  );
}

const decisionOf = (holds: boolean | undefined): string => (holds === undefined ? "" : holds ? "yes" : "**no**");

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
