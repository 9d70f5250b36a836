import middy from "@middy/core";
import type { Context } from "aws-lambda";

/** Turns a task into a Lambda handler of a schedule; a failure is the invocation's, and shows in its error metric. */
export function scheduleHandler(run: (remainingMs: () => number) => Promise<void>) {
  return middy<unknown, void, Error, Context>().handler((_event, context) =>
    run(() => context.getRemainingTimeInMillis()),
  );
}
