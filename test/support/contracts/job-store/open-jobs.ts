import { expect, it } from "vitest";
import { openStatuses } from "../../../../shared/gateway/model/open-status.ts";
import { type JobStoreSetUp, leaseDurationMs, succeeded } from "./set-up.ts";

const requeued = { status: "queued", outcome: "rejected", nextAttemptAt: 0, dueAt: 0 } as const;
const evidence = { finding: "done", proof: "state", operation: "getCase", at: 0 } as const;

/** Jobs that have not ended are counted by partner and status. */
export function openJobContract(setUp: JobStoreSetUp): void {
  /** Jobs of a partner that has no others. */
  const setUpPartner = () => {
    const given = setUp();
    const { store, mark, job, sending } = given;
    const partnerId = `prt_${mark}`;
    return {
      ...given,
      own: { id: given.id, partnerId },
      job: (more = {}) => job({ partnerId, ...more }),
      sending: (more = {}) => sending({ partnerId, ...more }),
      /** Queued, in progress, uncertain. */
      counts: () => Promise.all(openStatuses.job.map((status) => store.countOpen(partnerId, "job", status, 5))),
    };
  };

  it("counts a queued job under its status, until it ends", async () => {
    const { store, job, own, now, lease, counts } = setUpPartner();
    await store.createJob(job(), undefined, now);
    expect(await counts()).toEqual([1, 0, 0]);
    await store.claimJob(own, 2, lease(), now);
    expect(await counts()).toEqual([1, 0, 0]);
    await store.claimJob(own, 1, lease(), now);
    expect(await counts()).toEqual([0, 1, 0]);
    await store.completeAttempt(own, lease(), requeued, now, undefined);
    expect(await counts()).toEqual([1, 0, 0]);
    await store.claimJob(own, 2, lease("b"), now);
    await store.completeAttempt(own, lease("b"), succeeded, now, now);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it("counts jobs of one partner up to a limit, and again under an id whose job has ended", async () => {
    const { store, job, id, now, own, counts } = setUpPartner();
    for (const number of [1, 2, 3]) await store.createJob(job({ id: `${id}n${number}` }), undefined, now);
    await store.createJob(job({ id: `${id}other`, partnerId: `${own.partnerId}x` }), undefined, now);
    expect(await counts()).toEqual([3, 0, 0]);
    expect(await store.countOpen(own.partnerId, "job", "queued", 2)).toBe(2);
    await store.endQueued(`${id}n1`, "cancelled", now, undefined);
    await store.endQueued(`${id}n2`, "expired", now, undefined);
    expect(await counts()).toEqual([1, 0, 0]);
    await store.createJob(job({ id: `${id}n1` }), undefined, now);
    expect(await counts()).toEqual([2, 0, 0]);
  });

  it("counts a job whose lease has expired as uncertain, or as queued again", async () => {
    const { store, clock, sending, id, own, now, lease, counts } = setUpPartner();
    await store.createJob(sending(), lease(), now);
    await store.createJob(sending({ id: `${id}r`, safe: true }), lease(), now);
    expect(await counts()).toEqual([0, 2, 0]);
    clock.advance(leaseDurationMs);
    await store.markUncertain(own, clock.now(), now);
    await store.requeueExpiredLease({ ...own, id: `${id}r` }, clock.now(), now);
    expect(await counts()).toEqual([1, 0, 1]);
  });

  it("counts a job that a restore holds as uncertain", async () => {
    const { store, job, own, now, counts } = setUpPartner();
    await store.createJob(job(), undefined, now);
    await store.holdRestoredJob(own, now, now);
    expect(await counts()).toEqual([0, 0, 1]);
  });

  it.each([
    ["queued", [1, 0, 0]],
    ["succeeded", [0, 0, 0]],
    ["abandoned", [0, 0, 0]],
  ] as const)("counts an uncertain job until it is resolved to %s", async (to, after) => {
    const { store, clock, sending, own, now, lease, counts } = setUpPartner();
    await store.createJob(sending(), lease(), now);
    await store.completeAttempt(own, lease(), { status: "uncertain" }, now, now);
    clock.advance(leaseDurationMs);
    expect(await counts()).toEqual([0, 0, 1]);
    await store.resolveJob(own, to, clock.now(), now);
    expect(await counts()).toEqual(after);
  });

  it.each(["evidence", "a webhook", "a late answer"] as const)("counts no job that %s has ended", async (end) => {
    const { store, clock, sending, own, now, lease, counts } = setUpPartner();
    const [job, held] = [sending(), lease()];
    await store.createJob(job, held, now);
    await store.completeAttempt(own, held, { status: "uncertain" }, now, now);
    clock.advance(leaseDurationMs);
    const settled = { notDoneSince: undefined, nextLookAt: undefined, evidenceDue: false, dueAt: undefined };
    if (end === "evidence") expect(await store.recordLook(job, { evidence, ...settled, settledAt: now })).toBe(true);
    if (end === "a webhook") expect(await store.completeWriteback(job, "failed", clock.now(), now)).toBeDefined();
    if (end === "a late answer") expect(await store.completeAttempt(own, held, succeeded, clock.now(), now)).toBe(true);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it("counts a job that is claimed without its partner as queued until the attempt ends", async () => {
    const { store, job, id, own, now, lease, counts } = setUpPartner();
    await store.createJob(job(), undefined, now);
    expect(await store.claimJob({ id }, 1, lease(), now)).toMatchObject({ status: "sending" });
    expect(await counts()).toEqual([1, 0, 0]);
    await store.completeAttempt(own, lease(), succeeded, now, now);
    expect(await counts()).toEqual([0, 0, 0]);
  });
}
