import type { LocalStack, LocalStackOptions } from "../../../infra/local/start-stack.ts";
import type { Chance } from "./seeded.ts";

/** One rule, what was measured of it, and whether it holds. A figure without a decision is only reported. */
export interface Figure {
  readonly rule: string;
  readonly measured: string;
  readonly holds?: boolean;
}

export interface PartContext {
  readonly chance: Chance;
  readonly writes: number;
  /** What the stacks run: a synthesized assembly. */
  readonly assembly: string;
  readonly events: number;
  /** A stack of the part's own; it ends with the part. */
  stack(options: Partial<Pick<LocalStackOptions, "timeScale" | "maxInstances">>): Promise<LocalStack>;
  /** Says that the part does little more than wait from now on: the next one begins. */
  rest(): void;
  /** A line about how it goes. */
  say(line: string): void;
}

/** One thing that the suite finds out. */
export interface Part {
  readonly name: string;
  run(context: PartContext): Promise<readonly Figure[]>;
}
