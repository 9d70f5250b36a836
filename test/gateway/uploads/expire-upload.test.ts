import { expect, test } from "vitest";
import { uploadWaits } from "../../../shared/gateway/model/upload-times.ts";
import { expireUpload } from "../../../shared/gateway/uploads/expire-upload.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { anUpload } from "../../support/builders/an-upload.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryLargeBodies } from "../../support/fakes/memory-large-bodies.ts";
import { memoryUploadStore } from "../../support/fakes/memory-upload-store.ts";

const key = `uploads/${anUpload().id}`;

async function setUp(usedBy: string | null, status?: "queued" | "uncertain" | "succeeded") {
  const clock = manualClock();
  const [uploads, bodies, waits] = [memoryUploadStore(clock), memoryLargeBodies(), uploadWaits(1)];
  const upload = anUpload({ usedBy });
  await uploads.createUpload(upload, clock.now());
  bodies.bodies.set(key, { bytes: Buffer.from("abc"), headers: {} });
  const jobs = { lookUpJob: async (id: string) => (status === undefined ? undefined : aJob({ id, status })) };
  const take = expireUpload({ uploads, jobs, bodies, clock, waits });
  return { take: (dueAt = clock.now()) => take({ id: upload.id, dueAt }), bodies, clock, waits };
}

test.each([
  ["that nobody has used", null, undefined],
  ["whose job has ended", "job_1", "succeeded"],
  ["whose job is gone", "job_1", undefined],
  ["that a read has used", "a-request-id", undefined],
] as const)("the body of an upload %s is removed", async (_which, usedBy, status) => {
  const { take, bodies } = await setUp(usedBy, status);
  expect(await take()).toBe(true);
  expect(bodies.bodies.has(key)).toBe(false);
  expect(await take()).toBe(false);
});

test.each(["queued", "uncertain"] as const)("one whose job is %s stays, and is looked at again", async (status) => {
  const { take, bodies, clock, waits } = await setUp("job_1", status);
  const now = clock.now();
  expect(await take()).toBe(true);
  expect(bodies.bodies.has(key)).toBe(true);
  expect(await take(now)).toBe(false);
  expect(await take(now + waits.lookAgainAfter)).toBe(true);
});
