import { expect, it } from "vitest";
import type { JobAttempt } from "../../../../shared/gateway/model/job-attempt.ts";
import { countedJob } from "../../builders/a-job.ts";
import { hour, type JobStoreSetUp, leaseDurationMs, succeeded } from "./set-up.ts";

/** The lease of an attempt, and its loss. */
export function jobLeaseContract(setUp: JobStoreSetUp): void {
  it("gives each attempt to one worker, which may repeat its claim", async () => {
    const { store, job, id, now, lease, dueAt } = setUp();
    await store.createJob(job(), undefined, now);

    expect(await store.claimJob(countedJob(id), 2, lease(), now)).toBeUndefined();
    const claims = await Promise.all(
      ["a", "b", "c"].map((token) => store.claimJob(countedJob(id), 1, lease(token), now)),
    );
    const winner = ["a", "b", "c"][claims.findIndex((one) => one !== undefined)] ?? "";

    expect(claims.filter((one) => one !== undefined)).toHaveLength(1);
    // The SDK repeats a write whose answer was lost.
    expect(await store.claimJob(countedJob(id), 1, lease(winner), now)).toEqual({
      ...job(),
      status: "sending",
      claims: 1,
      attempts: 1,
      nextAttemptAt: null,
      leaseExpiresAt: now + leaseDurationMs,
    });
    expect(await dueAt()).toBe(now + leaseDurationMs);
    expect(await store.claimJob(countedJob(id), 2, lease("d"), now)).toBeUndefined();
  });

  it("marks a job uncertain when its lease has expired, not before, and not an ended one", async () => {
    const { store, clock, sending, id, now, lease } = setUp();
    await store.createJob(sending({ notify: false }), lease(), now + leaseDurationMs);

    expect(await store.markUncertain(countedJob(id), now + leaseDurationMs - 1, now)).toBe(false);
    clock.advance(leaseDurationMs);
    expect(await store.markUncertain(countedJob(id), clock.now(), now)).toBe(true);
    expect(await store.markUncertain(countedJob(id), clock.now(), now)).toBe(false);

    expect(await store.lookUpJob(id)).toMatchObject({ status: "uncertain", outcome: "uncertain", notify: true });
  });

  it("queues a lost read again, and never a lost write", async () => {
    const { store, sending, id, now, lease, dueAt } = setUp();
    const lost = lease();
    await store.createJob(sending({ safe: true }), lost, lost.expiresAt);
    expect(await store.requeueExpiredLease(countedJob(id), lost.expiresAt - 1, now + 9)).toBe(false);
    expect(await store.requeueExpiredLease(countedJob(id), lost.expiresAt, now + 9)).toBe(true);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "queued", attempts: 1, nextAttemptAt: lost.expiresAt });
    expect(await dueAt()).toBe(now + 9);
    expect(await store.completeAttempt(countedJob(id), lost, succeeded, now, undefined)).toBe(false);

    const write = { ...sending(), id: `${id}w` };
    await store.createJob(write, lost, lost.expiresAt);
    expect(await store.requeueExpiredLease(write, lost.expiresAt, now)).toBe(false);
  });

  it("keeps the attempts of each run, with one whose lease has expired", async () => {
    const { store, clock, job, id, now, lease } = setUp();
    const attempt = (at: number): JobAttempt => ({ at, phase: "answered", durationMs: 5, status: 429 });
    const held = { status: "queued", outcome: "rejected", nextAttemptAt: now, dueAt: now } as const;
    await store.createJob(job({ safe: true }), undefined, now);
    await store.claimJob(countedJob(id), 1, lease("a"), now);
    await store.completeAttempt(countedJob(id), lease("a"), { ...held, recentAttempts: [attempt(1)] }, now, undefined);
    await store.claimJob(countedJob(id), 2, lease("b"), now);
    await store.completeAttempt(countedJob(id), lease("b"), held, now, undefined);
    expect(await store.claimJob(countedJob(id), 3, lease("c"), now)).toMatchObject({ recentAttempts: [attempt(1)] });
    clock.advance(leaseDurationMs);
    const interrupted = { recentAttempts: [attempt(1), attempt(2)] };
    expect(await store.requeueExpiredLease(countedJob(id), clock.now(), now, interrupted)).toBe(true);
    expect(await store.lookUpJob(id)).toMatchObject(interrupted);

    const write = `${id}w`;
    await store.createJob({ ...job(), id: write }, undefined, now);
    await store.claimJob(countedJob(write), 1, lease("a"), now);
    clock.advance(leaseDurationMs);
    expect(await store.markUncertain(countedJob(write), clock.now(), now, interrupted)).toBe(true);
    expect(await store.lookUpJob(write)).toMatchObject({ status: "uncertain", ...interrupted });
  });

  it("gives a due job to one claimant, with its status", async () => {
    const { store, job, id, now, dueAt } = setUp();
    await store.createJob(job(), undefined, now);

    const claims = await Promise.all([1, 2, 3].map(() => store.claimDueJob({ id, dueAt: now }, now + hour)));

    expect(claims.flatMap((one) => one?.status ?? [])).toEqual(["queued"]);
    expect(await dueAt()).toBe(now + hour);
  });

  it("claims due work without the request and the answer, which can name a patient", async () => {
    const { store, job, id, now } = setUp();
    await store.createJob(job(), undefined, now);
    expect(await store.claimDueJob({ id, dueAt: now }, now + hour)).toEqual(await store.lookUpJob(id));
  });
}
