import { describe, expect, it } from "vitest";
import { stateAfter } from "../../../shared/gateway/privacy/state-after.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

describe("after a deletion, a webhook", () => {
  it("that is a replay from before it is always dropped", async () => {
    const harness = deletionHarness();
    const caught = harness.news({ patient_id: "patient-1", case_id: "case-1" });
    await harness.record(caught);
    await harness.delete(patient);

    for (const wait of [0, day, 20 * day, 1_000 * day]) {
      harness.clock.advance(wait);
      await harness.record(caught);
    }

    expect([harness.storedEvents(), harness.storedDeliveries(), harness.cases()]).toEqual([[], [], []]);
    expect(harness.log.lines.filter((line) => line.includes("webhook.erased"))).toHaveLength(4);
    expect(harness.log.lines.join()).not.toMatch(/patient-1|case-1/);
  });

  it("that was in the queue meanwhile is dropped, whatever the vendor's clock says", async () => {
    const harness = deletionHarness();
    const waiting = harness.webhook(harness.news({ patient_id: "patient-1" }, harness.clock.now() + 60 * minute));
    await harness.delete(patient);
    await harness.processEventWork(waiting);
    expect(harness.storedEvents()).toEqual([]);
  });

  it("with other content from before, or a time that may be from before, is dropped", async () => {
    const harness = deletionHarness();
    const before = harness.clock.now();
    await harness.delete(patient);
    harness.clock.advance(day);

    await harness.record(harness.news({ patient_id: "patient-1", event_type: "case_approved" }, before));
    await harness.record(harness.news({ patient_id: "patient-1" }, before + 5 * minute));
    await harness.record({ event_type: "video_requested", patient_id: "patient-1" });

    expect(harness.storedEvents()).toEqual([]);
  });

  it("from a vendor whose clock was ahead is recognized as a copy", async () => {
    const harness = deletionHarness();
    const caught = harness.news({ patient_id: "patient-1", case_id: "case-1" }, harness.clock.now() + 60 * minute);
    await harness.record(caught);
    await harness.delete(patient);
    harness.clock.advance(day);

    await harness.record(caught);

    expect([harness.storedEvents(), harness.cases()]).toEqual([[], []]);
  });

  it("from after it is recorded, and starts the case again", async () => {
    const harness = deletionHarness();
    const caught = harness.news({ patient_id: "patient-1", case_id: "case-1" });
    await harness.record(caught);
    await harness.delete(patient);
    harness.clock.advance(10 * minute);

    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1", event_type: "case_approved" }));
    await harness.record(caught);

    expect(harness.storedEvents()).toHaveLength(1);
    const [{ state } = { state: undefined }] = harness.caseStore.all();
    expect(state?.timeline.map(({ type }) => type)).toEqual(["md-integrations.case_approved"]);
    expect(state?.status?.value).toBe("approved");
  });
});

describe("an event of a time to come", () => {
  it("that arrived before the deletion of its patient leaves nothing in its case, whichever copy is recorded first", async () => {
    const harness = deletionHarness();
    const payload = harness.news({ patient_id: "patient-1", case_id: "case-1" }, harness.clock.now() + 20 * minute);
    const early = harness.webhook(payload);
    harness.clock.advance(minute);
    await harness.delete(patient);
    harness.clock.advance(minute);

    await harness.record(payload);
    expect(harness.cases()).toEqual(["case-1"]);
    await harness.processEventWork(early);

    expect([harness.storedEvents(), harness.cases()]).toEqual([[], []]);
  });
});

describe("a deletion at any moment of a recording", () => {
  it.each([patient, aCase])("erases all of it: $name", async (id) => {
    for (let moment = 1; ; moment += 1) {
      const harness = deletionHarness();
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
                await harness.delete(id);
              }
              return Reflect.apply(value, target, given) as unknown;
            };
          },
        });
      const parts = { store: interrupted(harness.store), cases: interrupted(harness.caseStore) };
      await harness.processWith(parts, harness.webhook(harness.news({ patient_id: "patient-1", case_id: "case-1" })));
      if (!came) break;
      await harness.deliverQueued();

      expect([moment, harness.storedEvents(), harness.cases(), harness.sent]).toEqual([moment, [], [], []]);
    }
  });

  it("erases all of it when the recording crashes after that, by message or by due work", async () => {
    for (const resumedBy of ["message", "scheduler"]) {
      const harness = deletionHarness();
      const message = harness.webhook(harness.news({ patient_id: "patient-1" }));
      const crashing = {
        ...harness.store,
        async putEvent(...given: Parameters<typeof harness.store.putEvent>): Promise<never> {
          await harness.delete(patient);
          await harness.store.putEvent(...given);
          throw new Error("The process was ended.");
        },
      };
      await harness.processWith({ store: crashing }, message).catch((error: Error) => error);
      expect(harness.storedEvents()).toHaveLength(1);

      if (resumedBy === "message") await harness.processEventWork(message);
      else {
        harness.clock.advance(harness.waits.checkAfter);
        await harness.runDueWork();
        for (const one of harness.eventQueue.takeAll()) await harness.processEventWork(one);
      }
      expect([harness.storedEvents(), harness.deliveryQueue.sent]).toEqual([[], []]);
    }
  });
});

describe("a case without its state before a time", () => {
  const version = (time: number) => ({ time, rank: 1, eventId: "evt_1" });
  const entry = (time: number) => ({ type: "t", receivedAt: time, ...version(time) });
  const state = {
    caseId: "c",
    connection: "default",
    lastReceivedAt: 9,
    status: { value: "waiting", ...version(1) },
    trackingNumber: { value: "7", ...version(3) },
    offerings: [
      { id: "a", value: {}, ...version(1) },
      { id: "b", value: {}, ...version(3) },
    ],
    timeline: [entry(1), entry(3)],
    newestTime: 3,
  };

  it("contains what came later, and does not exist where nothing did", () => {
    expect(stateAfter(state, 2)).toEqual({
      caseId: "c",
      connection: "default",
      lastReceivedAt: 9,
      trackingNumber: state.trackingNumber,
      offerings: [state.offerings[1]],
      timeline: [state.timeline[1]],
      newestTime: 3,
    });
    expect(stateAfter({ ...state, newestTime: 2 }, 2)).not.toHaveProperty("newestTime");
    expect(stateAfter(state, 0)).toEqual(state);
    expect(stateAfter(state, 3)).toBeUndefined();
    expect(stateAfter(state, 0, "evt_1")).toBeUndefined();
  });
});
