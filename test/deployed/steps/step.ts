import type { Cdk } from "../cdk/cdk.ts";
import type { AwsClients } from "../emulator/aws-clients.ts";
import type { Emulator } from "../emulator/start-ministack.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** What the steps of a run share. */
export interface StepContext {
  readonly emulator: Emulator;
  /** Starts another emulator, which ends with the run. */
  readonly startEmulator: (environment: NodeJS.ProcessEnv) => Promise<Emulator>;
  readonly cdk: Cdk;
  readonly aws: AwsClients;
  /** Ends with the run. */
  readonly resources: AsyncDisposableStack;
  /** Prints a line below the running step. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  /** The deployed stage with its simulators, since step `rehearsal`. */
  rehearsal?: Rehearsal;
}

/** A part of the run that passes or fails by itself; it throws when something is not as expected. */
export interface Step {
  readonly name: string;
  /** A sentence about what holds. */
  readonly title: string;
  /** Whether `--short` has it. */
  readonly short: boolean;
  /** Steps that must have passed before. */
  readonly needs: readonly string[];
  readonly run: (context: StepContext) => Promise<void>;
}

/** Something is not as expected. */
export class Unexpected extends Error {
  constructor(what: string, expected: unknown, actual: unknown) {
    super(`${what}: expected ${text(expected)}, got ${text(actual)}`);
    this.name = "Unexpected";
  }
}

/** @throws Unexpected unless both have the same JSON */
export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Unexpected(what, expected, actual);
}

/** @throws Unexpected unless the text contains the part */
export function expectContains(what: string, actual: string, part: string): void {
  if (!actual.includes(part)) throw new Unexpected(what, `a text with ${part}`, actual);
}

const maxShown = 1_500;

function text(value: unknown): string {
  const all = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return all.length > maxShown ? `${all.slice(0, maxShown)} …` : all;
}
