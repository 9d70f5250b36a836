import { expect, test } from "vitest";
import { uploadWaits } from "../../../shared/gateway/model/upload-times.ts";
import { createExpireUpload } from "../../../shared/gateway/uploads/expire-upload.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { anUpload } from "../../support/builders/an-upload.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../../support/fakes/memory-blob-store.ts";
import { memoryUploadStore } from "../../support/fakes/memory-stores.ts";

const key = `uploads/${anUpload().id}`;

async function setUp(usedBy: string | null, status?: "queued" | "uncertain" | "succeeded") {
  const clock = manualClock();
  const [uploads, bodies, waits] = [memoryUploadStore(clock), memoryBlobStore(), uploadWaits(1)];
  const upload = anUpload({ usedBy });
  await uploads.createUpload(upload, clock.now());
  bodies.blobs.set(key, { bytes: Buffer.from("abc"), headers: {} });
  const jobs = { lookUpJob: async (id: string) => (status === undefined ? undefined : aJob({ id, status })) };
  const expire = createExpireUpload({ uploads, jobs, bodies, clock, waits });
  return { expire: (dueAt = clock.now()) => expire({ id: upload.id, dueAt }), bodies, clock, waits };
}

test.each([
  ["without a job", null, undefined],
  ["whose job has ended", "job_1", "succeeded"],
  ["whose job is gone", "job_1", undefined],
  ["that a read has used", "a-request-id", undefined],
] as const)("An expired upload %s is removed with its body", async (_which, usedBy, status) => {
  const { expire, bodies } = await setUp(usedBy, status);
  expect(await expire()).toBe("handled");
  expect(bodies.blobs.has(key)).toBe(false);
  expect(await expire()).toBe("skipped");
});

test.each([
  "queued",
  "uncertain",
] as const)("An expired upload whose job is %s stays, and is checked again", async (status) => {
  const { expire, bodies, clock, waits } = await setUp("job_1", status);
  const now = clock.now();
  expect(await expire()).toBe("handled");
  expect(bodies.blobs.has(key)).toBe(true);
  expect(await expire(now)).toBe("skipped");
  expect(await expire(now + waits.recheckAfter)).toBe("handled");
});
