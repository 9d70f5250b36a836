import { caller } from "./caller.ts";
import { shellLine } from "./shell.ts";

/** A command line of the operator's tool for the stage that is shown. */
export function operatorLine(...command: readonly string[]): string {
  const stage = caller.value?.stage ?? "local";
  const options = stage === "local" ? ["--local"] : ["--stage", stage];
  return shellLine("npm", "run", "operator", "--", ...command, ...options);
}
