import type { Clock } from "../../core/clock.ts";
import { type DueIndex, dueShards } from "../ports/due-index.ts";
import type { ConnectionName, HealthStore } from "../ports/health-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import { loginOf } from "./connection-guard.ts";

export interface ClearCooldownDependencies {
  readonly health: Pick<HealthStore, "read" | "clearCooldown">;
  readonly due: Pick<DueIndex, "listDue">;
  readonly jobs: Pick<JobStore, "lookUpJob" | "claimDueJob">;
  readonly clock: Clock;
}

export interface ClearedCooldown {
  /** When the cool-down would have ended, in epoch milliseconds; `undefined` when there was none. */
  readonly endedAt: number | undefined;
  /** Jobs that waited for its end and are due now. */
  readonly jobs: number;
}

/** Waiting jobs that are read from each shard of the due index; any beyond them are handled when they are due. */
const maxJobsPerShard = 5_000;

/**
 * Clears a cool-down, the login's included, although the vendor asked for it: the operator has agreed so with the vendor.
 * All functions know within a second, and queued jobs are due at the next run of the scheduler.
 */
export function createClearCooldown(
  deps: ClearCooldownDependencies,
): (connection: ConnectionName) => Promise<ClearedCooldown> {
  const { health, clock } = deps;
  return async (connection) => {
    const both = [connection, { ...connection, connection: loginOf(connection.connection) }];
    const states = await Promise.all(both.map((one) => health.read(one)));
    await Promise.all(both.map((one) => health.clearCooldown(one)));
    const ends = states
      .flatMap(({ coolUntil = 0, throttling }) => [coolUntil, ...Object.values(throttling?.operations ?? {})])
      .filter((end) => end > clock.now());
    const jobs = await makeJobsDue(deps, connection);
    return { endedAt: ends.length === 0 ? undefined : Math.max(...ends), jobs };
  };
}

async function makeJobsDue(
  { due, jobs, clock }: ClearCooldownDependencies,
  { vendor, connection }: ConnectionName,
): Promise<number> {
  let count = 0;
  for (let shard = 0; shard < dueShards; shard++) {
    for (const { id, dueAt } of await due.listDue(shard, Number.MAX_SAFE_INTEGER, maxJobsPerShard)) {
      if (!id.startsWith("job_") || dueAt <= clock.now()) continue;
      const job = await jobs.lookUpJob(id);
      if (job?.status !== "queued" || job.vendor !== vendor || job.connection !== connection) continue;
      if ((await jobs.claimDueJob({ id, dueAt }, clock.now())) !== undefined) count += 1;
    }
  }
  return count;
}
