import { describe, expect, it } from "vitest";
import type { Item } from "../../../shared/aws/records/item.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { createDeleteSubject } from "../../../shared/gateway/privacy/delete-subject.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { type Crash, crashing, Life } from "../../support/fakes/crashing.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

type Harness = ReturnType<typeof deletionHarness>;

const tablesOf = ({ store, caseStore }: Harness) => [store.table, caseStore.table];

/** A copy of the state, which `restore` puts in the place of what is there then. */
function backUp(harness: Harness): { readonly restore: () => Promise<void> } {
  const copies = tablesOf(harness).map((table) => structuredClone(table.all()) as readonly Item[]);
  return {
    async restore() {
      for (const [index, table] of tablesOf(harness).entries()) {
        table.clear();
        await table.putMany(copies[index] ?? []);
      }
    },
  };
}

/** Two events of a patient's case and one of another patient's are backed up; then the patient is erased. */
async function erasedAfterBackup() {
  const harness = deletionHarness();
  await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
  await harness.record(harness.news({ event_type: "case_approved", case_id: "case-1" }));
  await harness.record(harness.news({ patient_id: "patient-2", case_id: "case-2" }));
  const backup = backUp(harness);
  const erasedAt = harness.clock.now();
  await harness.delete(patient);
  await harness.removeHidden();
  return { harness, backup, erasedAt };
}

describe("a restore from a backup", () => {
  it("is followed by the erasure of what was erased after the backup", async () => {
    const { harness, backup, erasedAt } = await erasedAfterBackup();
    await backup.restore();
    expect(harness.storedEvents()).toHaveLength(3);

    const done: string[] = [];
    const report = await harness.reapply({ onErased: (count, total) => done.push(`${count} of ${total}`) });

    expect(done).toEqual(["1 of 2", "2 of 2"]);
    expect(report).toEqual({
      ...{ subjects: 2, events: 2, deliveries: 2, cases: 1, jobs: 0, bodies: 0 },
      ...{ hidden: 0, held: 0 },
    });
    expect(harness.subjects()).toEqual([{ case_id: "case-2", patient_id: "patient-2" }]);
    expect(harness.cases()).toEqual(["case-2"]);
    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }, erasedAt));
    expect(harness.subjects()).toHaveLength(1);
  });

  it("erases a case whose patient no event named", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ case_id: "case-1" }));
    const backup = backUp(harness);
    await harness.delete(aCase);
    await harness.removeHidden();
    await backup.restore();

    expect(await harness.reapply()).toMatchObject({ events: 1, cases: 1 });
    expect([harness.storedEvents(), harness.cases()]).toEqual([[], []]);
  });

  it("leaves what happened after the erasure", async () => {
    const { harness } = await erasedAfterBackup();
    harness.clock.advance(60 * 60_000);
    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-3" }));
    const later = backUp(harness);
    await later.restore();

    expect(await harness.reapply()).toMatchObject({ events: 0, deliveries: 0, cases: 0 });
    expect(harness.subjects()).toHaveLength(2);
  });

  it("is followed by every erasure that can be read, before it fails for those that cannot", async () => {
    const { harness, backup } = await erasedAfterBackup();
    await backup.restore();
    async function* list() {
      yield* harness.erasures.all();
      throw new Error("erasures/broken.json cannot be read.");
    }

    await expect(harness.reapply({ erasures: { ...harness.erasures, list } })).rejects.toThrow("erasures/broken.json");

    expect(harness.subjects()).toEqual([{ case_id: "case-2", patient_id: "patient-2" }]);
  });

  it("is completed by a second run, wherever the first one crashed", async () => {
    for (const when of ["before", "after"] as const) {
      for (let step = 1; ; step += 1) {
        const { harness, backup } = await erasedAfterBackup();
        await backup.restore();
        const life = new Life({ step, when });
        const ports = { store: crashing(harness.store, life), cases: crashing(harness.caseStore, life) };
        await harness.reapply(ports).catch((error: Crash) => error);

        await harness.reapply();

        expect(harness.subjects()).toEqual([{ case_id: "case-2", patient_id: "patient-2" }]);
        expect(harness.storedDeliveries()).toHaveLength(1);
        expect(harness.cases()).toEqual(["case-2"]);
        if (!life.ended) break;
      }
    }
  });
});

describe("a restore from a backup of another moment of an erasure", () => {
  /** An ended job of the patient, and two events of the patient's case. */
  async function withJob() {
    const harness = deletionHarness();
    const { jobs, store, clock } = harness;
    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
    const key = subjectKey(keyedDigest("test-key"), patient);
    await store.indexJob("job_a", [key]);
    const request = { ...aJob().request, body: new TextEncoder().encode("x".repeat(200_000)) };
    const job = aJob({ id: "job_a", vendor: "md-integrations", createdAt: clock.now(), subjects: [key], request });
    await jobs.createJob(job, undefined, clock.now());
    await jobs.endQueued("job_a", "expired", clock.now(), undefined);
    const isErased = async () => (await jobs.lookUpJob("job_a"))?.erased === true;
    return { harness, isErased };
  }

  it("from before it, hides again what was hidden since, and leaves it to be restored", async () => {
    const { harness, isErased } = await withJob();
    const backup = backUp(harness);
    await harness.delete(patient);
    await backup.restore();
    expect([harness.storedEvents().length, await isErased()]).toEqual([1, false]);

    expect(await harness.reapply()).toMatchObject({ subjects: 0, hidden: 1, events: 1, jobs: 1, cases: 1 });

    expect([harness.storedEvents().length, await isErased()]).toEqual([0, true]);
    await harness.restore(patient);
    expect([harness.storedEvents().length, await isErased()]).toEqual([1, false]);
  });

  it("from before it, removes payloads and bodies of jobs that were removed since", async () => {
    const { harness, isErased } = await withJob();
    const backup = backUp(harness);
    const blobs = new Map(harness.bodies.blobs);
    await harness.delete(patient);
    await harness.removeHidden();
    await backup.restore();
    for (const [key, blob] of blobs) harness.bodies.blobs.set(key, blob);

    expect(await harness.reapply()).toMatchObject({ hidden: 0, jobs: 1, events: 1 });

    expect([harness.storedEvents().length, await isErased(), harness.bodies.blobs.size]).toEqual([0, true, 0]);
  });

  it("from while it was hidden, removes what was removed since", async () => {
    const { harness } = await withJob();
    await harness.delete(patient);
    const backup = backUp(harness);
    await harness.removeHidden();
    await backup.restore();

    await harness.reapply();

    expect(JSON.stringify(harness.store.table.all())).not.toMatch(/patient-1|case-1/);
    expect(harness.store.table.items("erasure")).toEqual([]);
  });

  it("from while it was hidden by an erasure that was removed, and is erased again since, shows and restores nothing of it", async () => {
    const { harness, isErased } = await withJob();
    await harness.delete(patient);
    const backup = backUp(harness);
    await harness.removeHidden();
    harness.clock.advance(1);
    await harness.delete(patient);
    await backup.restore();

    expect(await harness.reapply()).toMatchObject({ hidden: 1 });

    expect(JSON.stringify(harness.store.table.all())).not.toMatch(/patient-1|case-1/);
    await harness.restore(patient);
    expect([harness.storedEvents(), await isErased()]).toEqual([[], true]);
  });

  it("from while it was hidden, brings back what was restored since", async () => {
    const { harness, isErased } = await withJob();
    await harness.delete(patient);
    const backup = backUp(harness);
    harness.clock.advance(1);
    await harness.restore(patient);
    await backup.restore();

    await harness.reapply();

    expect([harness.storedEvents().length, await isErased()]).toEqual([1, false]);
  });

  it("loses no hold, and keeps none that was released", async () => {
    const { harness } = await withJob();
    await harness.hold(aCase);
    const backup = backUp(harness);
    harness.clock.advance(1);
    await harness.hold(patient);
    harness.clock.advance(1);
    await harness.hold(aCase, false);
    await backup.restore();

    expect(await harness.reapply()).toMatchObject({ held: 2 });

    await expect(harness.delete(aCase)).rejects.toThrow("held");
    await expect(harness.delete(patient)).rejects.toThrow("held");
    await harness.hold(patient, false);
    await harness.delete(patient);
  });
});

describe("an erasure that is applied again", () => {
  it("keeps the account of what was disclosed since, where it has removed the one until then", async () => {
    const harness = deletionHarness();
    const { clock, stores } = harness;
    const key = subjectKey(keyedDigest("test-key"), patient);
    await harness.record(harness.news({ patient_id: "patient-1" }));
    await createDeleteSubject(stores)({ id: patient, basis: "patient-request", withDisclosures: true });
    await harness.removeHidden();
    clock.advance(30 * 24 * 3_600_000);
    const later = {
      receipt: "rct_later",
      at: clock.now(),
      day: "2026-02-01",
      seq: 1,
      subjects: [key],
      purpose: "treatment" as const,
    };
    await stores.disclosures.addDisclosures([later]);
    clock.advance(1);

    await harness.reapply();

    const { disclosures } = await stores.disclosures.findDisclosures(key);
    expect(disclosures.map(({ receipt }) => receipt)).toEqual(["rct_later"]);
  });
});

it("The record of erasures has every tombstone before the store has it, and identifies no person", async () => {
  for (let step = 1; ; step += 1) {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
    const life = new Life({ step, when: "before" });
    await harness
      .delete(patient, { store: crashing(harness.store, life), erasures: crashing(harness.erasures, life) })
      .catch((error: Crash) => error);

    const recorded = harness.erasures.all();
    for (const { pk, hiddenAt } of harness.store.table.items("tombstone")) {
      expect(recorded.some((one) => one.key === pk && one.at >= Number(hiddenAt))).toBe(true);
    }
    expect(JSON.stringify(recorded)).not.toMatch(/patient-1|case-1/);
    if (!life.ended) break;
  }
});
