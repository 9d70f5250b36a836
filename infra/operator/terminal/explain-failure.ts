import { CommanderError } from "commander";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { NotOnRecord } from "../record/command-record.ts";
import { isDenied, policyHint } from "../record/denied.ts";
import { CheckFailed, Interrupted, Unconfirmed } from "./errors.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** The exit code and the message for an error; the message is `undefined` when it was already printed. */
export function explainFailure(error: unknown): { readonly code: ExitCode; readonly message: string | undefined } {
  // Commander prints help and usage errors itself; its exit codes are only 0 and 1.
  if (error instanceof CommanderError) {
    return { code: error.exitCode === 0 ? exitCodes.done : exitCodes.usage, message: undefined };
  }
  if (isDenied(error)) {
    return {
      code: exitCodes.refused,
      message: `Your AWS credentials do not allow this: ${error.message}\n${policyHint}`,
    };
  }
  if (error instanceof NotOnRecord && !isDenied(error.cause)) return { code: exitCodes.fault, message: error.message };
  if (error instanceof OperatorNotFound) return { code: exitCodes.notFound, message: error.message };
  if (error instanceof OperatorRefusal) return { code: exitCodes.refused, message: error.message };
  if (error instanceof Unconfirmed) return { code: exitCodes.unconfirmed, message: error.message };
  if (error instanceof CheckFailed) return { code: exitCodes.failedCheck, message: error.message };
  if (error instanceof Interrupted) return { code: exitCodes.interrupted, message: error.message };
  return { code: exitCodes.fault, message: messageOf(error) };
}

/** The messages of AWS's errors are sufficient: no credentials, no permission, no such table. Others need their stack. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!("$metadata" in error) && error.name !== "CredentialsProviderError") return error.stack ?? error.message;
  const code = "code" in error ? String(error.code) : error.name;
  return error.message === "" ? `AWS could not be reached: ${code}.` : error.message;
}
