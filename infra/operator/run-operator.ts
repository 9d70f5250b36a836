import type { Command } from "commander";
import { chooseStage } from "./choose-stage.ts";
import type { CommandLine, OperatorCommand } from "./commands/command.ts";
import { commands, nouns } from "./commands.ts";
import { currentNames } from "./old-names.ts";
import { deployedPlaces, localPlaces, openStage } from "./open-stage.ts";
import { buildProgram, type GlobalOptions } from "./program.ts";
import { refuseUntilRestored } from "./record/refuse-until-restored.ts";
import { runOnRecord } from "./record/run-on-record.ts";
import { confirm } from "./terminal/confirm.ts";
import { UsageError } from "./terminal/errors.ts";
import { type ExitCode, exitCodes } from "./terminal/exit-codes.ts";
import { debugVariable, explainFailure } from "./terminal/explain-failure.ts";
import { createOutput } from "./terminal/output.ts";
import type { Terminal } from "./terminal/terminal.ts";

/**
 * Runs a command line. Results go to standard output, problems to standard error; never rejects.
 *
 * @param terminal its environment may have `STAGE`, and `RX_LOCAL_DIR`, the folder that `--local` reads (default:
 *   `.local`)
 */
export async function runOperator(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const program: Command = buildProgram({
      commands,
      nouns,
      terminal,
      execute: (command, line, options) => execute(terminal, command, line, options),
    });
    await parse(program, args.length === 0 ? ["--help"] : currentNames(args));
    return exitCodes.done;
  } catch (error) {
    const { code, message } = explainFailure(error, terminal.environment[debugVariable] !== undefined);
    if (message !== undefined) terminal.problem(message);
    return code;
  }
}

async function parse(program: Command, args: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    // A command's own usage errors are printed like the parser's.
    if (error instanceof UsageError) program.error(`error: ${error.message}`);
    throw error;
  }
}

async function execute(
  terminal: Terminal,
  command: OperatorCommand,
  line: CommandLine,
  { json, yes, ...given }: GlobalOptions,
): Promise<void> {
  const { environment, print, readValue, readSecret, problem, progress, ask, untilInterrupted, openInBrowser } =
    terminal;
  const stage = chooseStage(given, environment["STAGE"]);
  const prepared = await command.prepare(line, { stage, readValue, readSecret, problem });
  if (prepared.question !== undefined && !yes) await confirm(prepared.question, ask);
  const places = stage.name === "local" ? localPlaces(environment["RX_LOCAL_DIR"] ?? ".local") : deployedPlaces(stage);
  const stores = openStage(places);
  try {
    const context = {
      ...{
        stage,
        places,
        stores,
        output: createOutput(print, json),
        problem,
        progress,
        untilInterrupted,
        openInBrowser,
      },
      confirm: (asked: string, option: `--${string}`) => confirm(asked, ask, option),
    };
    await refuseUntilRestored({ ...stores, restoredFrom: places.restoredFrom }, prepared);
    const deps = { ...stores, actor: places.actor, problem };
    await runOnRecord(deps, { ...prepared, name: command.name }, (record) => prepared.run({ ...context, record }));
  } finally {
    progress.erase();
    stores.close();
  }
}
