import { runOperator } from "./run-operator.ts";
import { exitCodes } from "./terminal/exit-codes.ts";
import { openInBrowser } from "./terminal/open-in-browser.ts";
import { processTerminal } from "./terminal/terminal.ts";

// The reader of the output may close it early: `… | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.done);
});
process.exitCode = await runOperator(process.argv.slice(2), processTerminal(openInBrowser));
