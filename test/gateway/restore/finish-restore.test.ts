import { expect, it } from "vitest";
import { dynamoDisclosureIndex } from "../../../shared/aws/dynamodb-disclosure-index.ts";
import { dynamoRestoreMarker } from "../../../shared/aws/dynamodb-restore-marker.ts";
import type { Item } from "../../../shared/aws/records/item.ts";
import { interruptedReceipt } from "../../../shared/gateway/jobs/job-receipts.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { createFinishRestore, type FinishRestoreInput } from "../../../shared/gateway/restore/finish-restore.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { type Crash, crashing, Life } from "../../support/fakes/crashing.ts";
import { memoryJobStore, memoryUploadStore } from "../../support/fakes/memory-stores.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { memoryUse } from "../../support/fakes/memory-use.ts";
import { deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

/** State that was backed up before the erasure of a patient, with a queued order; another order is of after the backup. */
async function restored() {
  const harness = deletionHarness();
  const { clock, store, eventBodies } = harness;
  const [jobs, before] = [memoryJobStore(clock), memoryJobStore(clock)];
  const marker = dynamoRestoreMarker(new MemoryTable());
  const now = clock.now();
  await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
  await harness.record(harness.news({ patient_id: "patient-2", case_id: "case-2" }));
  await jobs.createJob(aJob({ id: "job_open", createdAt: now }), undefined, now);
  const copies = [store.table, harness.caseStore.table].map((table) => ({
    table,
    items: structuredClone(table.all()) as Item[],
  }));
  await harness.delete(patient);
  await before.createJob(aJob({ id: "job_lost", status: "succeeded", createdAt: now }), undefined, now);
  for (const { table, items } of copies) {
    table.clear();
    await table.putMany(items);
  }
  await eventBodies.put("events/bdy_gone", Buffer.from("body"));
  const finish = async (life = new Life(), input: Partial<FinishRestoreInput> = {}) => {
    async function* previousJobs() {
      yield* before.all();
    }
    const bodies = {
      list: () =>
        (async function* () {
          yield* [...eventBodies.blobs.keys()];
        })(),
      remove: (key: string) => eventBodies.remove(key),
    };
    const deps = {
      ...harness,
      cases: crashing(harness.caseStore, life),
      store: crashing(store, life),
      jobs: crashing(jobs, life),
      due: jobs,
      use: memoryUse(clock),
      disclosures: dynamoDisclosureIndex({ table: new MemoryTable(), clock }),
      uploads: memoryUploadStore(clock),
      bodies: { ...bodies, remove: (key: string) => life.step(() => bodies.remove(key)) },
      marker: crashing(marker, life),
      digest: async () => keyedDigest("test-key"),
      interruptedReceipt,
      pause: async () => undefined,
    };
    return await createFinishRestore(deps)({
      suffix: "r1",
      previous: { previous: before, previousJobs: previousJobs() },
      ...input,
    });
  };
  const state = () => ({
    subjects: harness.subjects(),
    jobs: jobs
      .all()
      .map(({ id, status }) => `${id} ${status}`)
      .toSorted(),
    bodies: [...eventBodies.blobs.keys()],
  });
  return { harness, marker, finish, state };
}

const safe = {
  subjects: [{ case_id: "case-2", patient_id: "patient-2" }],
  jobs: ["job_lost uncertain", "job_open uncertain"],
  bodies: [],
};

it("A finished restore has no order to send, no erased patient and no orphaned body, and may run", async () => {
  const { harness, marker, finish, state } = await restored();

  const { erased, held, lost, bodies } = await finish();

  expect(held.map(({ id }) => id)).toEqual(["job_open"]);
  expect(lost.map(({ id }) => id)).toEqual(["job_lost"]);
  expect(erased).toMatchObject({ events: 1, cases: 1 });
  expect(bodies).toEqual({ removed: 1, kept: 0, unknown: [] });
  expect(state()).toEqual(safe);
  expect(await marker.find("r1")).toBe(harness.clock.now());
});

it("A restore may not run before everything is done, and a second run finishes one that crashed anywhere", async () => {
  for (const when of ["before", "after"] as const) {
    for (let step = 1; ; step += 1) {
      const { marker, finish, state } = await restored();
      const life = new Life({ step, when });
      await finish(life).catch((error: Crash) => error);
      if ((await marker.find("r1")) !== undefined) {
        expect(state()).toEqual(safe);
      } else {
        await finish();
        expect(state()).toEqual(safe);
      }
      if (!life.ended) break;
    }
  }
}, 60_000);

it("A restore is not finished twice, since orders of a stage that runs would be held", async () => {
  const { finish } = await restored();
  await finish();
  await expect(finish()).rejects.toThrow("The restore r1 was finished at 20");
});

it("State that was never restored is not touched", async () => {
  const { finish, state } = await restored();
  const before = state();
  await expect(finish(new Life(), { suffix: undefined })).rejects.toThrow("does not run on restored state");
  expect(state()).toEqual(before);
});

it("Without the state of before the restore the rest is done all the same", async () => {
  const { finish } = await restored();
  expect(await finish(new Life(), { previous: undefined })).toMatchObject({ lost: [], held: [{ id: "job_open" }] });
});
