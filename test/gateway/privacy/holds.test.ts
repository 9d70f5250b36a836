import { describe, expect, it } from "vitest";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { linkTo } from "../../../shared/gateway/privacy/index-subjects.ts";
import { SubjectHeld } from "../../../shared/gateway/privacy/subject-held.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const digest = keyedDigest("test-key");
const [patientKey, caseKey] = [subjectKey(digest, patient), subjectKey(digest, aCase)];

describe("A hold of a case", () => {
  const held = async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ event_type: "voucher_used", patient_id: "patient-1", case_id: "case-1" }));
    await harness.hold(aCase);
    await harness.hold(patient);
    return harness;
  };

  it("outlives the release of its patient, which reports it", async () => {
    const harness = await held();
    expect(await harness.hold(patient, false)).toMatchObject({ subjects: 2, changed: 1, stillHeld: 1 });
    await expect(harness.delete(aCase)).rejects.toThrow(SubjectHeld);
  });

  it("ends by its own release once its patient is released", async () => {
    const harness = await held();
    await harness.hold(patient, false);
    expect(await harness.hold(aCase, false)).toMatchObject({ changed: 1, stillHeld: 0 });
    expect((await harness.delete(aCase)).events).toHaveLength(1);
  });

  it("by its patient outlives its own release, also after a restore of the tables", async () => {
    const harness = await held();
    expect(await harness.hold(aCase, false)).toMatchObject({ changed: 0, stillHeld: 1 });
    await harness.store.removeHold(caseKey, patientKey);
    await harness.reapply();
    await expect(harness.delete(aCase)).rejects.toThrow(SubjectHeld);
  });
});

describe("A hold of a patient", () => {
  it("covers a case that a webhook names with the patient later, after its events have expired", async () => {
    const harness = deletionHarness();
    await harness.hold(patient);
    await harness.record(harness.news({ event_type: "voucher_used", patient_id: "patient-1", case_id: "case-1" }));
    for (const { pk, sk } of harness.store.table.items("event"))
      await harness.store.table.remove({ pk: String(pk), sk: String(sk) });
    await expect(harness.delete(aCase)).rejects.toThrow(SubjectHeld);
  });

  it("covers a case that a call has opened later, after the job has expired", async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ event_type: "patient_created", patient_id: "patient-1" }));
    await harness.hold(patient);
    // As `recordOpenedCase`.
    await harness.store.linkCase({ patientKey, linked: linkTo(digest, aCase) });
    await harness.store.addOwner(caseKey, "prt_1", [patientKey]);
    await harness.record(harness.news({ event_type: "case_approved", case_id: "case-1" }));
    await expect(harness.delete(aCase)).rejects.toThrow(SubjectHeld);
    await harness.hold(patient, false);
    expect((await harness.delete(aCase)).events).toHaveLength(1);
  });

  it("covers no job that has the id of the patient's refused request", async () => {
    const harness = deletionHarness();
    const { jobs, store, clock } = harness;
    await store.indexJob("job_1", [caseKey]);
    const job = aJob({
      vendor: "md-integrations",
      createdAt: clock.now(),
      subjects: [patientKey],
      status: "succeeded",
    });
    await jobs.createJob(job, undefined, clock.now());
    await harness.hold(patient);
    expect((await harness.delete(aCase)).jobs).toEqual([]);
  });
});
