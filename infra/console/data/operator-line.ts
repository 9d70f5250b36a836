import { caller } from "./caller.ts";

/** A command line of the operator's tool for the stage that is shown. */
export function operatorLine(command: string): string {
  const stage = caller.value?.stage ?? "local";
  return `npm run operator -- ${command} ${stage === "local" ? "--local" : `--stage ${stage}`}`;
}
