import { describeError } from "../../core/log.ts";
import { endOfHolder } from "../model/intent-guard.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";

/** Each failed attempt means that another call has changed the guard in between. */
const maxAttempts = 8;

/** What one request has put. */
export interface PutGuards {
  readonly keys: readonly string[];
  /** `GuardHolder.request` */
  readonly request: string;
  readonly warnMs: number;
}

/**
 * Takes back the guards of a request whose job does not exist and never will, and leaves those of others. It never throws: a
 * guard that is not taken back is free once `missingJob` has passed.
 */
export function createReleaseGuards({ intentGuards, clock, log }: GuardDependencies) {
  const releaseOne = async (key: string, { request, warnMs }: PutGuards): Promise<void> => {
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      const seen = await intentGuards.findGuard(key);
      if (seen?.holders.some((holder) => holder.request === request) !== true) return;
      const others = seen.holders.filter((holder) => holder.request !== request);
      const end = Math.max(...others.map((holder) => endOfHolder(holder, warnMs)));
      // Without a holder it is absent at once.
      const until = others.length === 0 ? clock.now() - 1_000 : end;
      if (await intentGuards.putGuard(key, others, until, seen)) return;
    }
  };
  return async (put: PutGuards): Promise<void> => {
    for (const key of put.keys) {
      try {
        await releaseOne(key, put);
      } catch (error) {
        log.warn("guard.not-released", describeError(error));
      }
    }
  };
}
