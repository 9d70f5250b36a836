import { exitCodes } from "./exit-codes.ts";
import { runOperator } from "./run-operator.ts";
import { processTerminal } from "./terminal.ts";

process.once("SIGINT", () => process.exit(exitCodes.interrupted));
process.exitCode = await runOperator(process.argv.slice(2), processTerminal());
