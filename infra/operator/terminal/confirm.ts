import { Unconfirmed } from "./errors.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Asks the operator to confirm a change.
 *
 * @throws Unconfirmed when the answer is not yes, or without a terminal
 */
export async function confirm(question: string, ask: Terminal["ask"]): Promise<void> {
  if (ask === undefined) {
    throw new Unconfirmed(`${question}\nThere is no terminal to ask on: add --yes. Nothing was changed.`);
  }
  const answer = (await ask(`${question} [y/N] `)) ?? "";
  if (!/^y(es)?$/i.test(answer.trim())) throw new Unconfirmed("Nothing was changed.");
}
