import { measure } from "../../core/measure.ts";
import type { StoredJob } from "../model/job.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";
import type { GuardPlan } from "./plan-guards.ts";
import { type GuardConflict, intentNotRead, intentWarnings, possibleDuplicate } from "./possible-duplicate.ts";
import { createTakeGuards, type TakenGuards } from "./take-guards.ts";

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
  return async (job: StoredJob, plan: GuardPlan): Promise<GuardedIntents> => {
    if (plan.mode === "refuse" && plan.unread !== undefined) throw intentNotRead(plan.unread);
    const isRefused = plan.mode === "refuse" && plan.repeated.length > 0;
    if (plan.repeated.length > 0) countRepeated(deps, job, plan.repeated, isRefused);
    if (isRefused) throw possibleDuplicate([], plan.repeated);
    const { release, ...found } = await takeGuards(job, plan);
    count(deps, job, found);
    if (found.refusing.length > 0) throw possibleDuplicate(byPointer([...found.refusing, ...found.allowed]));
    return { warnings: intentWarnings(byPointer(found.warned), plan), release };
  };
}

type Found = Pick<TakenGuards, "refusing" | "warned" | "allowed">;

/** One measurement for each call: by the strictest of what it found. */
function count({ log }: GuardDependencies, job: StoredJob, { refusing, warned, allowed }: Found): void {
  const [first, ...others] = [...refusing, ...warned, ...allowed];
  if (first === undefined) return;
  const result = refusing.length > 0 ? "refused" : warned.length > 0 ? "warned" : "allowed";
  const { vendor, connection, operation, partnerId: partner } = job;
  const fields = { earlierJob: first.holder.jobId, vendor, connection, operation, partner, result };
  const repeats = 1 + others.length;
  log.info("intent.repeated", { ...fields, repeats }, measure({ PossibleDuplicates: 1 }, { result }));
}

/** One measurement for a call that names the same element more than once. */
function countRepeated(
  { log }: GuardDependencies,
  { vendor, connection, operation, partnerId: partner }: StoredJob,
  repeated: readonly string[],
  isRefused: boolean,
): void {
  const result = isRefused ? "refused" : "warned";
  const fields = { earlierJob: null, vendor, connection, operation, partner, result, repeats: repeated.length };
  log.info("intent.repeated", fields, measure({ PossibleDuplicates: 1 }, { result }));
}

/** Guards are in the order of their keys, which tells nothing. */
function byPointer(conflicts: readonly GuardConflict[]): readonly GuardConflict[] {
  const order = (one: GuardConflict) => Number(/\/(\d+)$/.exec(one.guard.pointer)?.[1] ?? -1);
  return conflicts.toSorted((one, other) => order(one) - order(other));
}
