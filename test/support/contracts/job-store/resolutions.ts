import { expect, it } from "vitest";
import { countedJob } from "../../builders/a-job.ts";
import { day, hour, type JobStoreSetUp, succeeded } from "./set-up.ts";

/** Late answers, resolutions by hand, and jobs that end in the queue. */
export function jobResolutionContract(setUp: JobStoreSetUp): void {
  it("a late answer completes an uncertain job that was not resolved", async () => {
    const { store, sending, id, now, lease } = setUp();
    const late = lease();
    await store.createJob(sending(), late, late.expiresAt);
    await store.markUncertain(countedJob(id), late.expiresAt, now);

    expect(await store.completeAttempt(countedJob(id), late, succeeded, late.expiresAt, undefined)).toBe(true);

    expect(await store.lookUpJob(id)).toMatchObject({ status: "succeeded", outcome: "answered" });
  });

  it.each([
    "queued",
    "succeeded",
    "abandoned",
  ] as const)("resolves an uncertain job to %s after its lease, and no late answer undoes that", async (to) => {
    const { store, sending, id, now, lease, dueAt } = setUp();
    const late = lease();
    await store.createJob(sending({ notify: false }), late, late.expiresAt);
    await store.completeAttempt(countedJob(id), late, { status: "uncertain" }, now, undefined);

    expect(await store.resolveJob(countedJob(id), to, late.expiresAt - 1, now + 9)).toBe(false);
    expect(await store.resolveJob(countedJob(id), to, late.expiresAt, now + 9)).toBe(true);
    expect(await store.resolveJob(countedJob(id), to, late.expiresAt, now + 9)).toBe(false);
    expect(await store.completeAttempt(countedJob(id), late, succeeded, late.expiresAt, undefined)).toBe(false);

    const found = await store.lookUpJob(id);
    expect(found).toMatchObject({ status: to, notify: true, updatedAt: late.expiresAt });
    expect(found?.nextAttemptAt).toBe(to === "queued" ? late.expiresAt : null);
    expect(await dueAt()).toBe(now + 9);
  });

  it("resolves none but an uncertain job", async () => {
    const { store, job, id, now, lease } = setUp();
    await store.createJob(job(), undefined, now);
    expect(await store.resolveJob(countedJob(id), "queued", now + day, now)).toBe(false);
    await store.claimJob(countedJob(id), 1, lease(), now);
    expect(await store.resolveJob(countedJob(id), "queued", now + day, now)).toBe(false);
    await store.completeAttempt(countedJob(id), lease(), succeeded, now, now);
    expect(await store.resolveJob(countedJob(id), "queued", now + day, now)).toBe(false);
  });

  it("a job that was resolved to be sent again has a day from then on, and a new lease", async () => {
    const { store, sending, id, now, lease } = setUp();
    await store.createJob(sending({ deadline: now + 1 }), lease(), now);
    await store.completeAttempt(countedJob(id), lease(), { status: "uncertain" }, now, now);
    await store.resolveJob(countedJob(id), "queued", now + hour, now + hour);

    expect(await store.claimJob(countedJob(id), 1, lease("b"), now + hour)).toBeUndefined();
    expect(await store.claimJob(countedJob(id), 2, lease("b"), now + hour)).toMatchObject({
      deadline: now + hour + day,
      attempts: 2,
    });
  });

  it.each(["cancelled", "expired"] as const)("ends a queued job as %s, and none in progress", async (status) => {
    const { store, job, id, now, lease, dueAt } = setUp();
    await store.createJob(job(), undefined, now);
    expect(await store.endQueued(id, status, now + 1, now + 2)).toBe(true);
    expect(await store.lookUpJob(id)).toMatchObject({
      status,
      outcome: "not-sent",
      nextAttemptAt: null,
      updatedAt: now + 1,
    });
    expect(await dueAt()).toBe(now + 2);
    expect(await store.claimJob(countedJob(id), 1, lease(), now)).toBeUndefined();
    expect(await store.endQueued(id, status, now, now)).toBe(false);

    await store.createJob(job(), undefined, now);
    await store.claimJob(countedJob(id), 1, lease(), now);
    expect(await store.endQueued(id, status, now, now)).toBe(false);
  });

  it.each([
    "cancelled",
    "expired",
  ] as const)("ends a job that was queued again by hand as %s with its outcome unknown", async (status) => {
    const { store, clock, sending, id, lease, now } = setUp();
    const first = lease();
    await store.createJob(sending(), first, now);
    await store.completeAttempt(countedJob(id), first, { status: "uncertain" }, now, now);
    clock.advance(40 * day);
    await store.resolveJob(countedJob(id), "queued", clock.now(), now);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "queued", retriedAfterUncertain: true });
    expect(await store.endQueued(id, status, clock.now(), undefined)).toBe(true);
    expect(await store.endQueued(id, status, clock.now(), undefined)).toBe(false);
    expect(await store.lookUpJob(id)).toMatchObject({ status, outcome: "uncertain", nextAttemptAt: null });
    clock.advance(30 * day - 1);
    expect(await store.createJob(sending({ createdAt: clock.now() }), lease("b"), now)).toMatchObject({ status });
    clock.advance(1);
    expect(await store.createJob(sending({ createdAt: clock.now() }), lease("c"), now)).toBeUndefined();
    expect(await store.lookUpJob(id)).not.toHaveProperty("retriedAfterUncertain");
  });
}
