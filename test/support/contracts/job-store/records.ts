import { expect, it } from "vitest";
import { aJob, countedJob } from "../../builders/a-job.ts";
import { bytesOf } from "../../builders/bytes-of.ts";
import { day, type JobStoreSetUp, leaseDurationMs, succeeded } from "./set-up.ts";

/** Jobs as they are stored: whole, once per id, listed by arrival, absent once expired. */
export function jobRecordContract(setUp: JobStoreSetUp): void {
  it("stores a whole job, and lists it as due", async () => {
    const { store, job, id, now, dueAt } = setUp();

    expect(await store.createJob(job(), undefined, now + 1)).toBeUndefined();

    expect(await store.findJob(id)).toEqual(job());
    const { request: _, response: __, ...rest } = job();
    expect(await store.lookUpJob(id)).toEqual(rest);
    expect(await dueAt()).toBe(now + 1);
  });

  it("stores an empty body, and empty header and query values", async () => {
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

  it("finds and changes no job that was not created", async () => {
    const { store, id, lease, now } = setUp();

    expect(await store.findJob(id)).toBeUndefined();
    expect(await store.lookUpJob(id)).toBeUndefined();
    expect(await store.claimJob(countedJob(id), 1, lease(), now)).toBeUndefined();
    expect(await store.completeAttempt(countedJob(id), lease(), succeeded, now, undefined)).toBe(false);
    expect(await store.markUncertain(countedJob(id), now, now)).toBe(false);
    expect(await store.endQueued(id, "cancelled", now, now)).toBe(false);
    expect(await store.resolveJob(countedJob(id), "queued", now, now)).toBe(false);
    expect(await store.claimDueJob({ id, dueAt: now }, now)).toBeUndefined();
    await store.finishNotification(aJob({ id, status: "succeeded" }));
    expect(await store.findJob(id)).toBeUndefined();
  });

  it("lets one of many concurrent writers of an id win, and returns the stored job to the others", async () => {
    const { store, sending, lease, now } = setUp();

    const standing = await Promise.all(
      Array.from({ length: 20 }, (_, at) => store.createJob(sending(), lease(`lease-${at}`), now)),
    );

    expect(standing.filter((one) => one === undefined)).toHaveLength(1);
    expect(new Set(standing.flatMap((one) => one?.status ?? []))).toEqual(new Set(["sending"]));
  });

  it("treats a job beyond its retention as absent, but never an uncertain one", async () => {
    const { store, clock, job, id, lease, now } = setUp();
    await store.createJob(job(), undefined, now);
    await store.claimJob(countedJob(id), 1, lease(), now);
    await store.completeAttempt(countedJob(id), lease(), { status: "uncertain" }, now, now);

    clock.advance(40 * day);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "uncertain" });
    expect(await store.createJob(job(), undefined, now)).toMatchObject({ status: "uncertain" });

    expect(await store.resolveJob(countedJob(id), "abandoned", clock.now(), clock.now())).toBe(true);
    clock.advance(29 * day);
    expect(await store.lookUpJob(id)).toMatchObject({ status: "abandoned", outcome: "uncertain" });
    clock.advance(2 * day);
    expect(await store.lookUpJob(id)).toBeUndefined();
    expect(await store.createJob(job(), undefined, clock.now())).toBeUndefined();
  });

  it("changes no expired job, and lists the ones behind it", async () => {
    const { store, clock, mark, job, id, lease, now } = setUp();
    const partnerId = `prt_${mark}`;
    for (const number of [1, 2, 3]) await store.createJob(job({ id: `${id}n${number}`, partnerId }), undefined, now);
    clock.advance(31 * day);
    const later = job({ id: `${id}n4`, partnerId, createdAt: clock.now() });
    await store.createJob(later, undefined, now);

    expect(await store.claimJob(countedJob(`${id}n1`), 1, lease(), clock.now())).toBeUndefined();
    expect(await store.endQueued(`${id}n1`, "cancelled", clock.now(), undefined)).toBe(false);
    expect(await store.findJob(`${id}n1`)).toBeUndefined();
    expect((await store.listJobs(partnerId, "", 1)).map(({ record }) => record.id)).toEqual([later.id]);
  });

  it.each([
    { partial: true },
    { vendorPending: true },
    { partial: true, vendorPending: true },
  ] as const)("stores %o of an answer", async (marks) => {
    const { store, sending, id, now, lease } = setUp();
    await store.createJob(sending(), lease(), now + leaseDurationMs);
    await store.completeAttempt(countedJob(id), lease(), { ...succeeded, ...marks }, now, undefined);
    const { partial, vendorPending } = (await store.lookUpJob(id)) ?? {};
    expect({ ...(partial && { partial }), ...(vendorPending && { vendorPending }) }).toEqual(marks);
    expect(await store.findJob(id)).toMatchObject(marks);
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
    const last = await store.examineJobs({ partnerIds: [partnerId] }, { order: "desc" }, 2);
    const rest = await store.examineJobs(
      { partnerIds: [partnerId] },
      { order: "desc", after: last.at(-1)?.position },
      2,
    );
    expect([...last, ...rest].map(({ record }) => record?.id.at(-1))).toEqual(["3", "2", "1"]);
    expect(last[0]?.record).not.toHaveProperty("request");
    expect(await store.listJobs("prt_nobody", "", 10)).toEqual([]);
  });

  it("examines jobs of several partners together, and of a status that has not ended those alone", async () => {
    const { store, mark, id, now, job, lease } = setUp();
    const partnerIds = [`prt_${mark}a`, `prt_${mark}b`];
    for (const number of [1, 2, 3, 4]) {
      const partnerId = partnerIds[number % 2] ?? "";
      await store.createJob(job({ id: `${id}n${number}`, partnerId, createdAt: now + number }), undefined, now);
    }
    await store.claimJob({ id: `${id}n2`, partnerId: partnerIds[0] }, 1, lease(), now);
    const examined = async (of: Parameters<typeof store.examineJobs>[0]) =>
      (await store.examineJobs(of, { order: "asc" }, 10)).map(({ record }) => record?.id.at(-1));

    expect(await examined({ partnerIds })).toEqual(["1", "2", "3", "4"]);
    expect(await examined({ partnerIds, status: "queued" })).toEqual(["1", "3", "4"]);
    expect(await examined({ partnerIds, status: "sending" })).toEqual(["2"]);
    const [first] = await store.examineJobs({ partnerIds, status: "queued" }, { order: "asc" }, 1);
    const after = { order: "asc", after: first?.position } as const;
    expect((await store.examineJobs({ partnerIds, status: "queued" }, after, 1))[0]?.record?.id.at(-1)).toBe("3");
  });
}
