import { UsageError } from "./errors.ts";
import type { Terminal } from "./terminal.ts";

/**
 * @param given the text on the command line; `-` reads the standard input, so that the value is not in a shell's history
 * @param what names the value in the prompt and in errors
 * @throws UsageError when the value is empty
 */
export async function readValueOf(given: string, what: string, readValue: Terminal["readValue"]): Promise<string> {
  const value = given === "-" ? (await readValue(`${what}: `)).trim() : given;
  if (value === "") throw new UsageError(`${what} is empty.`);
  return value;
}

/**
 * Reads a secret from the standard input; it is on no command line.
 *
 * @param what names it in the prompt and in errors
 * @throws UsageError when it is empty
 */
export async function readSecretValue(what: string, readSecret: Terminal["readSecret"]): Promise<string> {
  const value = (await readSecret(`${what}: `)).trim();
  if (value === "") throw new UsageError(`${what} is empty.`);
  return value;
}
