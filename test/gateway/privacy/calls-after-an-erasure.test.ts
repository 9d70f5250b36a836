import { expect, it } from "vitest";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const key = subjectKey(keyedDigest("test-key"), patient);
const hour = 3_600_000;

/** An erased patient of whom the vendor has sent an event with a time in the future, and a call of a minute after the erasure. */
async function erasedBeforeCall(status: "queued" | "succeeded") {
  const harness = deletionHarness();
  const { clock, jobs, store } = harness;
  await harness.record(harness.news({ patient_id: patient.value }, clock.now() + hour));
  await harness.delete(patient);
  clock.advance(60_000);
  await store.indexJob("job_later", [key]);
  const job = aJob({ id: "job_later", vendor: "md-integrations", createdAt: clock.now(), subjects: [key], status });
  await jobs.createJob(job, undefined, clock.now());
  return harness;
}

it("A call that is queued after the erasure is not cancelled where the vendor's clock is ahead", async () => {
  const { clock, continueErasures, erasureWaits, jobs, storedEvents } = await erasedBeforeCall("queued");
  expect(storedEvents()).toEqual([]);

  clock.advance(erasureWaits.again);
  await continueErasures();

  const job = await jobs.lookUpJob("job_later");
  expect([job?.status, job?.erased]).toEqual(["queued", undefined]);
});

it("The removal leaves the payload of a call of after the erasure where the vendor's clock is ahead", async () => {
  const { jobs, removeHidden } = await erasedBeforeCall("succeeded");

  await removeHidden();

  expect((await jobs.lookUpJob("job_later"))?.erased).toBeUndefined();
});

it("A call of after the erasure keeps its payload where the erasure is applied again to a backup", async () => {
  const harness = await erasedBeforeCall("succeeded");
  await harness.removeHidden();

  await harness.reapply();

  expect((await harness.jobs.lookUpJob("job_later"))?.erased).toBeUndefined();
});

it("A second run of the command covers the calls of before it", async () => {
  const harness = await erasedBeforeCall("queued");
  harness.clock.advance(1);

  await harness.delete(patient);

  expect(await harness.jobs.lookUpJob("job_later")).toMatchObject({ status: "cancelled", erased: true });
});
