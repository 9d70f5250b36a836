import { afterEach, describe, expect, it, vi } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { type SubjectId, subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { createProxyCall } from "../../../shared/gateway/proxy/proxy-call.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { aRequest } from "../../support/builders/a-request.ts";
import { anUpload } from "../../support/builders/an-upload.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";
import { lookHarness } from "../../support/harnesses/look-harness.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const digest = keyedDigest("test-key");
const keyOf = (id: SubjectId) => subjectKey(digest, id);

describe("a key that was used for one patient and then for another", () => {
  afterEach(() => vi.useRealTimers());

  /** The function of the vendor, over the records of an operator who erases. */
  const setUp = () => {
    const harness = deletionHarness();
    const { clock, jobs, store, caseStore: cases, bodies, uploads } = harness;
    const vendor = lookHarness({ vendor: "md-integrations" });
    const deps = { ...vendor.deps, clock, jobs, jobSubjects: store, subjects: store, cases, bodies, uploads };
    const call = createProxyCall(deps);
    const change = async (id: string, more: Record<string, string> = {}) => {
      const headers = { "content-type": "application/json", "idempotency-key": "key-1", ...more };
      const path = `/v1/md-integrations/v1/partner/patients/${id}`;
      const request = aRequest({
        method: "PATCH",
        path,
        headers,
        body: JSON.stringify({ phone_number: "(555) 010-0199" }),
      });
      return await call(request).catch((error: unknown) => {
        if (error instanceof Problem) return { status: error.members.status, headers: error.headers() };
        throw error;
      });
    };
    return { harness, vendor, change };
  };
  const [mistaken, meant] = ["patient-1", "patient-2"];

  it("loses nothing of the one by an erasure of the other, whose call was refused", async () => {
    const { harness, change } = setUp();
    const queued = await change(meant, { prefer: "respond-async" });
    expect(queued.status).toBe(202);
    expect((await change(mistaken, { prefer: "respond-async" })).status).toBe(422);
    harness.clock.advance(minute);

    const report = await harness.delete({ ...patient, value: mistaken });

    expect(report.jobs).toEqual([]);
    const [job] = harness.store.table.items("job");
    expect(job).toMatchObject({ status: "queued", request: { path: `/v1/partner/patients/${meant}` } });
  });

  it("loses nothing of the one by an erasure of the other, whose call was cancelled", async () => {
    const { harness, change } = setUp();
    const first = await change(mistaken, { prefer: "respond-async" });
    expect(first.status).toBe(202);
    const [{ pk: id } = { pk: "" }] = harness.store.table.items("job");
    // As `DELETE /v1/jobs/{id}`: the key is free, and is used for the patient who was meant.
    await harness.jobs.endQueued(String(id), "cancelled", harness.clock.now(), undefined);
    expect((await change(meant, { prefer: "respond-async" })).status).toBe(202);
    harness.clock.advance(minute);

    const report = await harness.delete({ ...patient, value: mistaken });

    expect(report.jobs).toEqual([]);
    const [job] = harness.store.table.items("job");
    expect(job).toMatchObject({ status: "queued", request: { path: `/v1/partner/patients/${meant}` } });
  });
});

describe("an erasure of who used a key before", () => {
  it("leaves the upload of a later order under the key of the one that it has cancelled", async () => {
    const harness = deletionHarness();
    const { clock, jobs, store, uploads, bodies } = harness;
    const id = "job_upload";
    const upload = anUpload({
      id: "upl_md-integrations_1",
      vendor: "md-integrations",
      usedBy: id,
      until: clock.now() + 10 * day,
    });
    await uploads.createUpload(upload, clock.now() + 10 * day);
    const key = `uploads/${upload.id}`;
    await bodies.put(key, Buffer.from("a photo"));
    const request = { ...aJob().request, path: "/v1/partner/patients/patient-1/files", body: { key, size: 7 } };
    const order = (status: "queued") =>
      aJob({ id, vendor: "md-integrations", status, createdAt: clock.now(), subjects: [keyOf(patient)], request });
    await store.indexJob(id, [keyOf(patient)]);
    expect(await jobs.createJob(order("queued"), undefined, clock.now() + 1)).toBeUndefined();
    await harness.delete(patient);
    clock.advance(2 * minute);
    await harness.continueErasures();
    // The partner repeats the cancelled call an hour before the removal, with the same key and the same upload.
    clock.advance(23 * 60 * minute);
    expect(await uploads.claimUpload(upload.id, id, "00")).not.toBe("refused");
    expect(
      await jobs.createJob({ ...order("queued"), createdAt: clock.now() }, undefined, clock.now() + day),
    ).toBeUndefined();
    clock.advance(60 * minute);
    await harness.continueErasures();

    expect((await jobs.lookUpJob(id))?.status).toBe("queued");
    expect(await bodies.get(key)).toBeDefined();
  });

  it("takes an answer of an earlier job under the key for no answer of the later one", async () => {
    const harness = deletionHarness();
    const { clock, jobs, store } = harness;
    await store.indexJob("job_1", [keyOf(patient)], clock.now());
    clock.advance(day);
    const job = aJob({ createdAt: clock.now(), subjects: [keyOf(aCase)], status: "succeeded" });
    await jobs.createJob(job, undefined, clock.now());
    expect((await harness.preview(patient)).jobs).toEqual([]);
    expect((await harness.delete(patient)).jobs).toEqual([]);
    await store.indexJob("job_1", [keyOf(patient)], job.createdAt);
    expect((await harness.delete(patient)).jobs).toEqual(["job_1"]);
  });
});

describe("an id of an event that a vendor has used for one patient and then for another", () => {
  /** The event of one patient, whose id is indexed under another patient as well, as by a duplicate with another body. */
  const setUp = async () => {
    const harness = deletionHarness();
    await harness.record(harness.news({ patient_id: "patient-2" }));
    const [event] = harness.storedEvents();
    await harness.store.indexEvent(event?.id ?? "", [keyOf(patient)], []);
    return { harness, deliveries: harness.storedDeliveries() };
  };

  it("loses nothing of the one by an erasure of the other", async () => {
    const { harness, deliveries } = await setUp();
    expect(await harness.preview(patient)).toMatchObject({ events: [], deliveries: [] });
    expect(await harness.delete(patient)).toMatchObject({ events: [], deliveries: [] });
    await harness.removeHidden();
    expect(harness.subjects()).toEqual([{ patient_id: "patient-2" }]);
    expect(harness.storedDeliveries()).toEqual(deliveries);
  });

  it("puts the one under no hold of the other", async () => {
    const { harness } = await setUp();
    await harness.hold({ ...patient, value: "patient-2" });
    expect((await harness.delete(patient)).events).toEqual([]);
  });
});
