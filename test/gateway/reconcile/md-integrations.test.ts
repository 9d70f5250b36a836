import { afterEach, describe, expect, test, vi } from "vitest";
import { type LookHarness, type LostWrite, lookHarness } from "../../support/harnesses/look-harness.ts";

afterEach(() => vi.useRealTimers());

const partner = "/v1/partner";
const minute = 60_000;
const mdi = () => lookHarness({ vendor: "md-integrations" });

const aPatient = (email = "ada@example.com", more: object = {}) => ({
  first_name: "Ada",
  last_name: "Example",
  gender: 2,
  date_of_birth: "1990-01-02",
  phone_number: "(555) 010-0199",
  phone_type: 2,
  email,
  address: { address: "1 Example Street", zip_code: "10001", city_name: "New York", state_name: "New York" },
  ...more,
});

async function made(harness: LookHarness, path: string, body: unknown, id: string): Promise<string> {
  const answer = await harness.write("POST", path, body);
  return String((JSON.parse(answer.text) as Record<string, unknown>)[id]);
}

const patientOf = (harness: LookHarness, email?: string) =>
  made(harness, `${partner}/patients`, aPatient(email), "patient_id");

/** The job and its evidence after a look at it, and after all looks of half an hour. */
async function looked(harness: LookHarness, job: string) {
  await harness.pass(11_000);
  const first = await harness.job(job);
  for (const ms of [20_000, 30_000, 4 * minute, 10 * minute, 16 * minute]) await harness.pass(ms);
  return { first, last: await harness.job(job) };
}

const aCase = (patient_id: string, more: object = {}) => ({
  patient_id,
  case_offerings: [
    { offering_id: "5f1d9a60-0c0e-4b52-9c1e-000000000001", product: { quantity: 30, directions: "daily" } },
  ],
  ...more,
});

describe("a new patient", () => {
  test("is found by its address, every member of it, and its events", async () => {
    const harness = mdi();
    const { job } = await harness.write("POST", `${partner}/patients`, aPatient(), "done");
    const { first } = await looked(harness, job);
    expect(first).toMatchObject({ status: "succeeded", evidence: { finding: "done", proof: "state" } });
    expect(harness.reads).toHaveLength(4);
  });

  test("is not an older one with the same members", async () => {
    const harness = mdi();
    await patientOf(harness);
    harness.clock.advance(60 * minute);
    const { job } = await harness.write("POST", `${partner}/patients`, aPatient(), "not-done");
    expect((await looked(harness, job)).last).toMatchObject({
      status: "uncertain",
      evidence: { reason: "other-candidate" },
    });
  });

  test("is not found where two have the address, or the vendor has normalised it", async () => {
    const harness = mdi();
    await patientOf(harness);
    const { job } = await harness.write("POST", `${partner}/patients`, aPatient(), "done");
    expect((await looked(harness, job)).last).toMatchObject({ evidence: { reason: "other-candidate" } });
    harness.state.normalise = true;
    const other = await harness.write("POST", `${partner}/patients`, aPatient("grace@example.com"), "done");
    harness.reads.splice(0);
    await harness.pass(11_000);
    expect(harness.reads).toHaveLength(2);
    expect((await looked(harness, other.job)).last).toMatchObject({
      status: "uncertain",
      evidence: { reason: "different" },
    });
  });

  test.each([
    ["was lost and done", "done"],
    ["was answered", undefined],
  ] as const)("is not the one of an equal call that %s just before", async (_, before) => {
    const harness = mdi();
    await harness.write("POST", `${partner}/patients`, aPatient(), before);
    harness.clock.advance(2_000);
    const { job } = await harness.write("POST", `${partner}/patients`, aPatient(), "not-done");
    expect((await looked(harness, job)).last.evidence).toMatchObject({ finding: "unknown", reason: "twin" });
  });

  test("is not found by reads that lag, nor by a history that repeats one page", async () => {
    const harness = mdi();
    harness.state.visibleAfterMs = 20_000;
    const { job } = await harness.write("POST", `${partner}/patients`, aPatient(), "done");
    const { first, last } = await looked(harness, job);
    expect(first.evidence).toMatchObject({ finding: "unknown", reason: "absent" });
    expect(last).toMatchObject({ status: "succeeded", evidence: { finding: "done" } });
    const unpaged = mdi();
    unpaged.state.ignorePaging = true;
    const other = await unpaged.write("POST", `${partner}/patients`, aPatient(), "done");
    expect((await looked(unpaged, other.job)).last.evidence).toMatchObject({ reason: "not-whole" });
  });

  test("is not found absent by a search, of which the document does not say that it shows every patient", async () => {
    const harness = mdi();
    const { job } = await harness.write("POST", `${partner}/patients`, aPatient(), "not-done");
    expect((await looked(harness, job)).last).toMatchObject({ evidence: { finding: "unknown", reason: "absent" } });
  });
});

describe("a new case", () => {
  test.each([
    ["marker", { metadata: "order-4711" }],
    ["match", {}],
  ])("is found by its %s", async (proof, more) => {
    const harness = mdi();
    const patient = await patientOf(harness);
    const { job } = await harness.write("POST", `${partner}/cases`, aCase(patient, more), "done");
    const { first } = await looked(harness, job);
    expect(first).toMatchObject({
      status: "succeeded",
      evidence: { finding: "done", proof, operation: "listPatientCases" },
    });
  });

  test("is not the case of an equal call, nor one whose marker an older case has", async () => {
    const harness = mdi();
    const patient = await patientOf(harness);
    const lost = await harness.write("POST", `${partner}/cases`, aCase(patient), "not-done");
    await harness.write("POST", `${partner}/cases`, aCase(patient));
    expect((await looked(harness, lost.job)).last.evidence?.finding).toBe("unknown");
    const marked = mdi();
    const other = await patientOf(marked);
    await marked.write("POST", `${partner}/cases`, aCase(other, { metadata: "order-1" }));
    marked.clock.advance(60 * minute);
    const again = await marked.write("POST", `${partner}/cases`, aCase(other, { metadata: "order-1" }), "not-done");
    expect((await looked(marked, again.job)).last.evidence).toMatchObject({ reason: "other-candidate" });
  });

  test("is not the case of a call with the same members in other bytes", async () => {
    const harness = mdi();
    const patient = await patientOf(harness);
    const { patient_id, case_offerings } = aCase(patient);
    const lost = await harness.write("POST", `${partner}/cases`, { patient_id, case_offerings }, "not-done");
    await harness.write("POST", `${partner}/cases`, { case_offerings, patient_id }, "done");
    expect((await looked(harness, lost.job)).last.evidence).toMatchObject({ finding: "unknown", reason: "twin" });
  });

  test("is not found absent while reads lag, nor where its patient's list has a second page", async () => {
    const harness = mdi();
    const patient = await patientOf(harness);
    harness.state.visibleAfterMs = 14 * minute;
    const { job } = await harness.write("POST", `${partner}/cases`, aCase(patient), "done");
    const { last } = await looked(harness, job);
    expect(last).toMatchObject({ status: "succeeded", evidence: { finding: "done" } });
    const paged = mdi();
    const other = await patientOf(paged);
    paged.state.pageSize = 1;
    await paged.write("POST", `${partner}/cases`, aCase(other, { metadata: "order-1" }));
    paged.clock.advance(60 * minute);
    await paged.write("POST", `${partner}/cases`, aCase(other, { metadata: "order-2" }));
    paged.clock.advance(60 * minute);
    const lost = await paged.write("POST", `${partner}/cases`, aCase(other), "not-done");
    expect((await looked(paged, lost.job)).last.evidence).toMatchObject({ reason: "not-whole" });
  });

  test("is found not to be made where its patient has none of that time", async () => {
    const harness = mdi();
    const patient = await patientOf(harness);
    const { job } = await harness.write("POST", `${partner}/cases`, aCase(patient), "not-done");
    expect((await looked(harness, job)).last.evidence).toMatchObject({ finding: "not-done", proof: "match" });
  });
});

describe("another write", () => {
  const cases: readonly (readonly [
    name: string,
    method: string,
    path: (ids: { patient: string; case_: string }) => string,
    body: unknown,
  ])[] = [
    [
      "an update of a patient",
      "PATCH",
      ({ patient }) => `${partner}/patients/${patient}`,
      { first_name: "Augusta", weight: 60 },
    ],
    ["a cancellation", "POST", ({ case_ }) => `${partner}/cases/${case_}/cancel`, { reason: "by the patient" }],
    ["a hold", "PATCH", ({ case_ }) => `${partner}/cases/${case_}/status`, { hold_status: true }],
    ["a pharmacy", "POST", ({ patient }) => `${partner}/patients/${patient}/pharmacies/1234`, undefined],
    ["a note", "POST", ({ case_ }) => `${partner}/cases/${case_}/notes`, { text: "Called back." }],
    [
      "a message",
      "POST",
      ({ patient }) => `${partner}/patients/${patient}/messages`,
      { channel: "patient", text: "Hello" },
    ],
    ["a voucher", "POST", () => `${partner}/vouchers`, { offerings: [{ id: "5f1d9a60-0c0e-4b52-9c1e-000000000001" }] }],
  ];

  const lostOne = async (index: number, how: LostWrite) => {
    const harness = mdi();
    const patient = await patientOf(harness);
    const case_ = await made(harness, `${partner}/cases`, aCase(patient), "case_id");
    harness.clock.advance(60 * minute);
    const [name = "", method = "", pathOf = () => "", body] = cases[index] ?? [];
    const sent = name === "a voucher" ? { ...(body as object), patient_id: patient } : body;
    const { job } = await harness.write(method, pathOf({ patient, case_ }), sent, how);
    return await looked(harness, job);
  };

  test.each(cases.map(([name], index) => [name, index] as const))("is found done: %s", async (_, index) => {
    expect((await lostOne(index, "done")).first).toMatchObject({ status: "succeeded", evidence: { finding: "done" } });
  });

  test.each(
    cases.map(([name], index) => [name, index] as const),
  )("is never found done that was not: %s", async (_, index) => {
    const { first, last } = await lostOne(index, "not-done");
    expect(first.evidence?.finding).toBe("unknown");
    expect(last.evidence?.finding).not.toBe("done");
  });
});
