import type { Stage } from "../../stages.ts";
import type { StageStores } from "../open-stage.ts";
import type { Output } from "../terminal/output.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What the command line says, before the command reads it. */
export interface CommandLine {
  readonly arguments: readonly string[];
  /** Values by the option's name without dashes, in the order given; none where the option was not given. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** What a command may look at while it reads its command line. */
export interface ReadContext extends Pick<Terminal, "readValue" | "problem"> {
  readonly stage: Stage;
}

/** What a command works with. */
export interface OperatorContext {
  readonly stage: Stage;
  readonly stores: StageStores;
  readonly output: Output;
}

export interface Described {
  /** A noun and a verb: `keys revoke`. */
  readonly name: `${string} ${string}`;
  /** One sentence without its period. */
  readonly summary: string;
  readonly argument?: { readonly name: string; readonly description: string };
  /** Options that take a value and may be given more than once: `--max <number>`. */
  readonly options?: readonly { readonly flags: `--${string} <${string}>`; readonly description: string }[];
  /** Command lines without the tool's name. */
  readonly examples: readonly string[];
}

/** One thing that the operator can do. A file each, in `commands/`, listed in `commands.ts`. */
export interface CommandSpec<Input> extends Described {
  /**
   * Reads the command line; touches no state.
   *
   * @throws UsageError for what makes no sense, OperatorRefusal for what the stage does not have
   */
  readonly read: (line: CommandLine, context: ReadContext) => Input | Promise<Input>;
  /** Given for a command that changes something: what the operator confirms, as a question. */
  readonly question?: (input: Input) => string;
  /** @throws OperatorRefusal for what cannot be done as it was asked */
  readonly run: (context: OperatorContext, input: Input) => Promise<void>;
}

export interface PreparedCommand {
  /** `undefined` when nothing is changed. */
  readonly question: string | undefined;
  readonly run: (context: OperatorContext) => Promise<void>;
}

/** A command whose input only itself knows. */
export interface OperatorCommand extends Described {
  readonly changes: boolean;
  readonly prepare: (line: CommandLine, context: ReadContext) => Promise<PreparedCommand>;
}

export function defineCommand<Input>({ read, question, run, ...described }: CommandSpec<Input>): OperatorCommand {
  return {
    ...described,
    changes: question !== undefined,
    async prepare(line, context) {
      const input = await read(line, context);
      return { question: question?.(input), run: (running) => run(running, input) };
    },
  };
}

/** The last value of an option that counts once. */
export function lastOf({ options }: CommandLine, name: string): string | undefined {
  return options[name]?.at(-1);
}

/** An option's values, each of which may be a list with commas. */
export function listOf({ options }: CommandLine, name: string): readonly string[] {
  return (options[name] ?? []).flatMap((text) => text.split(",")).map((text) => text.trim());
}
