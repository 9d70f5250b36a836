import type { StoredJob } from "../model/job.ts";
import { createCountRepeats, createCountWithin } from "./count-repeats.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";
import type { GuardPlan } from "./plan-guards.ts";
import { type GuardConflict, intentNotRead, intentWarnings, possibleDuplicate } from "./possible-duplicate.ts";
import { createTakeGuards } from "./take-guards.ts";

/** A call that may go on. */
export interface GuardedIntents {
  /** Items of `Gateway-Warning`. */
  readonly warnings: readonly string[];
  /** Takes back its guards, when its job certainly does not exist. Never throws. */
  release(): Promise<void>;
}

/**
 * Guards the intents of a call, after its `Idempotency-Key` was checked and before its job is recorded.
 *
 * The function throws Problem 422 `possible-duplicate` for a call that an earlier job forbids, 422 `intent-not-read` for one
 * whose intent is unknown where repeats are refused, and what the stores throw.
 */
export function createGuardIntents(deps: GuardDependencies) {
  const takeGuards = createTakeGuards(deps);
  const countRepeats = createCountRepeats(deps);
  const countWithin = createCountWithin(deps);
  return async (job: StoredJob, plan: GuardPlan): Promise<GuardedIntents> => {
    if (plan.mode === "refuse" && plan.unread !== undefined) throw intentNotRead(plan.unread);
    const isRefused = plan.mode === "refuse" && plan.repeated.length > 0;
    if (plan.repeated.length > 0) countWithin(job, plan.repeated, isRefused);
    if (isRefused) throw possibleDuplicate([], plan.repeated);
    const { release, ...found } = await takeGuards(job, plan);
    countRepeats(job, found);
    if (found.refusing.length > 0) throw possibleDuplicate(byPointer([...found.refusing, ...found.allowed]));
    return { warnings: intentWarnings(byPointer(found.warned), plan), release };
  };
}

/** Guards are in the order of their keys, which tells nothing. */
function byPointer(conflicts: readonly GuardConflict[]): readonly GuardConflict[] {
  const order = (one: GuardConflict) => Number(/\/(\d+)$/.exec(one.guard.pointer)?.[1] ?? -1);
  return conflicts.toSorted((one, other) => order(one) - order(other));
}
