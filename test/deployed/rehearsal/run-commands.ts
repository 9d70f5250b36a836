import { runOperator } from "../../../infra/operator/run-operator.ts";
import { exampleInput } from "../../support/operator-examples.ts";
import { testTerminal } from "../../support/test-terminal.ts";

/** How one run of the operator's tool has ended. */
export interface CommandEnd {
  readonly args: readonly string[];
  readonly code: number;
  readonly output: string;
  readonly problems: string;
}

/** Runs the command lines of a JSON list, the first argument, in one process: each of its own would take a second more. */
for (const args of JSON.parse(process.argv[2] ?? "[]") as readonly (readonly string[])[]) {
  const terminal = testTerminal({ environment: process.env, input: exampleInput });
  const code = await runOperator(args, terminal);
  const end: CommandEnd = { args, code, output: terminal.output(), problems: terminal.problems() };
  console.log(JSON.stringify(end));
}
