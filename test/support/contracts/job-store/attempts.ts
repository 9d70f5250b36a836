import { expect, it } from "vitest";
import { afterEnd } from "../../../../shared/gateway/jobs/attempt-end.ts";
import { toEndedJob } from "../../../../shared/gateway/model/ended-job.ts";
import type { JobEnd } from "../../../../shared/gateway/ports/job-store.ts";
import { aJob, countedJob } from "../../builders/a-job.ts";
import { bytesOf } from "../../builders/bytes-of.ts";
import { answer, type JobStoreSetUp, leaseDurationMs, rejected, succeeded } from "./set-up.ts";

/** The ends of attempts: once, by the holder of the lease, with their notification. */
export function jobAttemptContract(setUp: JobStoreSetUp): void {
  it("completes an attempt once, for the holder of its lease alone", async () => {
    const { store, sending, id, now, lease, dueAt } = setUp();
    await store.createJob(sending(), lease(), now + leaseDurationMs);

    expect(await store.completeAttempt(countedJob(id), lease("b"), succeeded, now, now)).toBe(false);
    expect(await store.completeAttempt(countedJob(id), lease(), succeeded, now + 5, undefined)).toBe(true);
    expect(await store.completeAttempt(countedJob(id), lease(), rejected, now + 6, undefined)).toBe(false);

    const { response, ...rest } = (await store.findJob(id)) ?? {};
    expect(rest).toMatchObject({ status: "succeeded", outcome: "answered", responseStatus: 200, updatedAt: now + 5 });
    expect({ ...response, body: bytesOf(response?.body) }).toEqual(answer);
    expect(await dueAt()).toBeUndefined();
  });

  it("completes an attempt with a notification due, until that is finished", async () => {
    const { store, sending, id, now, lease, dueAt } = setUp();
    await store.createJob(sending(), lease(), now + leaseDurationMs);
    await store.completeAttempt(countedJob(id), lease(), { status: "uncertain" }, now, now + 7);

    const uncertain = await store.lookUpJob(id);
    expect(uncertain).toMatchObject({ status: "uncertain", outcome: "uncertain", notify: true });
    expect(await dueAt()).toBe(now + 7);
    await store.finishNotification(aJob({ id, status: "succeeded", claims: 1 }));
    expect(await dueAt()).toBe(now + 7);
    await store.finishNotification(aJob({ id, status: "uncertain", claims: 2 }));
    expect(await dueAt()).toBe(now + 7);
    await store.finishNotification(aJob({ id, status: "uncertain", claims: 1, createdAt: now - 1 }));
    expect(await dueAt()).toBe(now + 7);
    await store.finishNotification(aJob({ id, status: "uncertain", claims: 1, createdAt: uncertain?.createdAt ?? 0 }));
    expect(await dueAt()).toBeUndefined();
  });

  it("leaves an ended job as afterEnd describes it, from the first attempt and from a later one", async () => {
    const ends: readonly JobEnd[] = [
      { status: "succeeded", outcome: "answered", response: answer, extraAttempts: 2, partial: true },
      { status: "succeeded", outcome: "answered", response: answer, extraAttempts: 0, vendorPending: true },
      rejected,
      { status: "failed", outcome: "uncertain", response: null, extraAttempts: -1 },
      { status: "expired", outcome: "not-sent", extraAttempts: -1 },
    ];
    for (const [index, end] of ends.entries()) {
      const { store, job, id, now, lease } = setUp();
      const own = `${id}-${index}`;
      await store.createJob(job({ id: own }), undefined, now);
      let claimed = await store.claimJob(countedJob(own), 1, lease(), now);
      if (index % 2 === 1) {
        const held: JobEnd = {
          status: "queued",
          outcome: "rejected",
          nextAttemptAt: now,
          dueAt: now,
          extraAttempts: 3,
        };
        await store.completeAttempt(countedJob(own), lease(), held, now, undefined);
        claimed = await store.claimJob(countedJob(own), 2, lease(), now);
      }
      if (claimed === undefined) throw new Error("The job was not claimed.");
      await store.completeAttempt(countedJob(own), lease(), end, now + 5, now);
      const left = await store.lookUpJob(own);
      expect(left && toEndedJob(left)).toEqual(toEndedJob(afterEnd(claimed, end, now + 5)));
    }
  });

  it("queues a job for its next attempt, and stores the outcome of the last one", async () => {
    const { store, job, id, now, lease, dueAt } = setUp();
    await store.createJob(job(), undefined, now);
    await store.claimJob(countedJob(id), 1, lease(), now);
    const again: JobEnd = { status: "queued", outcome: "rejected", nextAttemptAt: now + 8, dueAt: now + 9 };

    expect(await store.completeAttempt(countedJob(id), lease(), again, now, undefined)).toBe(true);

    expect(await store.lookUpJob(id)).toMatchObject({
      status: "queued",
      outcome: "rejected",
      attempts: 1,
      nextAttemptAt: now + 8,
    });
    expect(await dueAt()).toBe(now + 9);
    expect(await store.claimJob(countedJob(id), 1, lease(), now)).toBeUndefined();
    expect(await store.claimJob(countedJob(id), 2, lease("b"), now)).toMatchObject({ attempts: 2 });
    expect(await store.completeAttempt(countedJob(id), lease(), succeeded, now, undefined)).toBe(false);
  });

  it("counts the attempts of every run, and one for a run that is in progress or was lost", async () => {
    const { store, clock, job, id, now, lease } = setUp();
    await store.createJob(job({ safe: true }), undefined, now);
    const held: JobEnd = { status: "queued", outcome: "not-sent", nextAttemptAt: now, dueAt: now };

    await store.claimJob(countedJob(id), 1, lease("a"), now);
    expect(await store.lookUpJob(id)).toMatchObject({ claims: 1, attempts: 1 });
    await store.completeAttempt(countedJob(id), lease("a"), { ...held, extraAttempts: -1 }, now, undefined);
    expect(await store.lookUpJob(id)).toMatchObject({ claims: 1, attempts: 0 });
    await store.claimJob(countedJob(id), 2, lease("b"), now);
    await store.completeAttempt(countedJob(id), lease("b"), { ...held, extraAttempts: 1 }, now, undefined);
    expect(await store.lookUpJob(id)).toMatchObject({ claims: 2, attempts: 3 });
    expect(await store.claimJob(countedJob(id), 3, lease("c"), now)).toMatchObject({ claims: 3, attempts: 4 });
    clock.advance(leaseDurationMs);
    expect(await store.requeueExpiredLease(countedJob(id), clock.now(), now)).toBe(true);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "queued", claims: 3, attempts: 4 });
  });

  it("a read that failed without an answer is no abandoned job, nor is a job whose retry after an uncertain attempt was not made", async () => {
    const { store, job, id, now, lease } = setUp();
    const failed: JobEnd = { status: "failed", outcome: "uncertain", response: null };
    for (const [more, of] of [
      [{ safe: true }, "read"],
      [{ retriedAfterUncertain: true }, "write"],
    ] as const) {
      await store.createJob(job({ ...more, id: id + of }), undefined, now);
      await store.claimJob(countedJob(id + of), 1, lease(of), now);
      await store.completeAttempt(countedJob(id + of), lease(of), failed, now, undefined);
      expect(await store.lookUpJob(id + of)).toMatchObject({ status: "failed", outcome: "uncertain" });
    }
  });
}
