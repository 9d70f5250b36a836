import { describe, expect, it } from "vitest";
import type { Item } from "../../../shared/aws/records/item.ts";
import { createRemoveOrphanedBodies, ownerOf } from "../../../shared/gateway/restore/remove-orphaned-bodies.ts";
import { uploadKey } from "../../../shared/gateway/uploads/upload-id.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { anUpload } from "../../support/builders/an-upload.ts";
import { memoryJobStore, memoryUploadStore } from "../../support/fakes/memory-stores.ts";
import { deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const hour = 3_600_000;
const large = "x".repeat(400_000);

/** The harness, and the operator's removal of bodies in its bucket. */
function setUp() {
  const harness = deletionHarness();
  const { clock, store, eventBodies } = harness;
  const [jobs, uploads] = [memoryJobStore(clock), memoryUploadStore(clock)];
  const { blobs } = eventBodies;
  const bodies = {
    async *list() {
      yield* [...blobs.keys()];
    },
    remove: async (key: string) => void blobs.delete(key),
  };
  return {
    harness,
    jobs,
    uploads,
    blobs,
    removeOrphans: createRemoveOrphanedBodies({ bodies, store, jobs, uploads, clock }),
    recordLarge: () => harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1", note: large })),
    async runFor(hours: number) {
      for (let passed = 0; passed < hours; passed += 6) {
        clock.advance(6 * hour);
        await harness.runDueWork();
      }
    },
    put: (key: string) => void blobs.set(key, { bytes: Buffer.from("body"), headers: {} }),
  };
}

describe("the body of an erased patient's event", () => {
  it("is removed where the bucket's backup is older than the erasure and the tables are younger", async () => {
    const { harness, blobs, recordLarge, removeOrphans, runFor } = setUp();
    await recordLarge();
    await harness.deliverQueued();
    const backup = new Map(blobs);
    await harness.delete(patient);
    await harness.removeHidden();
    await runFor(48);
    expect(blobs.size).toBe(0);
    for (const [key, blob] of backup) blobs.set(key, blob);
    await harness.reapply();

    expect(await removeOrphans()).toEqual({ removed: 1, kept: 0, unknown: [] });

    expect([...blobs.keys()]).toEqual([]);
  });

  it("is removed where the tables' backup is older than the event and the bucket is younger", async () => {
    const { harness, blobs, recordLarge, removeOrphans } = setUp();
    const tables = [harness.store.table, harness.caseStore.table];
    const copies = tables.map((table) => structuredClone(table.all()) as Item[]);
    await recordLarge();
    for (const [index, table] of tables.entries()) {
      table.clear();
      await table.putMany(copies[index] ?? []);
    }

    expect(await removeOrphans()).toMatchObject({ removed: 1 });

    expect([...blobs.keys()]).toEqual([]);
  });

  it("is left to the scheduler where the restored state tracks it", async () => {
    const { harness, blobs, recordLarge, removeOrphans, runFor } = setUp();
    await recordLarge();
    await harness.delete(patient);
    await harness.removeHidden();

    expect(await removeOrphans()).toMatchObject({ removed: 0, kept: 1 });

    await runFor(48);
    expect(blobs.size).toBe(0);
  });
});

it("The body of an event that exists remains", async () => {
  const { blobs, recordLarge, removeOrphans } = setUp();
  await recordLarge();

  expect(await removeOrphans()).toMatchObject({ removed: 0, kept: 1 });

  expect(blobs.size).toBe(1);
});

it("Bodies of jobs, uploads and answers remain only where a job or an upload still needs them", async () => {
  const { harness, jobs, uploads, blobs, put, removeOrphans } = setUp();
  const now = harness.clock.now();
  await jobs.createJob(aJob({ id: "job_known", createdAt: now }), undefined, now);
  await jobs.createJob(aJob({ id: "job_uncertain", status: "uncertain", createdAt: now }), undefined, now);
  await jobs.createJob(aJob({ id: "job_ended", status: "succeeded", createdAt: now }), undefined, now);
  const upload = async (id: string, until: number, usedBy: string | null) => {
    await uploads.createUpload(anUpload({ id, until, usedBy }), until);
    put(uploadKey(id));
  };
  await upload("upl_open", now + hour, null);
  await upload("upl_of-uncertain", now - hour, "job_uncertain");
  await upload("upl_of-ended", now - hour, "job_ended");
  await upload("upl_of-request", now - hour, "request-1");
  await upload("upl_unused", now - hour, null);
  for (const key of ["jobs/job_known/a", "jobs/job_gone/a", "uploads/upl_gone", "answers/syncvet/a", "other/a", "b"]) {
    put(key);
  }

  expect(await removeOrphans()).toEqual({ removed: 6, kept: 3, unknown: ["other/a", "b"] });

  expect([...blobs.keys()].toSorted()).toEqual(
    ["b", "jobs/job_known/a", "other/a", "uploads/upl_of-uncertain", "uploads/upl_open"].toSorted(),
  );
  expect(await removeOrphans()).toMatchObject({ removed: 0 });
});

it.each([
  ["events/bdy_1", { kind: "events", id: "bdy_1" }],
  ["jobs/job_1/answer", { kind: "jobs", id: "job_1" }],
  ["uploads/upl_1", { kind: "uploads", id: "upl_1" }],
  ["answers/syncvet/a/b", { kind: "answers", id: "syncvet" }],
  ["events/", undefined],
  ["Events/bdy_1", undefined],
  ["events", undefined],
  ["", undefined],
])("The object %j belongs to %j", (key, owner) => {
  expect(ownerOf(key)).toEqual(owner);
});
