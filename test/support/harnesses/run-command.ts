import type { OperatorContext } from "../../../infra/operator/commands/command.ts";
import { commands } from "../../../infra/operator/commands.ts";
import { createOutput } from "../../../infra/operator/terminal/output.ts";
import { noProgress } from "../../../infra/operator/terminal/progress.ts";
import { type Stage, stages } from "../../../infra/stages.ts";

interface CommandToRun {
  /** A noun and a verb. */
  readonly name: string;
  readonly arguments?: readonly string[];
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** What the standard input holds. */
  readonly input?: string;
  /** Those that the command uses. */
  readonly stores: object;
  /** Settings of the stage beside those of `local`. */
  readonly stage?: Partial<Stage>;
  /** Whether it prints as with `--json`. */
  readonly isJson?: boolean;
  readonly progress?: OperatorContext["progress"];
  /** What it puts on record; nothing by default. */
  readonly record?: Partial<OperatorContext["record"]>;
}

/** Runs a command of the operator's tool on stage `local`, confirmed, without receipts, on stores in memory. */
export async function runCommand({
  name,
  input = "",
  stores,
  isJson = false,
  progress = noProgress,
  record = {},
  ...line
}: CommandToRun) {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const lines: string[] = [];
  const problems: string[] = [];
  const problem = (message: string): void => void problems.push(message);
  const given = { arguments: line.arguments ?? [], options: line.options ?? {} };
  const stage = { ...stages.local, ...line.stage };
  const read = async () => input;
  const prepared = await command.prepare(given, { stage, readValue: read, readSecret: read, problem });
  const context: Omit<OperatorContext, "stores" | "places"> = {
    stage,
    output: createOutput((text) => lines.push(text), isJson),
    problem,
    progress,
    record: { add: () => undefined, erasure: async () => undefined, payloadRead: async () => undefined, ...record },
    confirm: async () => undefined,
    untilInterrupted: async () => undefined,
    openInBrowser: () => () => undefined,
  };
  const failure = await prepared.run({ ...context, stores } as unknown as OperatorContext).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { text: lines.join("\n"), problems: problems.join("\n"), failure };
}
