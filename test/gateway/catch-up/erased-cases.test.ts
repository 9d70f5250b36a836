import { describe, expect, it } from "vitest";
import { catchUpHarness } from "../../support/harnesses/catch-up-harness.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const hour = 3_600_000;

/** An open case of a patient, without news for three hours; its vendor has moved it to `waiting` meanwhile. */
async function setUp() {
  const harness = deletionHarness();
  await harness.record(harness.news({ event_type: "case_created", patient_id: patient.value, case_id: aCase.value }));
  harness.clock.advance(3 * hour);
  const rounds = await catchUpHarness({ cases: 0, table: harness.caseStore.table, clock: harness.clock });
  await rounds.runScheduler();
  const processFound = async (messages = rounds.found()) => {
    for (const message of messages) await harness.processEventWork(message);
    return messages;
  };
  return {
    harness,
    rounds,
    processFound,
    /** The next scheduled round; returns the cases that were read. */
    async nextRound(): Promise<readonly string[]> {
      await rounds.runScheduler();
      harness.clock.advance(hour);
      await rounds.runScheduler();
      return await rounds.work();
    },
    types: () => harness.storedEvents().map(({ type }) => type),
  };
}

const created = "md-integrations.case_created";
const waiting = "md-integrations.case_waiting";

describe.each([patient, aCase])("A case that the erasure of its $name hides", (subject) => {
  it("is not read where it was selected before, and not selected any more", async () => {
    const { harness, rounds, nextRound } = await setUp();
    await harness.delete(subject);
    expect(await rounds.work()).toEqual([]);
    expect(await rounds.stored()).toMatchObject({ status: "done", read: 0 });
    expect(await nextRound()).toEqual([]);
  });

  it("is read again after a restore, and its status is recovered", async () => {
    const { harness, rounds, nextRound, processFound, types } = await setUp();
    await harness.delete(subject);
    await rounds.work();
    await harness.restore(subject);
    expect(await nextRound()).toEqual([aCase.value]);
    await processFound();
    expect(types()).toEqual([created, waiting]);
  });

  it("does not come back by a status that was asked for before", async () => {
    const { harness, rounds, processFound, types, nextRound } = await setUp();
    expect(await rounds.work()).toEqual([aCase.value]);
    await harness.delete(subject);
    const found = await processFound();
    expect(found).toHaveLength(1);
    expect([harness.cases(), types(), harness.storedDeliveries()]).toEqual([[], [], []]);

    await harness.removeHidden();
    await processFound(found);
    expect([harness.cases(), types(), harness.storedDeliveries()]).toEqual([[], [], []]);
    expect(await nextRound()).toEqual([]);
  });
});

it.each([
  ["hides", false],
  ["has removed", true],
])("A status of what an erasure %s does not come back by a case that has news again", async (_, isRemoved) => {
  const { harness, rounds, processFound, types, nextRound } = await setUp();
  await harness.delete(aCase);
  if (isRemoved) await harness.removeHidden();
  else harness.clock.advance(hour);
  await harness.record(harness.news({ event_type: "offering_submitted", case_id: aCase.value }));
  await rounds.work();
  harness.clock.advance(2 * hour);

  expect(await nextRound()).toEqual([aCase.value]);
  await processFound();

  expect(types()).toEqual(["md-integrations.offering_submitted"]);
  expect(harness.caseStore.all().map(({ state }) => state.status)).toEqual([undefined]);
});
