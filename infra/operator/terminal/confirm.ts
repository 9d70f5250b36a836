import { Unconfirmed } from "./errors.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Asks the operator to confirm a change.
 *
 * @param option answers the question without a terminal
 * @throws Unconfirmed when the answer is not yes, or without a terminal
 */
export async function confirm(question: string, ask: Terminal["ask"], option = "--yes"): Promise<void> {
  if (ask === undefined) {
    throw new Unconfirmed(`${question}\nThere is no terminal to ask on: add ${option}. Nothing was changed.`);
  }
  const answer = (await ask(`${question} [y/N] `)) ?? "";
  if (!/^y(es)?$/i.test(answer.trim())) throw new Unconfirmed("Nothing was changed.");
}
