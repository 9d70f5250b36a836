import { describe, expect, it } from "vitest";
import type { SubjectId } from "../../../shared/gateway/privacy/event-about.ts";
import { type Crash, crashing, Life } from "../../support/fakes/crashing.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const hour = 3_600_000;
const large = { note: "x".repeat(300_000) };
const encounter: SubjectId = { ...aCase, value: "encounter-1" };

/** The harness, with the scheduler's work of many days. */
function setUp() {
  const harness = deletionHarness();
  const { clock, eventBodies, erasureWaits } = harness;
  return {
    ...harness,
    keys: () => [...eventBodies.blobs.keys()],
    async runFor(days: number) {
      for (let passed = 0; passed < days * 24; passed += 8) {
        clock.advance(8 * hour);
        await harness.runDueWork();
      }
    },
    async lookAgain() {
      clock.advance(erasureWaits.again);
      await harness.continueErasures();
    },
  };
}

describe("a large webhook that is recorded again while its first copy is hidden", () => {
  it("leaves no body after the removal", async () => {
    const harness = setUp();
    const webhook = harness.news({ patient_id: patient.value, ...large });
    await harness.record(webhook);
    await harness.delete(patient);
    await harness.record(webhook);
    expect(harness.keys()).toHaveLength(2);

    await harness.removeHidden();
    await harness.runFor(3);

    expect(harness.keys()).toEqual([]);
  });

  it("has one body while it is hidden and after the restore, and none after its expiry", async () => {
    const harness = setUp();
    const webhook = harness.news({ patient_id: patient.value, ...large });
    await harness.record(webhook);
    const first = harness.keys();
    await harness.delete(patient);
    await harness.record(webhook);
    harness.clock.advance(2 * hour);
    await harness.runDueWork();
    expect(harness.keys()).toEqual(first);

    await harness.restore(patient);
    await harness.runFor(3);
    expect(harness.keys()).toEqual(first);

    await harness.runFor(60);
    expect(harness.keys()).toEqual([]);
  });
});

it("The body of an event that expires while it is hidden goes after the restore", async () => {
  const harness = setUp();
  await harness.record(harness.news({ patient_id: patient.value, ...large }));
  await harness.runFor(29);
  harness.clock.advance(12 * hour);
  await harness.delete(patient);
  harness.clock.advance(21 * hour);
  await harness.restore(patient);
  await harness.runFor(10);

  expect(harness.keys()).toEqual([]);
});

it("The body of an event that is removed between the two steps of another erasure goes", async () => {
  const harness = setUp();
  const { store } = harness;
  await harness.record(harness.news({ case_id: aCase.value, encounter_id: encounter.value, ...large }));
  const [event] = harness.storedEvents();
  const hideBody: typeof store.hideBody = async (...given) => {
    await store.hideBody(...given);
    await store.eraseEvent(event?.id ?? "");
  };
  await harness.delete(encounter, { store: { ...store, hideBody } });
  await harness.removeHidden();
  await harness.runFor(3);

  expect(harness.keys()).toEqual([]);
});

it("The body of an event that one erasure leaves to another is kept until that one removes it", async () => {
  const harness = setUp();
  await harness.record(harness.news({ patient_id: patient.value, case_id: aCase.value, ...large }));
  await harness.delete(patient);
  await harness.lookAgain();
  harness.clock.advance(12 * hour);
  await harness.delete(aCase);
  await harness.restore(patient);
  await harness.lookAgain();
  harness.clock.advance(11 * hour);
  await harness.runDueWork();
  expect(harness.keys()).toHaveLength(1);

  await harness.removeHidden();
  await harness.runFor(3);

  expect(harness.keys()).toEqual([]);
});

it("A deletion that ends at any step and is restored leaves the body to its event, and none after its expiry", async () => {
  const wrong: unknown[] = [];
  for (let step = 1; ; step += 1) {
    const harness = setUp();
    await harness.record(harness.news({ patient_id: patient.value, ...large }));
    const life = new Life({ step, when: "after" });
    await harness.delete(patient, { store: crashing(harness.store, life) }).catch((error: Crash) => error);
    if (!life.ended) break;
    await harness.restore(patient);
    await harness.lookAgain();
    await harness.runFor(3);
    const restored = harness.keys().length;
    await harness.runFor(37);
    if (restored !== 1 || harness.keys().length > 0) wrong.push([step, restored, harness.keys().length]);
  }
  expect(wrong).toEqual([]);
}, 60_000);

it("A body that an earlier version marked as hidden is kept until its event is removed", async () => {
  const harness = setUp();
  const { store } = harness;
  await harness.record(harness.news({ patient_id: patient.value, ...large }));
  await harness.delete(patient);
  const [body] = store.table.items("body");
  await store.table.update({ pk: String(body?.["pk"]), sk: "body" }, { set: { hidden: true }, remove: ["hiddenBy"] });
  harness.clock.advance(2 * hour);
  await harness.runDueWork();
  expect(harness.keys()).toHaveLength(1);

  await harness.removeHidden();
  await harness.runFor(3);

  expect(harness.keys()).toEqual([]);
});
