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

export interface Lifted {
  /** When the cool-down would have ended, in epoch milliseconds; `undefined` when there was none. */
  readonly endedAt: number | undefined;
  /** Jobs that waited for its end and are taken up now. */
  readonly jobs: number;
}

/** Waiting jobs looked at in each shard of the due index; whoever waits beyond them is taken up when it is due. */
const jobsAtOnce = 5_000;

/**
 * Lifts a cool-down, the login's too, against the vendor's word: its operator has spoken with the vendor. All functions
 * know within a second, and what waited in the queue is due at the next run of the scheduler.
 */
export async function clearCooldown(deps: ClearCooldownDependencies, of: ConnectionName): Promise<Lifted> {
  const { health, clock } = deps;
  const places = [of, { ...of, connection: loginOf(of.connection) }];
  const states = await Promise.all(places.map((place) => health.read(place)));
  await Promise.all(places.map((place) => health.clearCooldown(place)));
  const ends = states.flatMap(({ coolUntil }) =>
    coolUntil !== undefined && coolUntil > clock.now() ? [coolUntil] : [],
  );
  return { endedAt: ends.length === 0 ? undefined : Math.max(...ends), jobs: await bringForward(deps, of) };
}

async function bringForward(deps: ClearCooldownDependencies, { vendor, connection }: ConnectionName): Promise<number> {
  const { due, jobs, clock } = deps;
  let brought = 0;
  for (let shard = 0; shard < dueShards; shard++) {
    for (const { id, dueAt } of await due.listDue(shard, Number.MAX_SAFE_INTEGER, jobsAtOnce)) {
      if (!id.startsWith("job_") || dueAt <= clock.now()) continue;
      const job = await jobs.lookUpJob(id);
      if (job?.status !== "queued" || job.vendor !== vendor || job.connection !== connection) continue;
      if ((await jobs.claimDueJob(id, dueAt, clock.now())) !== undefined) brought += 1;
    }
  }
  return brought;
}
