import { describe, expect, it } from "vitest";
import { maxInlineBody } from "../../../shared/gateway/events/event-bodies.ts";
import { createCollectOrphanedBody } from "../../../shared/gateway/webhooks/recording/collect-orphaned-body.ts";
import { anEvent } from "../../support/builders/an-event.ts";
import { type Crash, crashing, Life } from "../../support/fakes/crashing.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const day = 24 * 3_600_000;

describe("the deletion of a patient", () => {
  it("erases the patient's events, those of the patient's cases, their deliveries and the cases", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-1" }));
    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
    await harness.record(harness.news({ event_type: "case_approved", case_id: "case-1" }));
    await harness.record(harness.news({ patient_id: "patient-2", case_id: "case-2" }));

    const report = await harness.delete(patient);

    expect(report).toMatchObject({ bodies: 0, inProgress: false });
    expect([report.events, report.deliveries, report.cases, report.tombstones].map(({ length }) => length)).toEqual([
      3, 3, 1, 2,
    ]);
    expect(harness.subjects()).toEqual([{ case_id: "case-2", patient_id: "patient-2" }]);
    expect(harness.storedDeliveries()).toHaveLength(1);
    expect(harness.cases()).toEqual(["case-2"]);
    await harness.deliverQueued();
    expect(harness.sent).toHaveLength(1);
    expect(JSON.stringify(harness.notes().concat(harness.store.table.items("tombstone")))).not.toMatch(
      /patient-|case-/,
    );
  });

  it("finds a case whose events that named the patient have expired", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
    harness.clock.advance(40 * day);
    await harness.record(harness.news({ event_type: "case_approved", case_id: "case-1" }));

    const report = await harness.delete(patient);

    expect(report.events).toHaveLength(1);
    expect(harness.cases()).toEqual([]);
  });

  it("erases held deliveries, and the events that they retain", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-1" }));
    const [delivery] = harness.storedDeliveries();
    if (delivery === undefined) throw new Error("There should be a delivery.");
    await harness.store.holdDelivery(delivery, 1, harness.clock.now());
    await harness.store.holdEvent(delivery.eventId, delivery.id);
    harness.clock.advance(200 * day);

    const report = await harness.delete(patient);

    expect(report.deliveries).toEqual([delivery.id]);
    expect([harness.storedEvents(), harness.storedDeliveries()]).toEqual([[], []]);
  });

  it("leaves a body in a blob to the scheduler, which removes it", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-1", note: "x".repeat(maxInlineBody) }));

    expect(await harness.delete(patient)).toMatchObject({ bodies: 1 });
    await harness.removeHidden();
    harness.clock.advance(60_000);
    await harness.runDueWork();

    expect([...harness.eventBodies.blobs]).toEqual([]);
  });

  it("removes the body also when the scheduler checks it at the same time", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-1", note: "x".repeat(maxInlineBody) }));
    harness.clock.advance(harness.waits.recheckAfter);
    const { planBody } = harness.store;
    const looking = {
      ...harness.store,
      async planBody(...given: Parameters<typeof planBody>) {
        await harness.delete(patient);
        await planBody(...given);
      },
    };
    const [body] = harness.store.table.items("body");
    const due = { id: String(body?.["pk"]), dueAt: Number(body?.["dueAt"]) };
    await createCollectOrphanedBody({ ...harness, store: looking })(due);

    await harness.removeHidden();
    harness.clock.advance(60_000);
    await harness.runDueWork();

    expect([...harness.eventBodies.blobs]).toEqual([]);
  });

  it("waits for an attempt in progress, and prevents further ones", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-1" }));
    const [delivery] = harness.storedDeliveries();
    const now = harness.clock.now();
    await harness.store.claimAttempt(delivery?.id ?? "", 1, { token: "a", until: now + 20_000 }, now);

    expect(await harness.delete(patient)).toMatchObject({ inProgress: true });
    expect(harness.paused).toEqual([20_000]);
    await harness.deliverQueued();
    expect(harness.sent).toEqual([]);
  });

  it("erases events from before there was a subject index", async () => {
    const harness = deletionHarness();
    const old = (id: string, payload: object) =>
      harness.store.storeEvent(
        anEvent({ id, subject: {}, receivedAt: harness.clock.now() - day, body: Buffer.from(JSON.stringify(payload)) }),
        1,
      );
    await old("evt_1", harness.news({ patient_id: "patient-1", case_id: "case-1" }));
    await old("evt_2", harness.news({ case_id: "other", encounter_id: "case-1" }));
    await old("evt_3", harness.news({ patient_id: "patient-2" }));

    const report = await harness.delete(patient);

    expect(report.events).toEqual(["evt_1", "evt_2"]);
    expect(harness.storedEvents().map(({ id }) => id)).toEqual(["evt_3"]);
  });

  it("is previewed without any change", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));

    const preview = await harness.preview(patient);

    expect([harness.store.table.items("tombstone").length, harness.storedEvents().length]).toEqual([0, 1]);
    expect(await harness.delete(patient)).toEqual(preview);
  });

  it("is completed by a second run, wherever the first one crashed", async () => {
    for (const when of ["before", "after"] as const) {
      for (let step = 1; ; step += 1) {
        const harness = deletionHarness();
        await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
        await harness.record(harness.news({ event_type: "case_approved", case_id: "case-1" }));
        const life = new Life({ step, when });
        const ports = { store: crashing(harness.store, life), cases: crashing(harness.caseStore, life) };
        await harness.delete(patient, ports).catch((error: Crash) => error);

        await harness.delete(patient);

        expect([harness.storedEvents(), harness.storedDeliveries(), harness.cases()]).toEqual([[], [], []]);
        await harness.removeHidden();
        expect([harness.notes(), harness.store.table.items("erasure")]).toEqual([[], []]);
        expect(JSON.stringify(harness.store.table.all())).not.toMatch(/patient-1|case-1/);
        if (!life.ended) break;
      }
    }
  });
});

describe("the deletion of a case", () => {
  it("erases what names it, also as an encounter, and leaves the patient's other cases", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
    await harness.record(harness.news({ encounter_id: "case-1", order_status: "fulfilled" }));
    await harness.record(harness.news({ case_id: "other", encounter_id: "case-1" }));
    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-2" }));

    const report = await harness.delete(aCase);

    expect(report.events).toHaveLength(3);
    expect(harness.subjects()).toEqual([{ case_id: "case-2", patient_id: "patient-1" }]);
    expect(harness.cases()).toEqual(["other", "case-2"]);
  });
});
