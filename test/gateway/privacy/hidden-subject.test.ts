import { describe, expect, it } from "vitest";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { StoredJob } from "../../../shared/gateway/model/job.ts";
import { type SubjectId, subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { SubjectHeld } from "../../../shared/gateway/privacy/subject-held.ts";
import { aJob, countedJob } from "../../support/builders/a-job.ts";
import { type Crash, crashing, Life } from "../../support/fakes/crashing.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const canary = "patient-1";
const bodyOf = (text: string) => new TextEncoder().encode(JSON.stringify({ patient_id: canary, text }));
const keyOf = (id: SubjectId) => subjectKey(keyedDigest("test-key"), id);

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

/** A patient with a case, two events with deliveries, an ended job with a body in the bucket and an answer, and a queued job. */
async function setUp() {
  const harness = deletionHarness();
  const { clock, jobs, store } = harness;
  await harness.record(harness.news({ patient_id: canary, case_id: "case-1" }));
  await harness.record(harness.news({ event_type: "case_approved", case_id: "case-1" }));
  const addJob = async (id: string, more: Partial<StoredJob> = {}, of: SubjectId = patient) => {
    await store.indexJob(id, [keyOf(of)]);
    const request = { ...aJob().request, path: `/v1/partner/patients/${canary}`, body: bodyOf("small") };
    const job = aJob({
      id,
      vendor: "md-integrations",
      createdAt: clock.now(),
      subjects: [keyOf(of)],
      request,
      ...more,
    });
    await jobs.createJob(job, undefined, clock.now() + 1);
  };
  const large = { ...aJob().request, path: "/x", body: bodyOf("x".repeat(200_000)) };
  const answer = { status: 200, headers: {}, body: bodyOf("answer") };
  const lease = { token: "a", expiresAt: clock.now() + 1_000 };
  await addJob("job_ended", { request: large });
  await jobs.claimJob(countedJob("job_ended"), 1, lease, clock.now());
  const end = { status: "succeeded", outcome: "answered", response: answer } as const;
  await jobs.completeAttempt(countedJob("job_ended"), lease, end, clock.now(), undefined);
  await addJob("job_queued");
  const facts = async (id: string) => {
    const { status, outcome, operation, erased } = (await jobs.lookUpJob(id)) ?? {};
    return { status, outcome, operation, erased };
  };
  const contents = async () => ({
    events: harness.storedEvents().toSorted(byId),
    deliveries: harness.storedDeliveries().toSorted(byId),
    cases: harness.caseStore.all().map(({ state }) => state),
    jobs: [await jobs.findJob("job_ended"), await jobs.findJob("job_queued")].map((job) => [
      job?.request,
      job?.response,
    ]),
  });
  const everything = () => JSON.stringify([...store.table.all(), ...harness.caseStore.table.all()]) + texts(harness);
  return { ...harness, harness, addJob, facts, contents, everything };
}

/** All bytes of items and objects, as text. */
function texts({ store, bodies }: ReturnType<typeof deletionHarness>): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (value instanceof Uint8Array) found.push(Buffer.from(value).toString());
    else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) walk(one);
  };
  walk(store.table.all());
  for (const { bytes } of bodies.blobs.values()) found.push(Buffer.from(bytes).toString());
  return found.join("\n");
}

describe("a patient that is erased", () => {
  it("is hidden at once: no event, case or payload is read, and no queued call is sent", async () => {
    const { harness, facts, contents } = await setUp();

    const report = await harness.delete(patient);

    expect(report.jobs.toSorted()).toEqual(["job_ended", "job_queued"]);
    const { events, deliveries, cases, jobs } = await contents();
    expect([events, deliveries, cases]).toEqual([[], [], []]);
    expect(JSON.stringify(jobs)).not.toContain(canary);
    expect(await facts("job_ended")).toEqual({
      status: "succeeded",
      outcome: "answered",
      operation: "createRefillRequest",
      erased: true,
    });
    expect(await facts("job_queued")).toMatchObject({ status: "cancelled", outcome: "not-sent", erased: true });
    expect(await harness.jobs.claimJob(countedJob("job_queued"), 1, { token: "b", expiresAt: 0 }, 0)).toBeUndefined();
    await harness.deliverQueued();
    expect(harness.sent).toEqual([]);
  });

  it("comes back whole by a restore, also after the scheduler's second look", async () => {
    const { harness, contents, facts } = await setUp();
    const before = await contents();
    await harness.delete(patient);
    harness.clock.advance(harness.erasureWaits.again);
    await harness.continueErasures();

    expect(await harness.restore(patient)).toEqual({ evt: 2, dlv: 2, case: 1, job: 2 });

    expect(await contents()).toEqual(before);
    expect(await facts("job_queued")).toMatchObject({ status: "cancelled" });
    harness.clock.advance(harness.erasureWaits.again);
    await harness.continueErasures();
    expect(harness.store.table.items("erasure")).toEqual([]);
    await harness.deliverQueued();
    expect(harness.sent).toHaveLength(2);
    expect(await harness.restore(patient)).toBeUndefined();
  });

  it("is removed a day later, from tables and bucket, while the bare facts of its jobs stay", async () => {
    const { harness, everything, facts } = await setUp();
    await harness.delete(patient);
    expect(everything()).toContain(canary);

    await harness.removeHidden();

    expect(everything()).not.toMatch(/patient-1|case-1/);
    expect(harness.bodies.blobs.size).toBe(0);
    expect(await facts("job_ended")).toMatchObject({ status: "succeeded", erased: true });
    expect(await harness.restore(patient)).toBeUndefined();
    expect(harness.erasures.all().map(({ state }) => state)).toContain("removed");
  });

  it("is removed with the bare facts of jobs without a key at the end of a contract", async () => {
    const { harness, facts } = await setUp();
    await harness.delete(patient, { basis: "contract-end" });

    await harness.removeHidden();

    // A request that is repeated finds the job that was done, and orders nothing again.
    expect(await facts("job_ended")).toMatchObject({ status: "succeeded", erased: true });
    expect(await facts("job_queued")).toEqual({});
  });

  it("keeps webhooks that arrive while it is hidden, hidden, and has them back by a restore", async () => {
    const { harness } = await setUp();
    const late = harness.news({ event_type: "case_waiting", patient_id: canary, case_id: "case-2" });
    await harness.delete(patient);
    harness.clock.advance(1_000);
    await harness.record(late);
    expect([harness.storedEvents(), harness.cases()]).toEqual([[], []]);

    await harness.restore(patient);

    expect(harness.storedEvents()).toHaveLength(3);
    expect(harness.cases().toSorted()).toEqual(["case-1", "case-2"]);
  });

  it("is not brought back by a body that the scheduler checks meanwhile, nor loses it", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: canary, note: "x".repeat(300_000) }));
    await harness.delete(patient);
    for (let hours = 0; hours < 12; hours += 1) {
      harness.clock.advance(3_600_000);
      await harness.runDueWork();
    }
    expect(harness.eventBodies.blobs.size).toBe(1);

    await harness.restore(patient);

    harness.clock.advance(3_600_000);
    await harness.runDueWork();
    expect(harness.eventBodies.blobs.size).toBe(1);
  });

  it("leaves what may have been sent uncertain, and a call in progress to the next look", async () => {
    const { harness, addJob, facts } = await setUp();
    await addJob("job_sending");
    const now = harness.clock.now();
    await harness.jobs.claimJob(countedJob("job_sending"), 1, { token: "a", expiresAt: now + 35_000 }, now);

    expect(await harness.delete(patient)).toMatchObject({ busy: 1 });
    harness.clock.advance(harness.erasureWaits.again);
    await harness.continueErasures();

    expect(await facts("job_sending")).toMatchObject({ status: "uncertain", outcome: "uncertain", erased: true });
    const later = harness.clock.now() + 60_000;
    expect(await harness.jobs.resolveJob(countedJob("job_sending"), "queued", later, later)).toBe(false);
    expect(await harness.jobs.resolveJob(countedJob("job_sending"), "abandoned", later, later)).toBe(true);
  });

  it("has the call of an interrupted read on record before it cancels the read", async () => {
    const { harness, addJob, facts } = await setUp();
    await addJob("job_read", { safe: true });
    const now = harness.clock.now();
    await harness.jobs.claimJob(countedJob("job_read"), 1, { token: "a", expiresAt: now + 1 }, now);
    harness.clock.advance(1);

    await harness.delete(patient);

    expect(await facts("job_read")).toMatchObject({ status: "cancelled", erased: true });
    expect(harness.stores.receipts.sent).toMatchObject([
      { kind: "vendor-call", job: "job_read", outcome: "uncertain" },
    ]);
  });

  it("is named by no id that is the same in each of its erasures, in the log", async () => {
    const { harness } = await setUp();
    await harness.delete(patient);
    await harness.removeHidden();
    const lines = harness.log.lines.filter((line) => line.includes("audit.erasure"));
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain(keyOf(patient).slice("sub_".length));
  });

  it("leaves an upload to the call that another one has left it to", async () => {
    const { harness, addJob } = await setUp();
    const { uploads, bodies, clock } = harness;
    const until = clock.now() + 1_000;
    const upload = {
      partnerId: "prt_1",
      vendor: "md-integrations",
      contentType: "text/plain",
      size: 3,
      until,
      sha256: null,
    };
    for (const id of ["upl_left", "upl_own"]) {
      await uploads.createUpload({ ...upload, id, usedBy: null }, until);
      bodies.blobs.set(`uploads/${id}`, { bytes: bodyOf("upload") } as never);
      const body = { key: `uploads/${id}`, size: 3 };
      await addJob(`job_of_${id}`, { request: { ...aJob().request, path: "/x", body } });
    }
    await uploads.claimUpload("upl_left", "job_other", "digest");
    await uploads.claimUpload("upl_own", "job_of_upl_own", "digest");
    await harness.delete(patient);

    await harness.removeHidden();

    expect([...bodies.blobs.keys()].filter((key) => key.startsWith("uploads/"))).toEqual(["uploads/upl_left"]);
    expect(await uploads.findUpload("upl_own")).toBeUndefined();
  });

  it("leaves calls of after the erasure alone", async () => {
    const { harness, addJob, facts } = await setUp();
    await harness.delete(patient);
    harness.clock.advance(1);
    await addJob("job_later");

    await harness.removeHidden();

    expect(await facts("job_later")).toMatchObject({ status: "queued", erased: undefined });
  });
});

describe("what hides a subject", () => {
  it("is found until it is restored or removed, with the time of its removal", async () => {
    const { harness } = await setUp();
    expect(await harness.findHidden(patient)).toBeUndefined();
    const until = harness.clock.now() + harness.erasureWaits.restorable;
    await harness.delete(patient);

    expect(await harness.findHidden(patient)).toEqual({ until, isOwn: true });
    expect(await harness.findHidden(aCase)).toEqual({ until, isOwn: false });
    await harness.restore(patient);
    expect(await harness.findHidden(patient)).toBeUndefined();
  });

  it("is not found once it is removed", async () => {
    const { harness } = await setUp();
    await harness.delete(patient);
    await harness.removeHidden();
    expect(await harness.findHidden(aCase)).toBeUndefined();
    expect(await harness.hold(aCase)).toEqual({
      subjects: 1,
      changed: 1,
      stillHeld: 0,
      isStored: false,
      isBeingRemoved: false,
    });
  });
});

describe("a hold", () => {
  const unknown: SubjectId = { ...patient, value: "patient-9" };

  it("of an id of which nothing is stored reports that, and the release of what was not held changes nothing", async () => {
    const { harness } = await setUp();
    expect(await harness.hold(unknown, false)).toEqual({
      subjects: 1,
      changed: 0,
      stillHeld: 0,
      isStored: false,
      isBeingRemoved: false,
    });
    expect(await harness.hold(unknown)).toEqual({
      subjects: 1,
      changed: 1,
      stillHeld: 0,
      isStored: false,
      isBeingRemoved: false,
    });
    expect(await harness.hold({ ...aCase, value: "case-9" })).toMatchObject({ isStored: false });
    expect(await harness.hold(aCase)).toMatchObject({ isStored: true });
    expect(await harness.hold(unknown, false)).toMatchObject({ changed: 1 });
  });

  it("of a patient of whom everything is hidden reports that something is stored", async () => {
    const { harness } = await setUp();
    await harness.delete(patient);
    expect(await harness.hold(patient)).toMatchObject({ isStored: true });
  });
});

describe("a held patient", () => {
  it("cannot be erased, nor can a case of the patient that events name, until the hold is released", async () => {
    const { harness } = await setUp();
    expect(await harness.hold(patient)).toEqual({
      subjects: 2,
      changed: 2,
      stillHeld: 0,
      isStored: true,
      isBeingRemoved: false,
    });
    expect(await harness.hold(patient)).toMatchObject({ changed: 0 });

    await expect(harness.delete(patient)).rejects.toThrow(SubjectHeld);
    await harness.hold(aCase, false);
    await expect(harness.delete(aCase)).rejects.toThrow(SubjectHeld);
    expect(harness.storedEvents()).toHaveLength(2);
    await harness.hold(patient, false);

    expect(await harness.delete(patient)).toMatchObject({ events: { length: 2 } });
  });

  it("is not removed when the hold comes after the erasure, and is after the release", async () => {
    const { harness, everything } = await setUp();
    await harness.delete(patient);
    await harness.hold(patient);
    await harness.removeHidden();
    expect(everything()).toContain(canary);

    await harness.hold(patient, false);
    harness.clock.advance(harness.erasureWaits.held);
    await harness.continueErasures();

    expect(everything()).not.toContain(canary);
  });
});

describe("a crash at any step", () => {
  const portsOf = (harness: Awaited<ReturnType<typeof setUp>>["harness"], life: Life) => ({
    store: crashing(harness.store, life),
    cases: crashing(harness.caseStore, life),
    jobs: crashing(harness.jobs, life),
    erasures: crashing(harness.erasures, life),
    bodies: crashing(harness.bodies, life),
  });

  it.each(["before", "after"] as const)("%s hiding leaves the rest to the scheduler", async (when) => {
    for (let step = 1; ; step += 3) {
      const { harness, everything } = await setUp();
      const life = new Life({ step, when });
      await harness.delete(patient, portsOf(harness, life)).catch((error: Crash) => error);
      if (!life.ended) break;
      const begun = harness.store.table.items("erasure").length > 0;
      if (begun) await harness.removeHidden();
      if (begun) expect([step, everything().includes(canary)]).toEqual([step, false]);
      else expect(harness.storedEvents()).toHaveLength(2);
    }
  }, 60_000);

  it("leaves nothing of an erasure that has not begun", async () => {
    for (const when of ["before", "after"] as const) {
      for (let step = 1; ; step += 1) {
        const { harness } = await setUp();
        const life = new Life({ step, when });
        await harness.delete(aCase, portsOf(harness, life)).catch((error: Crash) => error);
        const left = harness.store.table.all().filter(({ pk }) => String(pk).startsWith("era_"));
        const begun = harness.store.table.items("erasure").length > 0;
        expect([when, step, left.length > 0]).toEqual([when, step, begun]);
        if (begun) await harness.removeHidden();
        if (begun) expect([when, step, harness.cases()]).toEqual([when, step, []]);
        if (!life.ended) break;
      }
    }
  }, 60_000);

  it.each(["before", "after"] as const)("%s removing is completed by the next look", async (when) => {
    for (let step = 1; ; step += 3) {
      const { harness, everything } = await setUp();
      await harness.delete(patient);
      harness.clock.advance(harness.erasureWaits.again);
      await harness.continueErasures();
      harness.clock.advance(harness.erasureWaits.restorable);
      const life = new Life({ step, when });
      await harness.continueErasures(portsOf(harness, life)).catch((error: Crash) => error);
      if (!life.ended) break;
      harness.clock.advance(harness.erasureWaits.restorable);
      await harness.continueErasures();
      expect([step, everything().includes(canary), harness.notes()]).toEqual([step, false, []]);
    }
  }, 60_000);

  it.each([
    "before",
    "after",
  ] as const)("%s restoring loses nothing, and the next look restores the rest", async (when) => {
    for (let step = 1; ; step += 3) {
      const { harness, contents } = await setUp();
      const before = await contents();
      await harness.delete(patient);
      const life = new Life({ step, when });
      await harness.restore(patient, portsOf(harness, life)).catch((error: Crash) => error);
      if (!life.ended) break;
      if (harness.store.table.items("erasure").every(({ state }) => state !== "restoring")) {
        await harness.restore(patient);
      }
      harness.clock.advance(harness.erasureWaits.again);
      await harness.continueErasures();
      expect([step, await contents()]).toEqual([step, before]);
    }
  }, 60_000);
});
