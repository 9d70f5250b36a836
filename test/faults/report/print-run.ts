import { machineLine } from "../../support/machine.ts";
import type { FaultRun, PartRun } from "./fault-run.ts";

/** Each rule of a part with its decision and what was measured. */
export const figureLines = ({ figures }: PartRun): readonly string[] =>
  figures.map(({ rule, measured, holds }) => {
    const decision = holds === undefined ? "    " : holds ? "ok  " : "FAIL";
    return `${decision}  ${rule.padEnd(100)}  ${measured}`;
  });

/** Prints the rules of a run. */
export function printRun({ command, machine, parts }: FaultRun): void {
  console.log(`\n${command}\n${machineLine(machine)}\n`);
  for (const line of parts.flatMap(figureLines)) console.log(line);
}
