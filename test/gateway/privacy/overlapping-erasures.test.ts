import { describe, expect, it } from "vitest";
import { dynamoJobStore } from "../../../shared/aws/dynamodb-job-store.ts";
import { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { createContinueErasure } from "../../../shared/gateway/privacy/continue-erasure.ts";
import { createDeleteSubject } from "../../../shared/gateway/privacy/delete-subject.ts";
import { type SubjectId, subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { ErasureInProgress } from "../../../shared/gateway/privacy/hide-subject.ts";
import { SubjectHeld } from "../../../shared/gateway/privacy/subject-held.ts";
import { aJob, countedJob } from "../../support/builders/a-job.ts";
import { Interleaving, type Step, stepping } from "../../support/fakes/interleaved.ts";
import { seeded } from "../../support/faults/seeded.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const other: SubjectId = { ...patient, value: "patient-2" };
const keyOf = (id: SubjectId) => subjectKey(keyedDigest("test-key"), id);
const erasureOf = (id: SubjectId) => keyOf(id).replace("sub_", "era_");
const calm: Step = (take) => take();

/** A patient with a case, an event of both, and an ended job that names the case and another patient. */
async function setUp() {
  const harness = deletionHarness();
  const { clock, jobs, store, stores, bodies } = harness;
  await harness.record(harness.news({ patient_id: patient.value, case_id: aCase.value }));
  const keys = [keyOf(aCase), keyOf(other)];
  await store.indexJob("job_1", keys);
  const body = new TextEncoder().encode("of both");
  const answer = { status: 200, headers: {}, body: new TextEncoder().encode("answer of both") };
  const job = aJob({ id: "job_1", createdAt: clock.now(), subjects: keys, request: { ...aJob().request, body } });
  const lease = { token: "a", expiresAt: clock.now() + 1_000 };
  await jobs.createJob({ ...job, status: "sending", claims: 1 }, lease, clock.now());
  const end = { status: "succeeded", outcome: "answered", response: answer } as const;
  await jobs.completeAttempt(countedJob("job_1"), lease, end, clock.now(), undefined);
  /** The ports of a process that takes one step with each request to the table. */
  const portsOf = (step: Step) => {
    const table = stepping(store.table, step);
    const pause = async () => undefined;
    return {
      ...stores,
      pause,
      store: { ...store, ...dynamoWebhookStore({ table, clock }) },
      jobs: dynamoJobStore({ table, clock }, bodies),
    };
  };
  const readable = async () => ({
    events: harness.storedEvents().length,
    deliveries: harness.storedDeliveries().length,
    cases: harness.cases(),
    job: (await jobs.findJob("job_1"))?.erased !== true,
    answer: new TextDecoder().decode((await jobs.findJob("job_1"))?.response?.body as Uint8Array | undefined),
  });
  const look = async (step: Step = calm) => {
    const continueErasure = createContinueErasure(portsOf(step));
    for (const { pk, dueAt } of store.table.items("erasure")) {
      if (Number(dueAt) <= clock.now()) await continueErasure({ id: String(pk), dueAt: Number(dueAt) });
    }
  };
  const again = async () => {
    clock.advance(harness.erasureWaits.again);
    await look();
  };
  /** One process that has taken so many steps; `end` lets it take the rest. */
  const begin = async (steps: number, run: (step: Step) => Promise<unknown>) => {
    const interleaving = new Interleaving(seeded(1), { crash: 0 });
    let isEnded = false;
    const ended = interleaving.start(run).then(
      (result) => ({ result, error: undefined }),
      (error: unknown) => ({ result: undefined, error }),
    );
    void ended.then(() => {
      isEnded = true;
    });
    await interleaving.runSome(steps);
    const end = async () => {
      await interleaving.run();
      return await ended;
    };
    return { end, isEnded: () => isEnded };
  };
  const hidden = () => store.table.all().filter(({ sk }) => String(sk).startsWith("hidden#"));
  const deleteWith = (id: SubjectId) => (step: Step) =>
    createDeleteSubject(portsOf(step))({ id, basis: "patient-request" });
  return { harness, clock, store, jobs, job, portsOf, readable, look, again, begin, hidden, deleteWith };
}

const all = { events: 1, deliveries: 1, cases: ["case-1"], job: true, answer: "answer of both" };
const none = { events: 0, deliveries: 0, cases: [], job: false, answer: "" };

describe("of two erasures that overlap", () => {
  const pairs = [
    [patient, aCase],
    [aCase, patient],
  ] as const;

  it.each(
    pairs,
  )("the restore of one leaves hidden what the other hides, which brings it back: %#", async (first, second) => {
    for (const restoredFirst of [first, second]) {
      const { harness, clock, readable, again } = await setUp();
      await harness.delete(first);
      clock.advance(1);
      await harness.delete(second);

      await harness.restore(restoredFirst);
      expect(await readable()).toEqual(none);
      await again();
      expect(await readable()).toEqual(none);

      await harness.restore(restoredFirst === first ? second : first);
      expect(await readable()).toEqual(all);
      await again();
      expect([await readable(), harness.store.table.items("erasure")]).toEqual([all, []]);
      expect(harness.notes().length).toBeGreaterThan(0);
      expect(await harness.delete(patient)).toMatchObject({ events: { length: 1 }, jobs: ["job_1"] });
    }
  });

  it.each(pairs)("the restore of one brings back nothing that the other has removed: %#", async (first, second) => {
    const { harness, clock, readable, hidden, again } = await setUp();
    await harness.delete(first);
    await again();
    clock.advance(harness.erasureWaits.restorable / 2);
    await harness.delete(second);
    await again();
    clock.advance(harness.erasureWaits.restorable / 2);
    await again();
    await again();

    await harness.restore(second);
    await again();

    expect([await readable(), hidden()]).toEqual([none, []]);
  });

  it("the first removal leaves no payload of a job that the other hides, too", async () => {
    const { harness, clock, hidden, again } = await setUp();
    await harness.delete(other);
    await again();
    clock.advance(harness.erasureWaits.restorable / 2);
    await harness.delete(aCase);
    clock.advance(harness.erasureWaits.restorable / 2);
    await again();

    expect(hidden().filter(({ request }) => request !== undefined)).toEqual([]);
  });

  it("each hides until its own time, so that a restore shows what came after the other", async () => {
    const { harness, clock, readable } = await setUp();
    await harness.delete(patient);
    clock.advance(3_600_000);
    await harness.record(harness.news({ case_id: aCase.value, event_type: "case_approved" }));
    expect(await readable()).toMatchObject({ events: 1 });
    await harness.delete(aCase);
    expect(await readable()).toMatchObject({ events: 0 });

    await harness.restore(aCase);

    expect(await readable()).toMatchObject({ events: 1, deliveries: 1, cases: ["case-1"], job: false });
    await harness.record(harness.news({ case_id: aCase.value, event_type: "case_processing" }));
    expect(await readable()).toMatchObject({ events: 2 });
  });
});

describe("a restore at any moment of a hide", () => {
  it("loses nothing, though the command goes on only when the restore has ended", async () => {
    for (const whole of [true, false]) {
      for (let steps = 1; ; steps += 1) {
        const { harness, readable, begin, again, deleteWith } = await setUp();
        const deletion = await begin(steps, deleteWith(patient));
        if (deletion.isEnded()) break;
        const restored = await harness.restore(patient);
        if (whole) await again();
        const { error } = await deletion.end();
        if (restored !== undefined) expect(error).toBeInstanceOf(ErasureInProgress);
        else await harness.restore(patient);
        await again();
        await again();
        expect([whole, steps, await readable(), harness.store.table.items("erasure")]).toEqual([whole, steps, all, []]);
        await harness.record(harness.news({ patient_id: patient.value, event_type: "case_approved" }));
        expect(await readable()).toMatchObject({ events: 2 });
      }
    }
  }, 60_000);

  it("is whole when the hide goes on at any moment of it", async () => {
    for (let steps = 1; ; steps += 1) {
      const { harness, store, job, readable, begin, again } = await setUp();
      const [event] = harness.storedEvents();
      const [delivery] = harness.storedDeliveries();
      await harness.delete(patient);
      const restore = await begin(steps, async (step) => {
        const table = stepping(store.table, step);
        await harness.restore(patient, { store: { ...store, ...dynamoWebhookStore({ table, clock: harness.clock }) } });
      });
      if (restore.isEnded()) break;
      const erasure = erasureOf(patient);
      await store.hideDelivery(erasure, delivery?.id ?? "");
      await store.hideEvent(erasure, event?.id ?? "");
      await store.hideJob(erasure, job, harness.clock.now());
      await restore.end();
      await again();
      expect([steps, await readable()]).toEqual([steps, all]);
    }
  });
});

describe("two processes that hide one record", () => {
  it("never lose it, and the last restore brings it back", async () => {
    for (let first = 1; first < 6; first += 1) {
      for (let second = 0; second < 6; second += 1) {
        const { harness, store, jobs, job, clock, portsOf, begin, readable } = await setUp();
        const [event] = harness.storedEvents();
        const hide = (step: Step) => async () => {
          const ports = portsOf(step);
          await ports.store.hideJob("era_x_1", job, clock.now());
          await ports.store.hideEvent("era_x_1", event?.id ?? "");
        };
        const one = await begin(first, (step) => hide(step)());
        const two = await begin(second, (step) => hide(step)());
        await jobs.finishNotification({ id: "job_1", status: "succeeded", claims: 1, createdAt: clock.now() });
        await one.end();
        await two.end();
        expect(await readable()).toMatchObject({ events: 0, job: false });

        await store.restoreHidden("era_x_1", "job_1");
        await store.restoreHidden("era_x_1", event?.id ?? "");

        expect([first, second, await readable()]).toEqual([first, second, all]);
      }
    }
  });
});

describe("a worker that was late", () => {
  it("leaves nothing behind after the removal, at whatever moment it read the mark", async () => {
    for (let steps = 1; ; steps += 1) {
      const { harness, clock, look, again, begin, portsOf } = await setUp();
      const late = harness.webhook(harness.news({ patient_id: patient.value, event_type: "case_approved" }));
      await harness.delete(patient);
      await again();
      clock.advance(harness.erasureWaits.restorable);
      const recording = await begin(steps, (step) => harness.processWith(portsOf(step), late));
      if (recording.isEnded()) break;
      await look();
      await recording.end();
      await again();
      const left = harness.store.table.all().filter(({ pk }) => /^(era|evt|dlv)_/.test(String(pk)));
      expect([steps, left]).toEqual([steps, []]);
    }
  });
});

describe("a hold", () => {
  it("of another patient whom a job names forbids the erasure, and stops the removal", async () => {
    const { harness, clock, hidden, again, look } = await setUp();
    await harness.hold(other);
    await expect(harness.delete(aCase)).rejects.toThrow(SubjectHeld);
    await harness.hold(other, false);
    await harness.delete(aCase);
    await again();
    await harness.hold(other);
    clock.advance(harness.erasureWaits.restorable);
    await look();
    await again();
    expect(hidden().filter(({ request }) => request !== undefined)).toHaveLength(1);

    await harness.hold(other, false);
    clock.advance(harness.erasureWaits.held);
    await look();
    await again();
    expect(hidden()).toEqual([]);
  });

  it("that is put at any moment of the removal stops it, or reports that it comes too late", async () => {
    const reports = new Set<boolean>();
    for (let steps = 1; ; steps += 1) {
      const { harness, clock, hidden, look, again, begin } = await setUp();
      await harness.delete(patient);
      await again();
      clock.advance(harness.erasureWaits.restorable);
      const before = hidden().length;
      const removal = await begin(steps, look);
      if (removal.isEnded()) break;
      const { isBeingRemoved } = await harness.hold(patient);
      reports.add(isBeingRemoved);
      await removal.end();
      await again();
      if (!isBeingRemoved) expect([steps, hidden().length]).toEqual([steps, before]);
    }
    expect(reports).toEqual(new Set([true, false]));
  });
});
