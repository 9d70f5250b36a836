import { describe, expect, it } from "vitest";
import { largestInlineBody, takeUpEventBodies } from "../../../shared/gateway/webhooks/event-bodies.ts";
import { anEvent } from "../../builders/an-event.ts";
import { type Crash, Life, mortal } from "../../fakes/mortal.ts";
import { aCase, deletionDesk, patient } from "./deletion-desk.ts";

const day = 24 * 3_600_000;

describe("the deletion of a patient", () => {
  it("takes the patient's events, those of the patient's cases, their deliveries and the cases", async () => {
    const desk = deletionDesk();
    await desk.record(desk.news({ patient_id: "patient-1" }));
    await desk.record(desk.news({ patient_id: "patient-1", case_id: "case-1" }));
    await desk.record(desk.news({ event_type: "case_approved", case_id: "case-1" }));
    await desk.record(desk.news({ patient_id: "patient-2", case_id: "case-2" }));

    const report = await desk.delete(patient);

    expect(report).toMatchObject({ bodies: 0, underWay: false });
    expect([report.events, report.deliveries, report.cases, report.tombstones].map(({ length }) => length)).toEqual([
      3, 3, 1, 2,
    ]);
    expect(desk.subjects()).toEqual([{ case_id: "case-2", patient_id: "patient-2" }]);
    expect(desk.storedDeliveries()).toHaveLength(1);
    expect(desk.cases()).toEqual(["case-2"]);
    await desk.deliverQueued();
    expect(desk.sent).toHaveLength(1);
    expect(JSON.stringify([...desk.ledger.subjectNotes.keys(), ...desk.ledger.tombstones.keys()])).not.toMatch(
      /patient-|case-/,
    );
  });

  it("finds a case whose events that named the patient are long gone", async () => {
    const desk = deletionDesk();
    await desk.record(desk.news({ patient_id: "patient-1", case_id: "case-1" }));
    desk.clock.advance(40 * day);
    await desk.record(desk.news({ event_type: "case_approved", case_id: "case-1" }));

    const report = await desk.delete(patient);

    expect(report.events).toHaveLength(1);
    expect(desk.cases()).toEqual([]);
  });

  it("takes held deliveries, and what they keep", async () => {
    const desk = deletionDesk();
    await desk.record(desk.news({ patient_id: "patient-1" }));
    const [delivery] = desk.storedDeliveries();
    if (delivery === undefined) throw new Error("There should be a delivery.");
    await desk.ledger.holdDelivery(delivery, 1, desk.clock.now());
    await desk.ledger.holdEvent(delivery.eventId, delivery.id);
    desk.clock.advance(200 * day);

    const report = await desk.delete(patient);

    expect(report.deliveries).toEqual([delivery.id]);
    expect([desk.storedEvents(), desk.storedDeliveries()]).toEqual([[], []]);
  });

  it("leaves a body that stands apart to the sweeper, who removes it", async () => {
    const desk = deletionDesk();
    await desk.record(desk.news({ patient_id: "patient-1", note: "x".repeat(largestInlineBody) }));

    expect(await desk.delete(patient)).toMatchObject({ bodies: 1 });
    desk.clock.advance(60_000);
    await desk.sweep();

    expect([...desk.eventBodies.objects]).toEqual([]);
  });

  it("has the body removed also when the sweeper was just looking at it", async () => {
    const desk = deletionDesk();
    await desk.record(desk.news({ patient_id: "patient-1", note: "x".repeat(largestInlineBody) }));
    desk.clock.advance(desk.waits.sweepAgainAfter);
    const { planBody } = desk.ledger;
    const looking = {
      ...desk.ledger,
      async planBody(...given: Parameters<typeof planBody>) {
        await desk.delete(patient);
        await planBody(...given);
      },
    };
    const [[id, { dueAt = 0 }] = ["", {}]] = [...desk.ledger.bodyNotes];
    await takeUpEventBodies({ ...desk, ledger: looking })({ id, dueAt });

    desk.clock.advance(60_000);
    await desk.sweep();

    expect([...desk.eventBodies.objects]).toEqual([]);
  });

  it("waits for an attempt that has begun, and lets none begin", async () => {
    const desk = deletionDesk();
    await desk.record(desk.news({ patient_id: "patient-1" }));
    const [delivery] = desk.storedDeliveries();
    const now = desk.clock.now();
    await desk.ledger.claimAttempt(delivery?.id ?? "", 1, { token: "a", until: now + 20_000 }, now);

    expect(await desk.delete(patient)).toMatchObject({ underWay: true });
    expect(desk.paused).toEqual([20_000]);
    await desk.deliverQueued();
    expect(desk.sent).toEqual([]);
  });

  it("takes events of before there were notes", async () => {
    const desk = deletionDesk();
    const old = (id: string, payload: object) =>
      desk.ledger.keepEvent(
        anEvent({ id, subject: {}, receivedAt: desk.clock.now() - day, body: Buffer.from(JSON.stringify(payload)) }),
        1,
      );
    await old("evt_1", desk.news({ patient_id: "patient-1", case_id: "case-1" }));
    await old("evt_2", desk.news({ case_id: "other", encounter_id: "case-1" }));
    await old("evt_3", desk.news({ patient_id: "patient-2" }));

    const report = await desk.delete(patient);

    expect(report.events).toEqual(["evt_1", "evt_2"]);
    expect(desk.storedEvents().map(({ id }) => id)).toEqual(["evt_3"]);
  });

  it("is told before it is done, and nothing is changed by that", async () => {
    const desk = deletionDesk();
    await desk.record(desk.news({ patient_id: "patient-1", case_id: "case-1" }));

    const preview = await desk.preview(patient);

    expect([desk.ledger.tombstones.size, desk.storedEvents().length]).toEqual([0, 1]);
    expect(await desk.delete(patient)).toEqual(preview);
  });

  it("is finished by a second run, wherever the first was cut short", async () => {
    for (const when of ["before", "after"] as const) {
      for (let step = 1; ; step += 1) {
        const desk = deletionDesk();
        await desk.record(desk.news({ patient_id: "patient-1", case_id: "case-1" }));
        await desk.record(desk.news({ event_type: "case_approved", case_id: "case-1" }));
        const life = new Life({ step, when });
        const ports = { ledger: mortal(desk.ledger, life), cases: mortal(desk.caseStore, life) };
        await desk.delete(patient, ports).catch((error: Crash) => error);

        await desk.delete(patient);

        expect([desk.storedEvents(), desk.storedDeliveries(), desk.cases(), desk.notes()]).toEqual([[], [], [], 0]);
        if (!life.ended) break;
      }
    }
  });
});

describe("the deletion of a case", () => {
  it("takes what names it, as encounter too, and leaves the patient's other cases", async () => {
    const desk = deletionDesk();
    await desk.record(desk.news({ patient_id: "patient-1", case_id: "case-1" }));
    await desk.record(desk.news({ encounter_id: "case-1", order_status: "fulfilled" }));
    await desk.record(desk.news({ case_id: "other", encounter_id: "case-1" }));
    await desk.record(desk.news({ patient_id: "patient-1", case_id: "case-2" }));

    const report = await desk.delete(aCase);

    expect(report.events).toHaveLength(3);
    expect(desk.subjects()).toEqual([{ case_id: "case-2", patient_id: "patient-1" }]);
    expect(desk.cases()).toEqual(["other", "case-2"]);
  });
});
