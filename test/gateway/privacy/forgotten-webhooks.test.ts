import { describe, expect, it } from "vitest";
import { tellingAfter } from "../../../shared/gateway/privacy/forget-case.ts";
import { aCase, deletionDesk, patient } from "./deletion-desk.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

describe("after a deletion, a webhook", () => {
  it("that was caught before it stays away for ever", async () => {
    const desk = deletionDesk();
    const caught = desk.news({ patient_id: "patient-1", case_id: "case-1" });
    await desk.record(caught);
    await desk.delete(patient);

    for (const wait of [0, day, 20 * day, 1_000 * day]) {
      desk.clock.advance(wait);
      await desk.record(caught);
    }

    expect([desk.storedEvents(), desk.storedDeliveries(), desk.cases()]).toEqual([[], [], []]);
    expect(desk.log.lines.filter((line) => line.includes("webhook.forgotten"))).toHaveLength(4);
    expect(desk.log.lines.join()).not.toMatch(/patient-1|case-1/);
  });

  it("that was in the queue meanwhile is dropped, whatever the vendor's clock says", async () => {
    const desk = deletionDesk();
    const waiting = desk.webhook(desk.news({ patient_id: "patient-1" }, desk.clock.now() + 60 * minute));
    await desk.delete(patient);
    await desk.handleIntake(waiting);
    expect(desk.storedEvents()).toEqual([]);
  });

  it("with other content of before, or a time that might be of before, is dropped", async () => {
    const desk = deletionDesk();
    const before = desk.clock.now();
    await desk.delete(patient);
    desk.clock.advance(day);

    await desk.record(desk.news({ patient_id: "patient-1", event_type: "case_approved" }, before));
    await desk.record(desk.news({ patient_id: "patient-1" }, before + 5 * minute));
    await desk.record({ event_type: "video_requested", patient_id: "patient-1" });

    expect(desk.storedEvents()).toEqual([]);
  });

  it("from a vendor whose clock was ahead is known for a copy", async () => {
    const desk = deletionDesk();
    const caught = desk.news({ patient_id: "patient-1", case_id: "case-1" }, desk.clock.now() + 60 * minute);
    await desk.record(caught);
    await desk.delete(patient);
    desk.clock.advance(day);

    await desk.record(caught);

    expect([desk.storedEvents(), desk.cases()]).toEqual([[], []]);
  });

  it("that is news is kept, and begins the case anew", async () => {
    const desk = deletionDesk();
    const caught = desk.news({ patient_id: "patient-1", case_id: "case-1" });
    await desk.record(caught);
    await desk.delete(patient);
    desk.clock.advance(10 * minute);

    await desk.record(desk.news({ patient_id: "patient-1", case_id: "case-1", event_type: "case_approved" }));
    await desk.record(caught);

    expect(desk.storedEvents()).toHaveLength(1);
    const [{ state } = { state: undefined }] = [...desk.caseStore.cases.values()];
    expect(state?.timeline.map(({ type }) => type)).toEqual(["md-integrations.case_approved"]);
    expect(state?.status?.value).toBe("approved");
  });
});

describe("a deletion at any moment of a recording", () => {
  it.each([patient, aCase])("leaves nothing of it: $name", async (id) => {
    for (let moment = 1; ; moment += 1) {
      const desk = deletionDesk();
      let [steps, came] = [0, false];
      const interrupted = <Port extends object>(port: Port): Port =>
        new Proxy(port, {
          get(target, name) {
            const value: unknown = Reflect.get(target, name);
            if (typeof value !== "function") return value;
            return async (...given: unknown[]) => {
              steps += 1;
              if (steps === moment) {
                came = true;
                await desk.delete(id);
              }
              return Reflect.apply(value, target, given) as unknown;
            };
          },
        });
      const parts = { ledger: interrupted(desk.ledger), cases: interrupted(desk.caseStore) };
      await desk.handleWith(parts, desk.webhook(desk.news({ patient_id: "patient-1", case_id: "case-1" })));
      if (!came) break;
      await desk.deliverQueued();

      expect([moment, desk.storedEvents(), desk.cases(), desk.sent]).toEqual([moment, [], [], []]);
    }
  });

  it("leaves nothing of it when the recorder dies after that, whoever takes it up", async () => {
    for (const takenUpBy of ["message", "sweeper"]) {
      const desk = deletionDesk();
      const message = desk.webhook(desk.news({ patient_id: "patient-1" }));
      const dying = {
        ...desk.ledger,
        async keepEvent(...given: Parameters<typeof desk.ledger.keepEvent>): Promise<never> {
          await desk.delete(patient);
          await desk.ledger.keepEvent(...given);
          throw new Error("The process was ended.");
        },
      };
      await desk.handleWith({ ledger: dying }, message).catch((error: Error) => error);
      expect(desk.storedEvents()).toHaveLength(1);

      if (takenUpBy === "message") await desk.handleIntake(message);
      else {
        desk.clock.advance(desk.waits.sweepAfter);
        await desk.sweep();
        for (const one of desk.intake.takeAll()) await desk.handleIntake(one);
      }
      expect([desk.storedEvents(), desk.deliveries.sent]).toEqual([[], []]);
    }
  });
});

describe("a case without what was before a time", () => {
  const version = (time: number) => ({ time, rank: 1, eventId: "evt_1" });
  const entry = (time: number) => ({ type: "t", receivedAt: time, ...version(time) });
  const state = {
    caseId: "c",
    lastReceivedAt: 9,
    status: { value: "waiting", ...version(1) },
    trackingNumber: { value: "7", ...version(3) },
    offerings: [
      { id: "a", value: {}, ...version(1) },
      { id: "b", value: {}, ...version(3) },
    ],
    timeline: [entry(1), entry(3)],
  };

  it("keeps what came later, and nothing where nothing did", () => {
    expect(tellingAfter(state, 2)).toEqual({
      caseId: "c",
      lastReceivedAt: 9,
      trackingNumber: state.trackingNumber,
      offerings: [state.offerings[1]],
      timeline: [state.timeline[1]],
    });
    expect(tellingAfter(state, 0)).toEqual(state);
    expect(tellingAfter(state, 3)).toBeUndefined();
  });
});
