import type { StoredJob } from "../../../../shared/gateway/model/job.ts";
import { type DueIndex, dueShards } from "../../../../shared/gateway/ports/due-index.ts";
import type { JobEnd, JobStore } from "../../../../shared/gateway/ports/job-store.ts";
import type { OpenIndex } from "../../../../shared/gateway/ports/open-index.ts";
import { aJob } from "../../builders/a-job.ts";
import { manualClock } from "../../fakes/manual-clock.ts";

const second = 1000;
export const hour = 3_600 * second;
export const day = 24 * hour;
export const leaseDurationMs = 35 * second;

export const answer = {
  status: 200,
  headers: { "content-type": ["application/json"] },
  body: Buffer.from("{}\r\n\u0000\xff"),
};
export const succeeded: JobEnd = { status: "succeeded", outcome: "answered", response: answer };
export const rejected: JobEnd = { status: "failed", outcome: "rejected", response: null };

export type MakeJobStore = (clock: ReturnType<typeof manualClock>) => JobStore & Pick<DueIndex, "listDue"> & OpenIndex;

/** A store with a clock of its own, with a job whose id no other test uses. */
export type JobStoreSetUp = ReturnType<typeof jobStoreSetUp>;

export function jobStoreSetUp(make: MakeJobStore) {
  let tests = 0;
  return () => {
    tests += 1;
    const clock = manualClock();
    const store = make(clock);
    const mark = `${Date.now()}x${tests}`;
    const id = `job_${mark}`;
    const now = clock.now();
    const job = (more: Partial<StoredJob> = {}) =>
      aJob({ id, createdAt: clock.now(), updatedAt: clock.now(), ...more });
    const lease = (token = "a") => ({ token, expiresAt: clock.now() + leaseDurationMs });
    const sending = (more: Partial<StoredJob> = {}) =>
      job({ status: "sending", claims: 1, attempts: 1, nextAttemptAt: null, ...more });
    /** When the job is due, `undefined` when it is not. */
    const dueAt = async (): Promise<number | undefined> => {
      const until = now + 100 * day;
      const shards = await Promise.all(Array.from({ length: dueShards }, (_, one) => store.listDue(one, until, 500)));
      return shards.flat().find((one) => one.id === id)?.dueAt;
    };
    return { clock, store, id, mark, now, job, lease, sending, dueAt };
  };
}
