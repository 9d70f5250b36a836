import { expect, it } from "vitest";
import type { Item } from "../../../shared/aws/records/item.ts";
import { type Crash, crashing, Life } from "../../support/fakes/crashing.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

function backUp({ store, caseStore }: ReturnType<typeof deletionHarness>): () => Promise<void> {
  const tables = [store.table, caseStore.table];
  const copies = tables.map((table) => structuredClone(table.all()) as readonly Item[]);
  return async () => {
    for (const [index, table] of tables.entries()) {
      table.clear();
      await table.putMany(copies[index] ?? []);
    }
  };
}

it("A patient whose restore the backup shows, and who was erased again since, is hidden again", async () => {
  const harness = deletionHarness();
  const { clock, erasureWaits } = harness;
  await harness.record(harness.news({ patient_id: patient.value, case_id: aCase.value }));
  await harness.delete(patient);
  clock.advance(1);
  await harness.restore(patient);
  const restoreTables = backUp(harness);
  clock.advance(erasureWaits.again);
  await harness.continueErasures();
  clock.advance(1);
  await harness.delete(patient);
  await restoreTables();
  expect(harness.storedEvents()).toHaveLength(1);

  expect(await harness.reapply()).toMatchObject({ hidden: 1 });

  expect([harness.storedEvents(), harness.cases()]).toEqual([[], []]);
  await harness.restore(patient);
  expect([harness.storedEvents().length, harness.cases()]).toEqual([1, ["case-1"]]);
});

it("A removal that ends at any step before the tables are lost leaves no subject readable", async () => {
  const wrong: unknown[] = [];
  let entries = 0;
  for (let step = 1; ; step += 1) {
    const harness = deletionHarness();
    const { clock, erasureWaits } = harness;
    for (const case_id of ["case-1", "case-2"]) {
      await harness.record(harness.news({ patient_id: patient.value, case_id }));
      await harness.record(harness.news({ event_type: "case_approved", case_id }));
    }
    const restoreTables = backUp(harness);
    await harness.delete(patient);
    clock.advance(erasureWaits.again);
    await harness.continueErasures();
    clock.advance(erasureWaits.restorable);
    const life = new Life({ step, when: "before" });
    const ports = { store: crashing(harness.store, life), erasures: crashing(harness.erasures, life) };
    await harness.continueErasures(ports).catch((error: Crash) => error);
    entries = harness.erasures.all().filter(({ state }) => state === "removed").length;
    await restoreTables();
    await harness.reapply();
    if (harness.storedEvents().length > 0 || harness.cases().length > 0) wrong.push([step, entries, harness.cases()]);
    // Once it has an entry for each of its subjects, a crash is that of a removal on record.
    if (entries === 3 || !life.ended) break;
  }
  expect([wrong, entries]).toEqual([[], 3]);
}, 60_000);
