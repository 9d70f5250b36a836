import type { ParseArgsConfig } from "node:util";
import type { Stage } from "../stages.ts";
import type { StageStores } from "./open-stage.ts";

/** What every command works with. */
export interface OperatorContext {
  readonly stage: Stage;
  readonly stores: StageStores;
  /** One line of the answer. */
  readonly print: (line: string) => void;
  /** All of the standard input. */
  readonly readInput: () => Promise<string>;
}

export interface CommandInput {
  readonly positionals: readonly string[];
  /** Each option's values as given, in order. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Those that were given. */
  readonly flags: readonly string[];
}

/** One thing that the operator can do. */
export interface OperatorCommand {
  readonly name: string;
  /** What follows the name, for the help. */
  readonly usage: string;
  readonly summary: string;
  /** How many words follow the name: so many, or one of these numbers. */
  readonly positionals: number | readonly number[];
  /** Options that take a value, which may be given more than once. */
  readonly options?: readonly string[];
  /** Options that take no value. */
  readonly flags?: readonly string[];
  /** @throws OperatorRefusal for what cannot be done as it was asked */
  run(context: OperatorContext, input: CommandInput): Promise<void>;
}

/** Options that every command takes. */
export const commonOptions = {
  stage: { type: "string" },
  local: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const satisfies ParseArgsConfig["options"];
