import { CommanderError } from "commander";
import { OperatorNotFound, OperatorRefusal } from "../../shared/gateway/operator/operator-refusal.ts";
import { Interrupted, Unconfirmed } from "./terminal/errors.ts";
import { type ExitCode, exitCodes } from "./terminal/exit-codes.ts";

/** How a command that threw ends: the exit code, and what standard error says; `undefined` when it was said already. */
export function explainFailure(error: unknown): { readonly code: ExitCode; readonly message: string | undefined } {
  // Commander prints help and usage errors itself, and gives both the exit codes 0 and 1.
  if (error instanceof CommanderError) {
    return { code: error.exitCode === 0 ? exitCodes.done : exitCodes.usage, message: undefined };
  }
  if (error instanceof OperatorNotFound) return { code: exitCodes.notFound, message: error.message };
  if (error instanceof OperatorRefusal) return { code: exitCodes.refused, message: error.message };
  if (error instanceof Unconfirmed) return { code: exitCodes.unconfirmed, message: error.message };
  if (error instanceof Interrupted) return { code: exitCodes.interrupted, message: error.message };
  return { code: exitCodes.fault, message: messageOf(error) };
}

/** AWS's errors say themselves what is wrong: no credentials, no right, no such table. Others need their stack. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!("$metadata" in error) && error.name !== "CredentialsProviderError") return error.stack ?? error.message;
  const code = "code" in error ? String(error.code) : error.name;
  return error.message === "" ? `AWS was not reached: ${code}.` : error.message;
}
