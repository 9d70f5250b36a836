import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { OpenIndexChecks } from "../ports/open-index-checks.ts";

export interface WatchOpenIndexDependencies {
  readonly openIndexChecks: Pick<OpenIndexChecks, "putFirstCheck">;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Gives the stage the record by which the scheduler checks the index of open records, once in a container. It never throws: a
 * record that is missing is put in the next run.
 */
export function createWatchOpenIndex({ openIndexChecks, clock, log }: WatchOpenIndexDependencies) {
  let isDone = false;
  return async (): Promise<void> => {
    if (isDone) return;
    try {
      await openIndexChecks.putFirstCheck(clock.now());
      isDone = true;
    } catch (error) {
      log.warn("open-index.not-watched", describeError(error));
    }
  };
}
