import { expect, it } from "vitest";
import type { Item } from "../../../shared/aws/records/item.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const [patientKey, caseKey] = [patient, aCase].map((id) => subjectKey(keyedDigest("test-key"), id)) as [string, string];

/** A patient with a case, and an ended call that names both. */
async function setUp() {
  const harness = deletionHarness();
  const { clock, jobs, store } = harness;
  await harness.record(harness.news({ patient_id: patient.value, case_id: aCase.value }));
  const subjects = [patientKey, caseKey];
  await store.indexJob("job_1", subjects);
  const job = aJob({ id: "job_1", vendor: "md-integrations", createdAt: clock.now(), subjects, status: "succeeded" });
  await jobs.createJob(job, undefined, clock.now());
  return harness;
}

it("A restore counts a job with the erasure that brings it back", async () => {
  const harness = await setUp();
  await harness.delete(patient);
  harness.clock.advance(1);
  await harness.delete(aCase);

  expect(await harness.restore(patient)).toMatchObject({ evt: 0, job: 0 });
  expect((await harness.jobs.lookUpJob("job_1"))?.erased).toBe(true);
  expect(await harness.restore(aCase)).toMatchObject({ evt: 1, job: 1 });
  expect((await harness.jobs.lookUpJob("job_1"))?.erased).toBeUndefined();
  expect(await harness.restore(aCase)).toMatchObject({ evt: 0, job: 0 });
});

it("What several erasures hide is hidden until the first of them removes it", async () => {
  const harness = await setUp();
  const until = harness.clock.now() + harness.erasureWaits.restorable;
  await harness.delete(patient);
  expect(await harness.findHidden(aCase)).toEqual({ until, isOwn: false });
  harness.clock.advance(harness.erasureWaits.restorable / 2);

  await harness.delete(aCase);

  expect(await harness.findHidden(aCase)).toEqual({ until, isOwn: true });
});

it("The account of disclosures finds the removed cases after a backup is restored, as after the removal", async () => {
  const harness = await setUp();
  const { store, stores } = harness;
  const linked = async () => (await stores.disclosures.findDisclosures(patientKey)).cases;
  const backup = structuredClone(store.table.all()) as readonly Item[];
  await harness.delete(patient);
  await harness.removeHidden();
  expect(await linked()).toEqual([caseKey]);
  store.table.clear();
  await store.table.putMany(backup);
  expect(await linked()).toEqual([]);

  await harness.reapply();

  expect(await linked()).toEqual([caseKey]);
});
