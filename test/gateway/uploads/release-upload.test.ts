import { expect, test } from "vitest";
import { createReleaseUpload } from "../../../shared/gateway/uploads/release-upload.ts";
import { anUpload } from "../../support/builders/an-upload.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../../support/fakes/memory-blob-store.ts";
import { memoryUploadStore } from "../../support/fakes/memory-stores.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const { id } = anUpload();
const body = { key: `uploads/${id}`, size: 3 };

async function setUp() {
  const [uploads, bodies] = [memoryUploadStore(manualClock()), memoryBlobStore()];
  await uploads.createUpload(anUpload(), 0);
  await uploads.claimUpload(id, "job_1", "digest");
  bodies.blobs.set(body.key, { bytes: Buffer.from("abc"), headers: {} });
  return { uploads, bodies, log: silentLog() };
}

test("The upload of an answered call is removed, and stays used", async () => {
  const deps = await setUp();
  await createReleaseUpload(deps)({ body, user: "job_1", end: "answered" });
  expect(deps.bodies.blobs.size).toBe(0);
  expect(await deps.uploads.claimUpload(id, "job_2", "digest")).toBe("refused");
});

test("The upload of a call that was not done is free for another call", async () => {
  const deps = await setUp();
  await createReleaseUpload(deps)({ body, user: "job_1", end: "not-done" });
  expect(deps.bodies.blobs.size).toBe(1);
  expect(await deps.uploads.claimUpload(id, "job_2", "digest")).toBe("claimed");
});

test("An upload that cannot be removed is left to the scheduler", async () => {
  const deps = await setUp();
  const bodies = { ...deps.bodies, remove: () => Promise.reject(new Error("out of reach")) };
  await createReleaseUpload({ ...deps, bodies })({ body, user: "job_1", end: "answered" });
  expect(deps.log.lines.join()).toContain("upload.not-released");
});

test.each([
  Buffer.from("abc"),
  { key: "jobs/job_1/a", size: 3 },
])("A body that is no upload is not released: %o", async (other) => {
  const deps = await setUp();
  await createReleaseUpload(deps)({ body: other, user: "job_1", end: "answered" });
  expect(deps.bodies.blobs.size).toBe(1);
});
