import type { Context } from "aws-lambda";
import { describeError, type Log } from "../core/log.ts";
import { isValid, type Schema } from "../core/schema/schema.ts";

/** In milliseconds: what is left of the function's time for its answer. */
const answerMs = 2_000;

/**
 * Makes a Lambda handler of a check that an operator invokes by itself. Any other payload fails the invocation. The runtime logs
 * the message of what is thrown, and the caller gets it, so that it is another error than the check's.
 */
export function checkHandler<Request, Answer>(
  schema: Schema<Request>,
  check: (request: Request, remainingMs: number) => Promise<Answer>,
  log: Log,
) {
  return async (event: unknown, context: Context): Promise<Answer> => {
    if (!isValid(schema, event)) throw new Error("The payload is not one of a check.");
    try {
      return await check(event, context.getRemainingTimeInMillis() - answerMs);
    } catch (error) {
      log.error("check.failed", describeError(error));
      throw new Error("The check failed.");
    }
  };
}
