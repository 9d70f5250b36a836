import { randomUUID } from "node:crypto";
import type { StoredJob } from "../model/job.ts";
import { decideByHolders, type GuardDecision } from "./decide-by-holders.ts";
import { createFindHolders } from "./find-holders.ts";
import type { GuardDependencies } from "./guard-dependencies.ts";
import type { GuardPlan } from "./plan-guards.ts";
import type { GuardConflict } from "./possible-duplicate.ts";
import { createReleaseGuards } from "./release-guards.ts";
import { createTakeGuard } from "./take-guard.ts";

/** What a call found at its guards: the earlier jobs that have its intent. */
export interface TakenGuards {
  /** It is refused by them, and has no guard any more. */
  readonly refusing: readonly GuardConflict[];
  readonly warned: readonly GuardConflict[];
  /** It names them as repeated on purpose. */
  readonly allowed: readonly GuardConflict[];
  /** Takes back what the call has put: its job does not exist and never will. Never throws. */
  release(): Promise<void>;
}

/** The job of a call, which may not be recorded yet. */
export type GuardedJob = Pick<StoredJob, "id" | "partnerId" | "createdAt" | "deadline">;

/**
 * Puts the guards of a call, one by one and in order, before its job is recorded. A guard by which the call is refused is not
 * put, and those already put are taken back. A call that dies on the way leaves guards of a job that does not exist, which are
 * free after `missingJob`.
 *
 * Of several calls at once with guards in common at least one gets all of its guards: each holds only guards that come before
 * the one that it waits for.
 *
 * The function throws what the stores throw, after it has taken back what it had put.
 */
export function createTakeGuards(deps: GuardDependencies) {
  const takeGuard = createTakeGuard(deps);
  const findHolders = createFindHolders(deps);
  const releaseGuards = createReleaseGuards(deps);
  return async ({ id: jobId, partnerId, createdAt, deadline }: GuardedJob, plan: GuardPlan): Promise<TakenGuards> => {
    const request = randomUUID();
    const put: string[] = [];
    const release = async () => await releaseGuards({ keys: put.splice(0), request, warnMs: plan.warnMs });
    const found: Record<Exclude<GuardDecision["kind"], "free">, GuardConflict[]> = {
      refusing: [],
      warned: [],
      allowed: [],
    };
    try {
      for (const guard of plan.guards) {
        const at = deps.clock.now();
        const own = { jobId, request, partnerId, at, members: guard.members, createdAt, deadline };
        const isRefused = found.refusing.length > 0;
        // Before the write, whose answer can be lost.
        if (!isRefused) put.push(guard.key);
        const decision = isRefused
          ? decideByHolders(own, guard, plan, await findHolders(guard.key, jobId, plan.warnMs))
          : await takeGuard(own, guard, plan);
        if (decision.kind !== "free") found[decision.kind].push(decision.conflict);
      }
    } catch (error) {
      await release();
      throw error;
    }
    if (found.refusing.length > 0) await release();
    return { ...found, release };
  };
}
