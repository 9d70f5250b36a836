import { expect, it } from "vitest";
import { type DueIndex, dueShards } from "../../../shared/gateway/ports/due-index.ts";
import {
  hasReleasedKey,
  isTerminal,
  type JobEnd,
  type JobStore,
  type StoredJob,
} from "../../../shared/gateway/ports/job-store.ts";
import { aJob } from "../builders/a-job.ts";
import { bytesOf } from "../builders/bytes-of.ts";
import { manualClock } from "../fakes/manual-clock.ts";

const second = 1000;
const hour = 3_600 * second;
const day = 24 * hour;
const leaseDurationMs = 35 * second;

const answer = {
  status: 200,
  headers: { "content-type": ["application/json"] },
  body: Buffer.from("{}\r\n\u0000\xff"),
};
const succeeded: JobEnd = { status: "succeeded", outcome: "answered", response: answer };
const rejected: JobEnd = { status: "failed", outcome: "rejected", response: null };

/** What every job store keeps to, the one in DynamoDB and the one in memory. Ids are new in each test. */
export function jobStoreContract(
  make: (clock: ReturnType<typeof manualClock>) => JobStore & Pick<DueIndex, "listDue">,
): void {
  let tests = 0;
  const setUp = () => {
    tests += 1;
    const clock = manualClock();
    const store = make(clock);
    const mark = `${Date.now()}x${tests}`;
    const id = `job_${mark}`;
    const now = clock.now();
    const job = (more: Partial<StoredJob> = {}) =>
      aJob({ id, createdAt: clock.now(), updatedAt: clock.now(), ...more });
    const owner = (token = "a") => ({ token, until: clock.now() + leaseDurationMs });
    const sending = (more: Partial<StoredJob> = {}) =>
      job({ status: "sending", claims: 1, attempts: 1, nextAttemptAt: null, ...more });
    /** When the job is due, `undefined` when it is not. */
    const dueAt = async (): Promise<number | undefined> => {
      const until = now + 100 * day;
      const shards = await Promise.all(Array.from({ length: dueShards }, (_, one) => store.listDue(one, until, 500)));
      return shards.flat().find((one) => one.id === id)?.dueAt;
    };
    return { clock, store, id, mark, now, job, owner, sending, dueAt };
  };

  it("keeps a job whole, and due", async () => {
    const { store, job, id, now, dueAt } = setUp();

    expect(await store.createJob(job(), undefined, now + 1)).toBeUndefined();

    expect(await store.findJob(id)).toEqual(job());
    const { request: _, response: __, ...rest } = job();
    expect(await store.lookUpJob(id)).toEqual(rest);
    expect(await dueAt()).toBe(now + 1);
  });

  it("keeps an empty body, and header and query values that are empty", async () => {
    const { store, job, id, now } = setUp();
    const request = {
      method: "POST",
      path: "/",
      query: [["", ""]] as const,
      headers: { accept: [""] },
      body: Buffer.alloc(0),
    };

    await store.createJob(job({ request }), undefined, now);

    const found = await store.findJob(id);
    expect({ ...found?.request, body: [...bytesOf(found?.request.body)] }).toEqual({ ...request, body: [] });
  });

  it("knows nothing of a job that was not put", async () => {
    const { store, id, owner, now } = setUp();

    expect(await store.findJob(id)).toBeUndefined();
    expect(await store.lookUpJob(id)).toBeUndefined();
    expect(await store.claimJob(id, 1, owner(), now)).toBeUndefined();
    expect(await store.completeAttempt(id, owner(), succeeded, now, undefined)).toBe(false);
    expect(await store.markUncertain(id, now, now)).toBe(false);
    expect(await store.endQueued(id, "cancelled", now, now)).toBe(false);
    expect(await store.resolveJob(id, "queued", now, now)).toBe(false);
    expect(await store.claimDueJob(id, now, now)).toBeUndefined();
    await store.finishNotification(aJob({ id, status: "succeeded" }));
    expect(await store.findJob(id)).toBeUndefined();
  });

  it("lets one of many writers of an id win, and shows the others what stands", async () => {
    const { store, sending, owner, now } = setUp();

    const standing = await Promise.all(
      Array.from({ length: 20 }, (_, at) => store.createJob(sending(), owner(`owner-${at}`), now)),
    );

    expect(standing.filter((one) => one === undefined)).toHaveLength(1);
    expect(new Set(standing.flatMap((one) => one?.status ?? []))).toEqual(new Set(["sending"]));
  });

  const ends: readonly [name: string, StoredJob["status"], StoredJob["outcome"]][] = [
    ["a queued", "queued", null],
    ["a cancelled", "cancelled", "not-sent"],
    ["an expired", "expired", "not-sent"],
    ["a cancelled, doubted", "cancelled", "uncertain"],
    ["an expired, doubted", "expired", "uncertain"],
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

      // An unfinished job has long ended by then.
      const longest = isTerminal(status) ? [30 * day] : [];
      for (const age of [0, day, 20 * day, 30 * day - 1, ...longest]) {
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
    const { store, clock, sending, id, owner, now } = setUp();
    const late = owner();
    await store.createJob(sending(), late, now);
    await store.completeAttempt(id, late, { status: "uncertain" }, now, now);
    clock.advance(20 * day);
    await store.completeAttempt(id, late, succeeded, clock.now(), undefined);

    clock.advance(30 * day - 1);
    expect(await store.createJob(sending(), owner("b"), now)).toMatchObject({ status: "succeeded" });
    expect((await store.findJob(id))?.response).toMatchObject({ status: 200 });
    clock.advance(1);
    expect(await store.createJob(sending({ createdAt: clock.now() }), owner("c"), now)).toBeUndefined();
  });

  it("a job in the place of another has nothing of it left", async () => {
    const { store, job, id, now, owner } = setUp();
    await store.createJob(job(), undefined, now);
    await store.claimJob(id, 1, owner(), now);
    await store.completeAttempt(id, owner(), rejected, now, now);

    expect(await store.createJob(job({ fingerprint: "new" }), undefined, now)).toBeUndefined();

    expect(await store.findJob(id)).toEqual(job({ fingerprint: "new" }));
  });

  it("takes a job beyond its retention for gone, but never an uncertain one", async () => {
    const { store, clock, job, id, owner, now } = setUp();
    await store.createJob(job(), undefined, now);
    await store.claimJob(id, 1, owner(), now);
    await store.completeAttempt(id, owner(), { status: "uncertain" }, now, now);

    clock.advance(40 * day);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "uncertain" });
    expect(await store.createJob(job(), undefined, now)).toMatchObject({ status: "uncertain" });

    expect(await store.resolveJob(id, "abandoned", clock.now(), clock.now())).toBe(true);
    clock.advance(29 * day);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "abandoned", outcome: "uncertain" });
    clock.advance(2 * day);
    expect(await store.lookUpJob(id)).toBeUndefined();
    expect(await store.createJob(job(), undefined, clock.now())).toBeUndefined();
  });

  it("takes an expired job for gone in every change of it, and what is behind it in the list for standing", async () => {
    const { store, clock, mark, job, id, owner, now } = setUp();
    const partnerId = `prt_${mark}`;
    for (const number of [1, 2, 3]) await store.createJob(job({ id: `${id}n${number}`, partnerId }), undefined, now);
    clock.advance(31 * day);
    const later = job({ id: `${id}n4`, partnerId, createdAt: clock.now() });
    await store.createJob(later, undefined, now);

    expect(await store.claimJob(`${id}n1`, 1, owner(), clock.now())).toBeUndefined();
    expect(await store.endQueued(`${id}n1`, "cancelled", clock.now(), undefined)).toBe(false);
    expect(await store.findJob(`${id}n1`)).toBeUndefined();
    expect((await store.listJobs(partnerId, "", 1)).map(({ record }) => record.id)).toEqual([later.id]);
  });

  it("gives each attempt to one owner, who may ask again", async () => {
    const { store, job, id, now, owner, dueAt } = setUp();
    await store.createJob(job(), undefined, now);

    expect(await store.claimJob(id, 2, owner(), now)).toBeUndefined();
    const claims = await Promise.all(["a", "b", "c"].map((token) => store.claimJob(id, 1, owner(token), now)));
    const winner = ["a", "b", "c"][claims.findIndex((one) => one !== undefined)] ?? "";

    expect(claims.filter((one) => one !== undefined)).toHaveLength(1);
    // The SDK repeats a write whose answer was lost.
    expect(await store.claimJob(id, 1, owner(winner), now)).toEqual({
      ...job(),
      status: "sending",
      claims: 1,
      attempts: 1,
      nextAttemptAt: null,
      leaseUntil: now + leaseDurationMs,
    });
    expect(await dueAt()).toBe(now + leaseDurationMs);
    expect(await store.claimJob(id, 2, owner("d"), now)).toBeUndefined();
  });

  it("settles once, for the owner alone", async () => {
    const { store, sending, id, now, owner, dueAt } = setUp();
    await store.createJob(sending(), owner(), now + leaseDurationMs);

    expect(await store.completeAttempt(id, owner("b"), succeeded, now, now)).toBe(false);
    expect(await store.completeAttempt(id, owner(), succeeded, now + 5, undefined)).toBe(true);
    expect(await store.completeAttempt(id, owner(), rejected, now + 6, undefined)).toBe(false);

    const { response, ...rest } = (await store.findJob(id)) ?? {};
    expect(rest).toMatchObject({ status: "succeeded", outcome: "answered", responseStatus: 200, updatedAt: now + 5 });
    expect({ ...response, body: bytesOf(response?.body) }).toEqual(answer);
    expect(await dueAt()).toBeUndefined();
  });

  it("settles with a notification to come, until that is said to be told", async () => {
    const { store, sending, id, now, owner, dueAt } = setUp();
    await store.createJob(sending(), owner(), now + leaseDurationMs);
    await store.completeAttempt(id, owner(), { status: "uncertain" }, now, now + 7);

    const uncertain = await store.lookUpJob(id);
    expect(uncertain).toMatchObject({ status: "uncertain", outcome: "uncertain", notify: true });
    expect(await dueAt()).toBe(now + 7);
    await store.finishNotification(aJob({ id, status: "succeeded", claims: 1 }));
    expect(await dueAt()).toBe(now + 7);
    await store.finishNotification(aJob({ id, status: "uncertain", claims: 2 }));
    expect(await dueAt()).toBe(now + 7);
    await store.finishNotification(aJob({ id, status: "uncertain", claims: 1 }));
    expect(await dueAt()).toBeUndefined();
  });

  it("goes back to the queue for the next attempt, and keeps what the last one came to", async () => {
    const { store, job, id, now, owner, dueAt } = setUp();
    await store.createJob(job(), undefined, now);
    await store.claimJob(id, 1, owner(), now);
    const again: JobEnd = { status: "queued", outcome: "rejected", nextAttemptAt: now + 8, dueAt: now + 9 };

    expect(await store.completeAttempt(id, owner(), again, now, undefined)).toBe(true);

    expect(await store.lookUpJob(id)).toMatchObject({
      status: "queued",
      outcome: "rejected",
      attempts: 1,
      nextAttemptAt: now + 8,
    });
    expect(await dueAt()).toBe(now + 9);
    expect(await store.claimJob(id, 1, owner(), now)).toBeUndefined();
    expect(await store.claimJob(id, 2, owner("b"), now)).toMatchObject({ attempts: 2 });
    expect(await store.completeAttempt(id, owner(), succeeded, now, undefined)).toBe(false);
  });

  it("counts the attempts of every run, and one for a run that is under way or was lost", async () => {
    const { store, clock, job, id, now, owner } = setUp();
    await store.createJob(job({ safe: true }), undefined, now);
    const held: JobEnd = { status: "queued", outcome: "not-sent", nextAttemptAt: now, dueAt: now };

    await store.claimJob(id, 1, owner("a"), now);
    expect(await store.lookUpJob(id)).toMatchObject({ claims: 1, attempts: 1 });
    await store.completeAttempt(id, owner("a"), { ...held, extraAttempts: -1 }, now, undefined);
    expect(await store.lookUpJob(id)).toMatchObject({ claims: 1, attempts: 0 });
    await store.claimJob(id, 2, owner("b"), now);
    await store.completeAttempt(id, owner("b"), { ...held, extraAttempts: 1 }, now, undefined);
    expect(await store.lookUpJob(id)).toMatchObject({ claims: 2, attempts: 3 });
    expect(await store.claimJob(id, 3, owner("c"), now)).toMatchObject({ claims: 3, attempts: 4 });
    clock.advance(leaseDurationMs);
    expect(await store.requeueExpiredLease(id, clock.now(), now)).toBe(true);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "queued", claims: 3, attempts: 4 });
  });

  it.each([
    { partial: true },
    { vendorPending: true },
    { partial: true, vendorPending: true },
  ] as const)("keeps %o of an answer", async (marks) => {
    const { store, sending, id, now, owner } = setUp();
    await store.createJob(sending(), owner(), now + leaseDurationMs);
    await store.completeAttempt(id, owner(), { ...succeeded, ...marks }, now, undefined);
    const { partial, vendorPending } = (await store.lookUpJob(id)) ?? {};
    expect({ ...(partial && { partial }), ...(vendorPending && { vendorPending }) }).toEqual(marks);
    expect(await store.findJob(id)).toMatchObject(marks);
  });

  it("turns uncertain when the owner's time is over, not before, and not an ended one", async () => {
    const { store, clock, sending, id, now, owner } = setUp();
    await store.createJob(sending({ notify: false }), owner(), now + leaseDurationMs);

    expect(await store.markUncertain(id, now + leaseDurationMs - 1, now)).toBe(false);
    clock.advance(leaseDurationMs);
    expect(await store.markUncertain(id, clock.now(), now)).toBe(true);
    expect(await store.markUncertain(id, clock.now(), now)).toBe(false);

    expect(await store.lookUpJob(id)).toMatchObject({ status: "uncertain", outcome: "uncertain", notify: true });
  });

  it("a late true answer settles an uncertain job that nobody has resolved", async () => {
    const { store, sending, id, now, owner } = setUp();
    const late = owner();
    await store.createJob(sending(), late, late.until);
    await store.markUncertain(id, late.until, now);

    expect(await store.completeAttempt(id, late, succeeded, late.until, undefined)).toBe(true);

    expect(await store.lookUpJob(id)).toMatchObject({ status: "succeeded", outcome: "answered" });
  });

  it.each([
    "queued",
    "succeeded",
    "abandoned",
  ] as const)("resolves an uncertain job to %s after its owner's time, and no late answer unsays it", async (to) => {
    const { store, sending, id, now, owner, dueAt } = setUp();
    const late = owner();
    await store.createJob(sending({ notify: false }), late, late.until);
    await store.completeAttempt(id, late, { status: "uncertain" }, now, undefined);

    expect(await store.resolveJob(id, to, late.until - 1, now + 9)).toBe(false);
    expect(await store.resolveJob(id, to, late.until, now + 9)).toBe(true);
    expect(await store.resolveJob(id, to, late.until, now + 9)).toBe(false);
    expect(await store.completeAttempt(id, late, succeeded, late.until, undefined)).toBe(false);

    const found = await store.lookUpJob(id);
    expect(found).toMatchObject({ status: to, notify: true, updatedAt: late.until });
    expect(found?.nextAttemptAt).toBe(to === "queued" ? late.until : null);
    expect(await dueAt()).toBe(now + 9);
  });

  it("resolves none but an uncertain job", async () => {
    const { store, job, id, now, owner } = setUp();
    await store.createJob(job(), undefined, now);
    expect(await store.resolveJob(id, "queued", now + day, now)).toBe(false);
    await store.claimJob(id, 1, owner(), now);
    expect(await store.resolveJob(id, "queued", now + day, now)).toBe(false);
    await store.completeAttempt(id, owner(), succeeded, now, now);
    expect(await store.resolveJob(id, "queued", now + day, now)).toBe(false);
  });

  it("a job that was resolved to be sent again has a day from then on, and a new owner", async () => {
    const { store, sending, id, now, owner } = setUp();
    await store.createJob(sending({ deadline: now + 1 }), owner(), now);
    await store.completeAttempt(id, owner(), { status: "uncertain" }, now, now);
    await store.resolveJob(id, "queued", now + hour, now + hour);

    expect(await store.claimJob(id, 1, owner("b"), now + hour)).toBeUndefined();
    expect(await store.claimJob(id, 2, owner("b"), now + hour)).toMatchObject({
      deadline: now + hour + day,
      attempts: 2,
    });
  });

  it.each(["cancelled", "expired"] as const)("ends a queued job as %s, and none that is under way", async (status) => {
    const { store, job, id, now, owner, dueAt } = setUp();
    await store.createJob(job(), undefined, now);
    expect(await store.endQueued(id, status, now + 1, now + 2)).toBe(true);
    expect(await store.lookUpJob(id)).toMatchObject({
      status,
      outcome: "not-sent",
      nextAttemptAt: null,
      updatedAt: now + 1,
    });
    expect(await dueAt()).toBe(now + 2);
    expect(await store.claimJob(id, 1, owner(), now)).toBeUndefined();
    expect(await store.endQueued(id, status, now, now)).toBe(false);

    await store.createJob(job(), undefined, now);
    await store.claimJob(id, 1, owner(), now);
    expect(await store.endQueued(id, status, now, now)).toBe(false);
  });

  it.each([
    "cancelled",
    "expired",
  ] as const)("ends a job that was queued again by hand as %s with its outcome unknown", async (status) => {
    const { store, clock, sending, id, owner, now } = setUp();
    const first = owner();
    await store.createJob(sending(), first, now);
    await store.completeAttempt(id, first, { status: "uncertain" }, now, now);
    clock.advance(40 * day);
    await store.resolveJob(id, "queued", clock.now(), now);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "queued", doubted: true });
    expect(await store.endQueued(id, status, clock.now(), undefined)).toBe(true);
    expect(await store.endQueued(id, status, clock.now(), undefined)).toBe(false);
    expect(await store.lookUpJob(id)).toMatchObject({ status, outcome: "uncertain", nextAttemptAt: null });
    clock.advance(30 * day - 1);
    expect(await store.createJob(sending({ createdAt: clock.now() }), owner("b"), now)).toMatchObject({ status });
    clock.advance(1);
    expect(await store.createJob(sending({ createdAt: clock.now() }), owner("c"), now)).toBeUndefined();
    expect(await store.lookUpJob(id)).not.toHaveProperty("doubted");
  });

  it("a read that failed without an answer is no abandoned job, nor is a doubted one whose retry was not made", async () => {
    const { store, job, id, now, owner } = setUp();
    const failed: JobEnd = { status: "failed", outcome: "uncertain", response: null };
    for (const [more, of] of [
      [{ safe: true }, "read"],
      [{ doubted: true }, "write"],
    ] as const) {
      await store.createJob(job({ ...more, id: id + of }), undefined, now);
      await store.claimJob(id + of, 1, owner(of), now);
      await store.completeAttempt(id + of, owner(of), failed, now, undefined);
      expect(await store.lookUpJob(id + of)).toMatchObject({ status: "failed", outcome: "uncertain" });
    }
  });

  it("puts a lost read back into the queue, and never a lost write", async () => {
    const { store, sending, id, now, owner, dueAt } = setUp();
    const lost = owner();
    await store.createJob(sending({ safe: true }), lost, lost.until);
    expect(await store.requeueExpiredLease(id, lost.until - 1, now + 9)).toBe(false);
    expect(await store.requeueExpiredLease(id, lost.until, now + 9)).toBe(true);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "queued", attempts: 1, nextAttemptAt: lost.until });
    expect(await dueAt()).toBe(now + 9);
    expect(await store.completeAttempt(id, lost, succeeded, now, undefined)).toBe(false);

    const write = { ...sending(), id: `${id}w` };
    await store.createJob(write, lost, lost.until);
    expect(await store.requeueExpiredLease(write.id, lost.until, now)).toBe(false);
  });

  it("gives a due job to one claimant, who sees what it is", async () => {
    const { store, job, id, now, dueAt } = setUp();
    await store.createJob(job(), undefined, now);

    const claims = await Promise.all([1, 2, 3].map(() => store.claimDueJob(id, now, now + hour)));

    expect(claims.flatMap((one) => one?.status ?? [])).toEqual(["queued"]);
    expect(await dueAt()).toBe(now + hour);
  });

  it("lists a partner's jobs by arrival, page by page", async () => {
    const { store, mark, id, now, job } = setUp();
    const partnerId = `prt_${mark}`;
    for (const number of [3, 1, 2]) {
      await store.createJob(job({ id: `${id}n${number}`, partnerId, createdAt: now + number }), undefined, now);
    }

    const first = await store.listJobs(partnerId, "", 2);
    const second = await store.listJobs(partnerId, first.at(-1)?.position ?? "", 2);

    expect([...first, ...second].map(({ record }) => record.id.at(-1))).toEqual(["1", "2", "3"]);
    expect(first[0]?.record).not.toHaveProperty("request");
    expect(await store.listJobs("prt_nobody", "", 10)).toEqual([]);
  });
}
