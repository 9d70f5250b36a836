import { describe, expect, it } from "vitest";
import { mdIntegrations } from "../../../../shared/vendors/md-integrations/descriptor.ts";
import type { Finding, LookedRequest, Reconciliation } from "../../../../shared/vendors/reconciliation.ts";
import { answerOf, pageOf, sent, timeAfter, writeOf } from "../../../support/builders/reconciled-writes.ts";

const caseId = "0f0e0d0c-0b0a-4908-8706-050403020100";
const patientId = "1f1e1d1c-1b1a-4918-8716-151413121110";
const otherId = "2f2e2d2c-2b2a-4928-8726-252423222120";

function reconciliationOf(operation: string): Reconciliation {
  const found = mdIntegrations.reconcile?.[operation];
  if (found === undefined) throw new Error(`${operation} has no reconciliation.`);
  return found;
}

const assess = (operation: string, job: LookedRequest, answers: readonly unknown[]): Finding =>
  reconciliationOf(operation).assess(
    job,
    sent,
    answers.map((value) => answerOf(value)),
  );

const done = (...items: string[]) => ({ finding: "done", items });
const unknown = (reason: string) => ({ finding: "unknown", reason });

describe("a created case", () => {
  const offering = { offering_id: otherId, product: { quantity: 30, directions: "daily" } };
  const plain = writeOf("POST", "/v1/partner/cases", { patient_id: patientId, case_offerings: [offering] });
  const marked = writeOf("POST", "/v1/partner/cases", {
    patient_id: patientId,
    metadata: "order-7",
    hold_status: false,
    case_offerings: [offering],
  });
  const listed = (more: Record<string, unknown> = {}, quantity = "30.0") => ({
    case_id: caseId,
    created_at: timeAfter(1),
    metadata: "order-7",
    case_offerings: [{ id: otherId.toUpperCase(), product: { quantity, directions: "daily", days_supply: null } }],
    ...more,
  });

  it.each<[string, LookedRequest, unknown, unknown]>([
    ["is found by its marker", marked, pageOf([listed()]), done(caseId)],
    [
      "is not another case of the same time with another marker",
      marked,
      pageOf([listed({ metadata: "8" })]),
      unknown("different"),
    ],
    ["is not one of the same marker and another offering", marked, pageOf([listed({}, "31")]), unknown("different")],
    [
      "has no unique marker where an older case has it as well",
      marked,
      pageOf([listed(), listed({ case_id: otherId, created_at: timeAfter(-60) })]),
      unknown("other-candidate"),
    ],
    ["is found by content and time without a marker", plain, pageOf([listed()]), done(caseId)],
    [
      "is not an equal one of yesterday",
      plain,
      pageOf([listed({ created_at: timeAfter(-86_400) })]),
      { finding: "not-done" },
    ],
    [
      "is not an equal one of an hour later",
      plain,
      pageOf([listed({ created_at: timeAfter(3_600) })]),
      unknown("absent"),
    ],
    ["is not found in a list with further pages", plain, pageOf([listed()], 1, 2), unknown("not-whole")],
    ["is not found without a list", plain, { data: null }, unknown("unreadable")],
    [
      "is one of two where two are equal, which the gateway tells apart",
      plain,
      pageOf([listed(), listed({ case_id: otherId })]),
      done(caseId, otherId),
    ],
  ])("%s", (_, job, list, finding) => {
    expect(assess("createCase", job, [list])).toEqual(finding);
  });

  it("is proven by a marker only where the partner sent one", () => {
    const { proofOf } = reconciliationOf("createCase");
    expect(proofOf?.(marked)).toBe("marker");
    expect(proofOf?.(plain)).toBe("match");
    expect(proofOf?.(writeOf("POST", "/v1/partner/cases", { metadata: " " }))).toBe("match");
  });
});

describe("a created patient", () => {
  const job = writeOf("POST", "/v1/partner/patients", {
    first_name: "Sam",
    email: "Sam@example.com",
    address: { address: "1 Road", state_name: "Texas" },
    is_sms_enabled: true,
  });
  const found = { patient_id: patientId, email: "sam@example.com" };
  const patient = {
    first_name: "Sam",
    email: "Sam@example.com",
    address: { address: "1 Road", state: { name: "Texas" } },
  };
  const event = (seconds: number) => ({ date_time: timeAfter(seconds) });

  it("is searched in the connection's environment, read, and its events until their end", () => {
    const { next } = reconciliationOf("createPatient");
    const reads = [[found], patient, [event(1)], []].map((value) => answerOf(value));
    const paths = [0, 1, 2, 3, 4].map((count) => next(job, reads.slice(0, count)));
    expect(JSON.parse(String(Buffer.from(paths[0]?.body ?? [])))).toEqual({
      search: "Sam@example.com",
      is_sandbox: true,
    });
    expect(paths.map((read) => read?.path)).toEqual([
      "/v1/partner/patients/search",
      `/v1/partner/patients/${patientId}`,
      `/v1/partner/patients/${patientId}/events`,
      `/v1/partner/patients/${patientId}/events`,
      undefined,
    ]);
    expect(paths[3]?.query).toContainEqual(["page", "2"]);
  });

  it.each<[string, readonly unknown[], unknown]>([
    [
      "is the only one with its e-mail address, all members, and no event before the call",
      [[found], patient, [event(1)], []],
      done(),
    ],
    ["is not an older equal one", [[found], patient, [event(1), event(-60)]], unknown("other-candidate")],
    [
      "is not distinguished from another one with the address",
      [[found, { ...found, patient_id: otherId }]],
      unknown("other-candidate"),
    ],
    ["is not found where nobody has the address", [[]], unknown("absent")],
    [
      "is not one whose state the vendor writes in another form",
      [[found], { ...patient, address: { address: "1 Road", state: { name: "TX" } } }, [event(1)], []],
      unknown("different"),
    ],
    [
      "is not one with a member that the vendor leaves out",
      [[found], { first_name: "Sam", email: "Sam@example.com" }, [event(1)], []],
      unknown("uncompared"),
    ],
    ["is not found without events", [[found], patient, []], unknown("no-time")],
    ["is not found where events do not end", [[found], patient, [event(1)]], unknown("not-whole")],
  ])("%s", (_, answers, finding) => {
    expect(assess("createPatient", job, answers)).toEqual(finding);
  });
});

describe("a message", () => {
  const path = `/v1/partner/patients/${patientId}/messages`;
  const job = writeOf("POST", path, { channel: "patient", text: "Take it daily.", sender_type: "partner" });
  const message = { id: caseId, channel: "patient", text: "Take it daily.", created_at: timeAfter(2) };

  it("is looked for in its channel", () => {
    expect(reconciliationOf("sendPatientMessage").next(job, [])?.query).toEqual([["channel", "patient"]]);
  });

  it.each<[string, unknown, unknown]>([
    ["is the one of its time with its text", pageOf([message]), done(caseId)],
    ["is not one with another text", pageOf([{ ...message, text: "Stop." }]), unknown("different")],
    [
      "was not sent where the channel has none of that time",
      pageOf([{ ...message, created_at: timeAfter(-60) }]),
      { finding: "not-done" },
    ],
    ["is not found among messages without a time", pageOf([{ ...message, created_at: null }]), unknown("no-time")],
  ])("%s", (_, list, finding) => {
    expect(assess("sendPatientMessage", job, [list])).toEqual(finding);
  });
});

describe("a voucher", () => {
  const job = writeOf("POST", "/v1/partner/vouchers", {
    demo: false,
    patient_id: patientId,
    offerings: [{ id: otherId, product: { pharmacy_id: 1 } }],
    pharmacy_id: null,
  });
  const listed = {
    partner_voucher_id: caseId,
    demo: false,
    created_at: timeAfter(1),
    payload: { patient_id: patientId },
  };
  const voucher = (offering: string) => ({
    partner_voucher_id: caseId,
    payload: { patient_id: patientId, offerings: [{ offering_id: offering, product: { pharmacy_id: 1 } }] },
  });

  it("is read itself, since the list does not have its offerings", () => {
    const { next } = reconciliationOf("createVoucher");
    const list = answerOf(pageOf([listed]));
    expect(next(job, [list])?.path).toBe(`/v1/partner/vouchers/${caseId}`);
    expect(next(job, [list, answerOf(voucher(otherId))])).toBeUndefined();
  });

  it.each<[string, readonly unknown[], unknown]>([
    ["is the one of its time for its offerings", [pageOf([listed]), voucher(otherId)], done(caseId)],
    ["is not one for another offering", [pageOf([listed]), voucher(caseId)], unknown("different")],
    ["is not found by the list alone", [pageOf([listed])], unknown("uncompared")],
  ])("%s", (_, answers, finding) => {
    expect(assess("createVoucher", job, answers)).toEqual(finding);
  });
});

describe("the state of a case", () => {
  const of = (name: string) => `/v1/partner/cases/${caseId}/${name}`;
  const status = (more: object) => ({ case_status: { name: "cancelled", reason: null, ...more } });

  it.each<[string, string, LookedRequest, unknown, unknown]>([
    [
      "is cancelled, with a reason that the vendor does not show",
      "cancelCase",
      writeOf("POST", of("cancel"), { reason: "Twice" }),
      status({}),
      done(),
    ],
    [
      "is cancelled for another reason",
      "cancelCase",
      writeOf("POST", of("cancel"), { reason: "Twice" }),
      status({ reason: "Late" }),
      unknown("different"),
    ],
    [
      "is not cancelled",
      "cancelCase",
      writeOf("POST", of("cancel")),
      status({ name: "waiting" }),
      unknown("different"),
    ],
    [
      "is held",
      "updateCaseStatus",
      writeOf("PATCH", of("status"), { hold_status: true }),
      status({ hold_status: true }),
      done(),
    ],
    [
      "is held, which the vendor does not show",
      "updateCaseStatus",
      writeOf("PATCH", of("status"), { hold_status: true }),
      status({}),
      unknown("uncompared"),
    ],
    ["has a file", "attachCaseFile", writeOf("POST", of(`files/${otherId}`)), [{ file_id: otherId }], done()],
    ["does not have a file any more", "detachCaseFile", writeOf("DELETE", of(`files/${otherId}`)), [], done()],
    [
      "still has a file",
      "detachCaseFile",
      writeOf("DELETE", of(`files/${otherId}`)),
      [{ file_id: otherId }],
      unknown("different"),
    ],
    [
      "has the files of a replacement",
      "updateCaseFiles",
      writeOf("PATCH", of("files"), { case_files: [otherId, patientId] }),
      [{ file_id: patientId }, { file_id: otherId }],
      done(),
    ],
    [
      "has a file too many",
      "updateCaseFiles",
      writeOf("PATCH", of("files"), { case_files: [otherId] }),
      [{ file_id: patientId }, { file_id: otherId }],
      unknown("different"),
    ],
    [
      "has a tag with its notes",
      "addCaseTag",
      writeOf("POST", of(`tags/${otherId}`), { notes: "call" }),
      { tags: [{ id: otherId, notes: "call" }] },
      done(),
    ],
    [
      "lacks a tag, which the vendor may have detached",
      "addCaseTag",
      writeOf("POST", of(`tags/${otherId}`)),
      { tags: [] },
      unknown("absent"),
    ],
    ["does not have a tag any more", "removeCaseTag", writeOf("DELETE", of(`tags/${otherId}`)), { tags: [] }, done()],
    ["has no readable tags", "removeCaseTag", writeOf("DELETE", of(`tags/${otherId}`)), {}, unknown("unreadable")],
  ])("%s", (_, operation, job, answer, finding) => {
    expect(assess(operation, job, [answer])).toEqual(finding);
  });

  it("is not shown by a refusal", () => {
    const job = writeOf("POST", of(`files/${otherId}`));
    const { assess: byList } = reconciliationOf("attachCaseFile");
    expect(byList(job, sent, [answerOf({ message: "Not found" }, 404)])).toEqual(unknown("refused"));
  });
});

it("A pharmacy of a patient is known by its number", () => {
  const job = writeOf("POST", `/v1/partner/patients/${patientId}/pharmacies/123`);
  expect(assess("addPatientPharmacy", job, [[{ pharmacy_id: 123, id: 7 }]])).toEqual(done());
  expect(assess("addPatientPharmacy", job, [[{ pharmacy_id: 7, id: 123 }]])).toEqual({ finding: "not-done" });
});
