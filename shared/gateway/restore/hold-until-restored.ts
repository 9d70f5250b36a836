import { unavailable } from "../../core/unavailable.ts";
import type { RestoreMarker } from "../ports/restore-marker.ts";

export interface HoldUntilRestoredDependencies {
  /** RESTORED_FROM, the suffix of restored state; `undefined` for state that was never restored. */
  readonly suffix: string | undefined;
  readonly find: RestoreMarker["find"];
}

type Handle<Input extends readonly unknown[], Result> = (...input: Input) => Promise<Result>;

const restoring = {
  name: "gateway-restoring",
  detail: "The gateway is being restored from a backup. Nothing was sent. Repeat later.",
  retryAfterSeconds: 60,
} as const;

/**
 * Holds a function's work on restored state until an operator has finished the restore: until then a queued order may
 * have been done since the backup, and an erased patient is in the state again. Requests are answered with 503
 * `gateway-restoring`, messages return to their queues. An instance that has found the marker does not look again, and
 * state that was never restored costs nothing.
 */
export function createHoldUntilRestored({ suffix, find }: HoldUntilRestoredDependencies) {
  let isFinished = suffix === undefined;
  const check = async (): Promise<void> => {
    if (isFinished || suffix === undefined) return;
    const finishedAt = await find(suffix).catch((cause: unknown) => {
      throw unavailable(restoring, cause);
    });
    if (finishedAt === undefined) throw unavailable(restoring, undefined);
    isFinished = true;
  };
  return <Input extends readonly unknown[], Result>(handle: Handle<Input, Result>): Handle<Input, Result> =>
    suffix === undefined
      ? handle
      : async (...input) => {
          await check();
          return await handle(...input);
        };
}
