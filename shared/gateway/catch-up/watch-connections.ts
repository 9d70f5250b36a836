import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import type { CatchUpStore } from "../ports/catch-up-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { SilenceStore } from "../ports/silence-store.ts";
import { newCatchUp } from "./new-catch-up.ts";

export interface WatchConnectionsDependencies {
  readonly catchUps: Pick<CatchUpStore, "putFirstCatchUp">;
  readonly silences: Pick<SilenceStore, "putFirstSilence">;
  /** Those whose cases are caught up with. */
  readonly caughtUp: readonly ConnectionName[];
  /** Those whose silence is noticed. */
  readonly watched: readonly ConnectionName[];
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Gives each connection of the stage the records by which the scheduler looks at it, once in a container. It never throws: a
 * record that is missing is put in the next run.
 */
export function createWatchConnections(deps: WatchConnectionsDependencies) {
  const { catchUps, silences, caughtUp, watched, clock, log } = deps;
  let isDone = false;
  return async (): Promise<void> => {
    if (isDone) return;
    const now = clock.now();
    try {
      const first = (of: ConnectionName) => ({ ...newCatchUp(of, 0), status: "done" }) as const;
      await Promise.all([
        ...caughtUp.map((of) => catchUps.putFirstCatchUp(first(of), now)),
        ...watched.map((of) => silences.putFirstSilence(of, now)),
      ]);
      isDone = true;
    } catch (error) {
      log.warn("connections.not-watched", describeError(error));
    }
  };
}
