import type { LocalStack, LocalStackOptions } from "../../../infra/local/start-stack.ts";
import type { PublishedRow } from "./published-rows.ts";
import type { Chance } from "./seeded.ts";

/** One rule, the measured value, and whether the rule holds. A figure without a decision is only reported. */
export interface Figure {
  readonly rule: string;
  readonly measured: string;
  readonly holds?: boolean;
  /** The row of `docs/reliability.md` that it answers. */
  readonly published?: PublishedRow;
}

export interface PartContext {
  readonly chance: Chance;
  readonly writes: number;
  /** The synthesized assembly that the stacks run. */
  readonly assembly: string;
  readonly events: number;
  /** A stack of the part, which ends with it. */
  stack(
    options: Partial<
      Pick<LocalStackOptions, "timeScale" | "maxInstances" | "maxComputing" | "assembly" | "connections">
    >,
  ): Promise<LocalStack>;
  /** Signals that the part only waits from now on, so that the runner begins the next part. */
  rest(): void;
  /** Prints a line about the progress. */
  say(line: string): void;
}

/** One measurement of the suite. */
export interface Part {
  readonly name: string;
  /** It compares times, which other work of the machine changes: it runs only where `--only` names it. */
  readonly quiet?: true;
  run(context: PartContext): Promise<readonly Figure[]>;
}
