import { Problem } from "../../core/problem.ts";
import { OperatorNotFound, OperatorRefusal } from "./operator-refusal.ts";

/**
 * Runs a use case of the partner API for the operator.
 *
 * @throws OperatorNotFound in place of a Problem 404, and OperatorRefusal in place of any other below 500
 */
export async function asRefusal<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Problem) || error.members.status >= 500) throw error;
    const { status, detail, errors = [] } = error.members;
    const message = errors.length === 0 ? detail : errors.map((one) => `${one.pointer}: ${one.detail}`).join(" ");
    throw status === 404
      ? new OperatorNotFound(message, { cause: error })
      : new OperatorRefusal(message, { cause: error });
  }
}
