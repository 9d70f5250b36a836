import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { CommandRecord, type RecordDependencies, type RecordNames } from "./command-record.ts";

interface Dependencies extends RecordDependencies {
  /** Prints what is wrong beside the command. */
  readonly problem: (message: string) => void;
}

/** A command by its name, and what its receipts name. */
interface NamedCommand {
  readonly name: string;
  /** `undefined` when nothing is changed. */
  readonly question: string | undefined;
  readonly about: RecordNames;
}

/**
 * Runs a command. One that changes something has a receipt before it runs, without which it is refused, and one of its end.
 *
 * @throws NotOnRecord, or what the command throws
 */
export async function runOnRecord(
  deps: Dependencies,
  { name, question, about }: NamedCommand,
  run: (record: CommandRecord) => Promise<void>,
): Promise<void> {
  const record = new CommandRecord(deps, name);
  if (question === undefined) return await run(record);
  record.add(about);
  await record.begin();
  try {
    await run(record);
  } catch (error) {
    await record.end(error instanceof OperatorRefusal ? "refused" : "failed", deps.problem);
    throw error;
  }
  await record.end("done", deps.problem);
}
