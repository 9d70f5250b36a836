import { expect, it } from "vitest";
import { hasReleasedKey, isTerminal, type StoredJob } from "../../../../shared/gateway/model/job.ts";
import { countedJob } from "../../builders/a-job.ts";
import { day, type JobStoreSetUp, rejected, succeeded } from "./set-up.ts";

/** How long a job holds its idempotency key, and what replaces it. */
export function idempotencyKeyContract(setUp: JobStoreSetUp): void {
  const ends: readonly [name: string, StoredJob["status"], StoredJob["outcome"]][] = [
    ["a queued", "queued", null],
    ["a cancelled", "cancelled", "not-sent"],
    ["an expired", "expired", "not-sent"],
    ["a cancelled, after an uncertain attempt", "cancelled", "uncertain"],
    ["an expired, after an uncertain attempt", "expired", "uncertain"],
    ["a failed, not sent", "failed", "not-sent"],
    ["a failed, rejected", "failed", "rejected"],
    ["a failed, answered", "failed", "answered"],
    ["an abandoned", "abandoned", "uncertain"],
    ["a succeeded", "succeeded", "answered"],
    ["an uncertain", "uncertain", "uncertain"],
  ];

  for (const [name, status, outcome] of ends) {
    it(`${name} job holds its key exactly as long as the rule says`, async () => {
      const { store, clock, job } = setUp();
      const standing = job({ status, outcome });
      await store.createJob(standing, undefined, 1);

      // An unfinished job has ended long before.
      const afterRetention = isTerminal(status) ? [30 * day] : [];
      for (const age of [0, day, 20 * day, 30 * day - 1, ...afterRetention]) {
        clock.advance(standing.createdAt + age - clock.now());
        const released = hasReleasedKey(standing, clock.now());
        const put =
          (await store.createJob(
            job({ status, outcome, createdAt: clock.now(), updatedAt: standing.updatedAt }),
            undefined,
            1,
          )) === undefined;
        expect([age, put]).toEqual([age, released]);
      }
    });
  }

  it("a job that ends on its twentieth day holds its key, with its answer, until the fiftieth", async () => {
    const { store, clock, sending, id, lease, now } = setUp();
    const late = lease();
    await store.createJob(sending(), late, now);
    await store.completeAttempt(countedJob(id), late, { status: "uncertain" }, now, now);
    clock.advance(20 * day);
    await store.completeAttempt(countedJob(id), late, succeeded, clock.now(), undefined);

    clock.advance(30 * day - 1);
    expect(await store.createJob(sending(), lease("b"), now)).toMatchObject({ status: "succeeded" });
    expect((await store.findJob(id))?.response).toMatchObject({ status: 200 });
    clock.advance(1);
    expect(await store.createJob(sending({ createdAt: clock.now() }), lease("c"), now)).toBeUndefined();
  });

  it("a job that replaces another has no attribute of the former one", async () => {
    const { store, job, id, now, lease } = setUp();
    await store.createJob(job(), undefined, now);
    await store.claimJob(countedJob(id), 1, lease(), now);
    await store.completeAttempt(countedJob(id), lease(), rejected, now, now);

    expect(await store.createJob(job({ fingerprint: "new" }), undefined, now)).toBeUndefined();

    expect(await store.findJob(id)).toEqual(job({ fingerprint: "new" }));
  });
}
