import { CommanderError } from "commander";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { NotOnRecord } from "../record/command-record.ts";
import { isDenied, policyHint } from "../record/denied.ts";
import { codeOf, findAwsTrouble } from "./aws-trouble.ts";
import { CheckFailed, Interrupted, Unconfirmed } from "./errors.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** Set in the environment, it shows the stack of an error. */
export const debugVariable = "RX_DEBUG";

/** The exit code and the message for an error; the message is `undefined` when it was already printed. */
export function explainFailure(
  error: unknown,
  isDebugged = false,
): { readonly code: ExitCode; readonly message: string | undefined } {
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
  if (error instanceof NotOnRecord && !isDenied(error.cause)) {
    const remedy = findAwsTrouble(error.cause)?.remedy;
    return { code: exitCodes.fault, message: remedy === undefined ? error.message : `${error.message}\n${remedy}` };
  }
  if (error instanceof OperatorNotFound) return { code: exitCodes.notFound, message: error.message };
  if (error instanceof OperatorRefusal) return { code: exitCodes.refused, message: error.message };
  if (error instanceof Unconfirmed) return { code: exitCodes.unconfirmed, message: error.message };
  if (error instanceof CheckFailed) return { code: exitCodes.failedCheck, message: error.message };
  if (error instanceof Interrupted) return { code: exitCodes.interrupted, message: error.message };
  return { code: exitCodes.fault, message: messageOf(error, isDebugged) };
}

/** Says what can be done where that is known. A fault of the tool keeps its name and message, and has its stack where it is looked for. */
function messageOf(error: unknown, isDebugged: boolean): string {
  if (!(error instanceof Error)) return String(error);
  const trouble = findAwsTrouble(error);
  const what = trouble === undefined ? textOf(error) : `${trouble.problem} ${trouble.remedy}\n${textOf(error)}`;
  if (isDebugged) return `${what}\n${stackOf(error)}`;
  // What AWS answers is sufficient: no such table, a limit.
  return trouble !== undefined || "$metadata" in error ? what : `${what}\n${debugVariable}=1 shows where.`;
}

/** Some errors of a connection have no message but a code. */
function textOf(error: Error): string {
  return [error.name, error.message || codeOf(error)].filter((text) => text !== "").join(": ");
}

function stackOf(error: Error): string {
  const stack = error.stack ?? "";
  return error.cause instanceof Error ? `${stack}\nCaused by ${stackOf(error.cause)}` : stack;
}
