import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SentCall } from "../../../shared/gateway/calls/send-call.ts";
import { withLook } from "../../../shared/gateway/cases/case-look.ts";
import { changeCase } from "../../../shared/gateway/cases/change-case.ts";
import { advanceCase } from "../../../shared/gateway/cases/telehealth-case.ts";
import { createRecordOpenedCase } from "../../../shared/gateway/jobs/record-opened-case.ts";
import { caseKey } from "../../../shared/gateway/model/case-key.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { Job } from "../../../shared/gateway/model/job.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { readCase } from "../../../shared/vendors/md-integrations/cases.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { Life } from "../../support/fakes/crashing.ts";
import { jobInstance, jobState } from "../../support/harnesses/job-instance.ts";

const digest = keyedDigest("test-key");
const at = { vendor: "md-integrations", connection: "default" };
const key = caseKey(digest, at.vendor, at.connection, "case-1");
const patient = subjectKey(digest, { ...at, name: "patient_id", value: "patient-1" });
const lookRule = mdIntegrations.catchUp && { of: "md-integrations/default", final: mdIntegrations.catchUp.final };
const createdAt = "2026-01-01T00:00:05.700000Z";
const opened = { case_id: "case-1", created_at: createdAt, patient: { patient_id: "patient-1" } };

/** A function of MD Integrations' calls, and what it does with an answer. */
function setUp(life = new Life()) {
  const state = jobState({});
  state.clock.advance(60_000);
  const record = createRecordOpenedCase({
    ...jobInstance(state, life, async () => undefined),
    vendor: mdIntegrations,
  });
  const answer = (body: unknown, change: Partial<SentCall> & { operation?: string } = {}) => {
    const { operation = "createCase", ...marks } = change;
    const job = { ...at, id: "job_1", partnerId: "prt_1", operation, createdAt: state.clock.now() } as Job;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const sent = { answer: { status: 200, headers: {}, body: Buffer.from(text) }, failed: false, ...marks };
    return record({ job, sent });
  };
  const webhook = (type: string, seconds: number) => {
    const time = Date.parse("2026-01-01T00:00:00Z") + seconds * 1000;
    const reading = readCase({ type, subject: { case_id: "case-1" } }, Buffer.from("{}"));
    if (reading === undefined) throw new Error("The webhook has no case.");
    const event = {
      id: `evt_${type}`,
      type: `md-integrations.${type}`,
      time,
      receivedAt: time,
      connection: "default",
      reading,
    };
    // As the projection of webhooks does: the last status ends the case's wait for a look at the vendor.
    return changeCase(state.cases, key, (known) => withLook(advanceCase(known, event), lookRule));
  };
  return { state, answer, webhook, found: async () => (await state.cases.findCase(key))?.state };
}

describe("the case that a call opens", () => {
  it("is recorded as created, at the vendor's time, and linked to its patient", async () => {
    const { state, answer, found } = setUp();
    await answer(opened);
    const time = Date.parse("2026-01-01T00:00:05Z");
    expect(await found()).toMatchObject({
      caseId: "case-1",
      status: { value: "created", time },
      timeline: [{ type: "md-integrations.createCase", eventId: "job_1", time }],
    });
    const { cases } = await state.subjects.findSubjectEntry(patient);
    expect(cases.map((linked) => linked.caseKey)).toEqual([key]);
  });

  it("is its partner's, and its patient is not; webhooks that came earlier are assigned later", async () => {
    const { state, answer } = setUp();
    await answer(opened);
    const own = subjectKey(digest, { ...at, name: "case_id", value: "case-1" });
    expect(await state.subjects.findOwners([own])).toEqual(["prt_1"]);
    expect(await state.subjects.findOwners([patient])).toEqual([]);
    const message = { v: 1, kind: "case-owned", partnerId: "prt_1", keys: [own] };
    expect(state.eventQueue.sent).toMatchObject([{ message, delaySeconds: 30 }]);
  });

  it.each([
    ["has none that can be read", "yesterday"],
    ["has one to come, which would outrank its webhooks and outlive a deletion", "2099-01-01T00:00:00Z"],
  ])("has the job's time where the answer %s", async (_what, created_at) => {
    const { state, answer, found } = setUp();
    const time = Math.floor(state.clock.now() / 1000) * 1000;
    await answer({ case_id: "case-1", created_at });
    expect((await found())?.status).toMatchObject({ value: "created", time });
  });

  it("ends in the same state in any order with its webhooks, and however often it is recorded", async () => {
    const steps = ["answer", "case_created", "case_assigned_to_clinician", "case_completed"] as const;
    const order = fc.shuffledSubarray([...steps, ...steps], { minLength: 8 });
    const run = async (names: readonly (typeof steps)[number][]) => {
      const { answer, webhook, found } = setUp();
      for (const name of names) {
        if (name === "answer") await answer(opened);
        else await webhook(name, name === "case_completed" ? 9 : 5);
      }
      const state = await found();
      return { ...state, lastReceivedAt: 0, timeline: state?.timeline.map((entry) => ({ ...entry, receivedAt: 0 })) };
    };
    const expected = await run(steps);
    expect(expected.status).toMatchObject({ value: "completed" });
    await fc.assert(
      fc.asyncProperty(order, async (names) => {
        expect(await run(names)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("gives way to a webhook of the same second", async () => {
    const { answer, webhook, found } = setUp();
    await webhook("case_assigned_to_clinician", 5);
    await answer(opened);
    expect((await found())?.status?.value).toBe("assigned");
  });

  it.each([
    ["an answer that failed", opened, { failed: true }],
    ["another operation", opened, { operation: "updateCaseStatus" }],
    ["an answer without an id", { created_at: createdAt }, {}],
    ["an answer that is no JSON", "<html>", {}],
    ["an answer that is a list", [opened], {}],
    ["an id that is longer than an id can be", { case_id: "x".repeat(501) }, {}],
  ])("is not recorded for %s", async (_what, body, change) => {
    const { state, answer } = setUp();
    await expect(answer(body, change)).resolves.toBeUndefined();
    expect(state.cases.all()).toEqual([]);
  });

  it.each([
    ["its patient", patient],
    ["it", subjectKey(digest, { ...at, name: "case_id", value: "case-1" })],
  ])("is not kept where %s was deleted while the vendor worked", async (_what, deleted) => {
    const { state, answer, found } = setUp();
    await state.subjects.putTombstone(deleted, Date.parse(createdAt) + 1_000);
    await answer(opened);
    expect(await found()).toBeUndefined();
  });

  it("is not kept where its patient is deleted between its link and its state", async () => {
    const { state, answer, found } = setUp();
    const { putCase } = state.cases;
    state.cases.putCase = async (...args) => {
      await state.subjects.putTombstone(patient, Date.parse(createdAt) + 1_000);
      return await putCase.apply(state.cases, args);
    };
    await answer(opened);
    expect(await found()).toBeUndefined();
  });

  it("is kept where its patient was deleted long before", async () => {
    const { state, answer, found } = setUp();
    await state.subjects.putTombstone(patient, Date.parse("2025-12-01T00:00:00Z"));
    await answer(opened);
    expect((await found())?.status?.value).toBe("created");
  });

  it("never makes an answered call fail where a store does not answer", async () => {
    for (const step of [1, 2]) {
      const { state, answer } = setUp(new Life({ step, when: "before" }));
      await expect(answer(opened)).resolves.toBeUndefined();
      expect(state.cases.all()).toEqual([]);
    }
    const { state, answer } = setUp(new Life({ step: 1, when: "after" }));
    await expect(answer(opened)).resolves.toBeUndefined();
    expect(state.log.lines.join()).not.toContain("case-1");
  });
});

describe("the patient that a call creates", () => {
  it("is its partner's; webhooks that came earlier are assigned later", async () => {
    const { state, answer } = setUp();
    await answer({ patient_id: "patient-1" }, { operation: "createPatient" });
    expect(await state.subjects.findOwners([patient])).toEqual(["prt_1"]);
    const message = { v: 1, kind: "case-owned", partnerId: "prt_1", keys: [patient] };
    expect(state.eventQueue.sent).toMatchObject([{ message, delaySeconds: 30 }]);
  });

  it.each([
    ["an answer that failed", { patient_id: "patient-1" }, { failed: true }],
    ["an update", { patient_id: "patient-1" }, { operation: "updatePatient" }],
    ["an answer without an id", { first_name: "Ann" }, {}],
    ["an empty id", { patient_id: "" }, {}],
    ["an id that is longer than an id can be", { patient_id: "x".repeat(501) }, {}],
  ])("has no owner by %s", async (_what, body, change) => {
    const { state, answer } = setUp();
    await answer(body, { operation: "createPatient", ...change });
    expect(await state.subjects.findOwners([patient])).toEqual([]);
    expect(state.eventQueue.sent).toEqual([]);
  });
});
