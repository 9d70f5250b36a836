import middy from "@middy/core";
import type { Context } from "aws-lambda";

/** Makes a Lambda handler of a schedule of a task; an error fails the invocation and counts in its error metric. */
export function scheduleHandler(run: (remainingMs: () => number) => Promise<void>) {
  return middy<unknown, void, Error, Context>().handler((_event, context) =>
    run(() => context.getRemainingTimeInMillis()),
  );
}
