import type { Stage } from "../../stages.ts";
import type { StagePlaces, StageStores } from "../open-stage.ts";
import type { CommandRecord, RecordNames } from "../record/command-record.ts";
import type { Output } from "../terminal/output.ts";
import type { Progress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** The parsed command line, before the command validates it. */
export interface CommandLine {
  readonly arguments: readonly string[];
  /** Values by the option's name without dashes, in order; empty where the option was not given, `true` for a flag. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** What a command may use while it reads its command line. */
export interface ReadContext extends Pick<Terminal, "readValue" | "readSecret" | "problem"> {
  readonly stage: Stage;
}

/** What a command runs with. */
export interface OperatorContext {
  readonly stage: Stage;
  readonly places: StagePlaces;
  readonly stores: StageStores;
  readonly output: Output;
  /** Prints to standard error: what is wrong beside the result. */
  readonly problem: Terminal["problem"];
  /** Of work that may take seconds; what is shown is removed before each line, and at the end. */
  readonly progress: Pick<Progress, "show">;
  /** The receipts of this run. A command that changes something has those of its begin and its end from the tool. */
  readonly record: Pick<CommandRecord, "add" | "erasure" | "payloadRead">;
  /**
   * Asks a second question, which `--yes` does not answer.
   *
   * @param option the option that answers it without a terminal: `--block-unknown`
   * @throws Unconfirmed when the answer is not yes, or without a terminal
   */
  readonly confirm: (question: string, option: `--${string}`) => Promise<void>;
  /** Of a command that goes on until it is ended. */
  readonly untilInterrupted: Terminal["untilInterrupted"];
  readonly openInBrowser: Terminal["openInBrowser"];
}

export interface Described {
  /** A noun and a verb, `keys revoke`, or a single word: `doctor`. */
  readonly name: string;
  /** One sentence without a full stop. */
  readonly summary: string;
  readonly argument?: { readonly name: string; readonly description: string; readonly optional?: true };
  /** Options that take a value and may be given more than once, `--max <number>`, and flags: `--yes`. */
  readonly options?: readonly { readonly flags: `--${string}`; readonly description: string }[];
  /**
   * With `--json` it prints one object a line, and none where there is nothing: what it lists, or one for each connection that it
   * is about. Any other command prints one object, whatever it has found.
   */
  readonly isList?: true;
  /** Command lines without the tool's name. */
  readonly examples: readonly string[];
}

/** One command of the operator, in a file of its own in `commands/`, listed in `commands.ts`. */
export interface CommandSpec<Input> extends Described {
  /**
   * Reads the command line without access to any state.
   *
   * @throws UsageError for an invalid command line, OperatorRefusal for what the stage does not have
   */
  readonly read: (line: CommandLine, context: ReadContext) => Input | Promise<Input>;
  /**
   * Set for a command that changes something: the question that the operator confirms; `undefined` where this input
   * changes nothing.
   */
  readonly question?: (input: Input) => string | undefined;
  /**
   * Whether a change may be made of restored state before `restore finish`: it withdraws a right, or does not touch the state.
   * By default it may not.
   */
  readonly duringRestore?: (input: Input) => boolean;
  /** What a change is about, for its receipts. */
  readonly about?: (input: Input) => RecordNames;
  /** @throws OperatorRefusal for a request that cannot be fulfilled */
  readonly run: (context: OperatorContext, input: Input) => Promise<void>;
}

export interface PreparedCommand {
  /** `undefined` when nothing is changed. */
  readonly question: string | undefined;
  readonly duringRestore: boolean;
  readonly about: RecordNames;
  readonly run: (context: OperatorContext) => Promise<void>;
}

/** A command without the type of its input. */
export interface OperatorCommand extends Described {
  readonly changes: boolean;
  readonly prepare: (line: CommandLine, context: ReadContext) => Promise<PreparedCommand>;
}

export function defineCommand<Input>(spec: CommandSpec<Input>): OperatorCommand {
  const { read, question, duringRestore, about, run, ...described } = spec;
  return {
    ...described,
    changes: question !== undefined,
    async prepare(line, context) {
      const input = await read(line, context);
      return {
        question: question?.(input),
        duringRestore: duringRestore?.(input) ?? false,
        about: about?.(input) ?? {},
        run: (running) => run(running, input),
      };
    },
  };
}

/** The last value of an option with a single value. */
export function lastOf({ options }: CommandLine, name: string): string | undefined {
  return options[name]?.at(-1);
}

/** An option's values, each of which may be a comma-separated list. */
export function listOf({ options }: CommandLine, name: string): readonly string[] {
  return (options[name] ?? []).flatMap((text) => text.split(",")).map((text) => text.trim());
}
