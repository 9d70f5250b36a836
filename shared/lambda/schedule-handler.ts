import middy from "@middy/core";
import type { Context } from "aws-lambda";
import { describeError, type Log } from "../core/log.ts";

/**
 * Makes a Lambda handler of a schedule of a task; an error fails the invocation and counts in its error metric. The
 * runtime logs the message of what is thrown, so that this is another error than the task's.
 */
export function scheduleHandler(run: (remainingMs: () => number) => Promise<void>, log: Log) {
  return middy<unknown, void, Error, Context>().handler(async (_event, context) => {
    try {
      await run(() => context.getRemainingTimeInMillis());
    } catch (error) {
      log.error("run.failed", describeError(error));
      throw new Error("The run failed.");
    }
  });
}
