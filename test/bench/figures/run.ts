import type { Machine } from "../../support/machine.ts";
import type { Figure } from "./figure.ts";

/** One run of the bench, as `--json` writes it. */
export interface Run {
  readonly at: string;
  readonly machine: Machine;
  readonly seconds: number;
  readonly rows: readonly { readonly name: string; readonly title: string; readonly figures: readonly Figure[] }[];
  /** Rows that could not be measured, and why. */
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
}
