import type { CommandLine, OperatorCommand } from "../../commands/command.ts";
import { refuseUntilRestored } from "../../record/refuse-until-restored.ts";
import { runOnRecord } from "../../record/run-on-record.ts";
import { CheckFailed, Unconfirmed } from "../../terminal/errors.ts";
import type { Json } from "../../terminal/output.ts";
import { noProgress } from "../../terminal/progress.ts";
import type { ConsoleContext } from "./console-context.ts";

/** What a command has printed, as with `--json`. */
export interface CommandResult {
  readonly records: readonly { readonly [name: string]: Json }[];
  readonly texts: readonly string[];
  /** Of a check that found something. */
  readonly failed: string | undefined;
}

/** Of the command line alone. */
const notServed = {
  progress: noProgress,
  untilInterrupted: async () => undefined,
  openInBrowser: () => () => undefined,
};

/**
 * Runs a command of the operator as its command line would: with its checks, and its receipts before and after it. The person has
 * confirmed it in the page.
 *
 * @throws what the command throws, but for the finding of a check
 */
export async function runCommand(
  { stage, places, stores, actor, problem }: ConsoleContext,
  command: OperatorCommand,
  { arguments: given = [], options = {} }: Partial<CommandLine>,
): Promise<CommandResult> {
  const records: CommandResult["records"][number][] = [];
  const texts: string[] = [];
  const read = async (): Promise<string> => "";
  const prepared = await command.prepare(
    { arguments: given, options },
    { stage, readValue: read, readSecret: read, problem },
  );
  const output = {
    record: (value: CommandResult["records"][number]) => void records.push(value),
    text: (text: string) => void texts.push(text),
    remark: () => undefined,
  };
  const confirm = async (question: string): Promise<void> => {
    throw new Unconfirmed(question);
  };
  const result = { records, texts, failed: undefined };
  await refuseUntilRestored({ ...stores, restoredFrom: places.restoredFrom }, prepared);
  try {
    const deps = { ...stores, actor: async () => actor, problem };
    await runOnRecord(deps, { ...prepared, name: command.name }, (record) =>
      prepared.run({ stage, places, stores, output, problem, record, confirm, ...notServed }),
    );
    return result;
  } catch (error) {
    if (error instanceof CheckFailed) return { ...result, failed: error.message };
    throw error;
  }
}
