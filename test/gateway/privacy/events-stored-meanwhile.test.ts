import { expect, it } from "vitest";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

/** The scheduler's looks at an erasure, by how many come before. */
const looks = [
  [0, "that hides a second time"],
  [1, "that removes"],
  [2, "that removes a second time"],
] as const;

it.each(
  looks,
)("After %s looks, the one %s leaves an event that its worker stores meanwhile and that is later than the erasure", async (before) => {
  const harness = deletionHarness();
  const { clock, store, erasureWaits: waits } = harness;
  const fields = { patient_id: patient.value, case_id: aCase.value };
  await harness.record(harness.news(fields));
  await harness.delete(patient);
  const waitsBefore = [waits.again, waits.restorable, waits.again];
  for (let look = 0; look < before; look += 1) {
    clock.advance(waitsBefore[look] ?? 0);
    await harness.continueErasures();
  }
  clock.advance(waitsBefore[before] ?? 0);
  clock.advance(10 * 60_000);

  const indexed = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const putEvent: typeof store.putEvent = async (...given) => {
    indexed.resolve();
    await goOn.promise;
    return await store.putEvent(...given);
  };
  const recorded = harness.recordWith({ store: { ...store, putEvent } }, harness.news({ ...fields, note: "later" }));
  await indexed.promise;
  let asked = 0;
  // The look reads the event right before its worker stores it.
  const findEvent: typeof store.findEvent = async (...given) => {
    const found = await store.findEvent(...given);
    if (found !== undefined) return found;
    asked += 1;
    goOn.resolve();
    await recorded;
    return undefined;
  };
  await harness.continueErasures({ store: { ...harness.store, findEvent } });
  expect(asked).toBeGreaterThan(0);
  for (let look = 0; look < 4; look += 1) {
    clock.advance(look === 1 ? waits.restorable : waits.again);
    await harness.continueErasures();
  }

  const [event, ...others] = harness.storedEvents();
  expect(others).toEqual([]);
  expect(Buffer.from(event?.body as Uint8Array).toString()).toContain("later");
  expect(harness.storedDeliveries().map(({ eventId }) => eventId)).toContain(event?.id);
  expect(harness.notes().filter(({ sk }) => sk === `event#${event?.id}`)).toHaveLength(event?.about?.keys.length ?? 0);
});

it("An entry of an event whose time is not known was added long ago", async () => {
  const { store, clock } = deletionHarness();
  await store.table.put({ pk: "sub_1", sk: "event#evt_1" });
  const [entry, ...others] = (await store.findSubjectEntry("sub_1")).events;
  expect([entry?.id, others]).toEqual(["evt_1", []]);
  expect(entry?.indexedAt).toBeLessThan(clock.now() - 365 * 86_400_000);
});
