import { machineLine } from "../../support/machine.ts";
import type { FaultRun } from "./fault-run.ts";

/** Prints each rule of a run with its decision and what was measured. */
export function printRun({ command, machine, parts }: FaultRun): void {
  console.log(`\n${command}\n${machineLine(machine)}\n`);
  for (const { rule, measured, holds } of parts.flatMap(({ figures }) => figures)) {
    const decision = holds === undefined ? "    " : holds ? "ok  " : "FAIL";
    console.log(`${decision}  ${rule.padEnd(100)}  ${measured}`);
  }
}
