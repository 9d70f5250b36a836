import { endOfHolder, type GuardHolder } from "../model/intent-guard.ts";
import { decideByHolders, type GuardDecision } from "./decide-by-holders.ts";
import { createFindHolders, type Holders } from "./find-holders.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";
import type { Guard, GuardPlan } from "./plan-guards.ts";

/** Each failed attempt means that another call has changed the guard in between. */
const maxAttempts = 8;

/** A guard has so many holders at most, the newest. */
const maxHolders = 8;

/**
 * How long a call waits for the job of a holder by which it is refused: the holder may yet be refused itself. Less than a
 * second, after which it would count among its partner's long calls.
 */
const pausesMs: readonly number[] = [25, 50, 100, 200];

/**
 * Puts one guard, unless the call is refused by it; in a guard that others hold, beside them. Where no job holds it, that is
 * one conditional put.
 *
 * The function throws what the stores throw.
 */
export function createTakeGuard(deps: GuardDependencies) {
  const { intentGuards, sleep } = deps;
  const findHolders = createFindHolders(deps);
  return async (own: GuardHolder, guard: Guard, plan: GuardPlan): Promise<GuardDecision> => {
    const isOwnJob = ({ jobId }: GuardHolder): boolean => jobId === own.jobId;
    const put = async ({ seen, recent }: Holders): Promise<boolean> => {
      // Another request under the key may be refused by a later guard, and take back its own.
      const others = recent.filter((holder) => !isOwnJob(holder) || holder === recent.findLast(isOwnJob));
      const holders = [...others, own].slice(-maxHolders);
      const until = Math.max(...holders.map((holder) => endOfHolder(holder, plan.warnMs)));
      return await intentGuards.putGuard(guard.key, holders, until, seen);
    };
    const pauses = [...pausesMs];
    let holders: Holders = { seen: undefined, recent: [], newest: undefined, missing: false, open: false };
    for (let attempt = 1; attempt <= maxAttempts; ) {
      const decision = decideByHolders(own, guard, plan, holders);
      if (decision.kind === "refusing") {
        const pause = holders.missing ? pauses.shift() : undefined;
        if (pause === undefined) return decision;
        await sleep(pause);
      } else {
        if (await put(holders)) return decision;
        // Where very many come at once, a guard that others hold is hardly weaker without this call.
        const isHeld = decision.kind === "warned" || holders.recent.some(isOwnJob);
        if (isHeld && attempt === maxAttempts) return decision;
        attempt += 1;
      }
      holders = await findHolders(guard.key, own.jobId, plan.warnMs);
      // The put took effect, and its answer was lost: the SDK has repeated it.
      if (holders.seen?.holders.some(({ request }) => request === own.request)) return decision;
    }
    throw new Error("Calls with the same intent came too fast for one of them to be guarded.");
  };
}
