import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { answered, type ResourceCall, resourceHarness } from "../../support/harnesses/resource-harness.ts";

const documented = readFileSync("shared/vendors/si-compounding/examples/getPrescription.json", "utf8");

/** The vendor's answer with one prescription, whose members differ in these. */
const answerOf = (members: Readonly<Record<string, string>>): string => {
  const prescription = {
    prescription_id: "1",
    formula_id: "2",
    refills_remaining: "1",
    rx_number: "3",
    refills: "1",
    days_authorized: "50",
    date_written: '"01/22/2024"',
    date_expire: '"01/21/2099"',
    status: '"Active"',
    external_prescription_id: '"E-1"',
    status_ivr: '"other"',
    ...members,
  };
  const written = Object.entries(prescription).map(([name, value]) => `"${name}": ${value}`);
  return `{"error": 0, "data": {"patient": {"patient_id": 7}, "total_prescriptions": 1, "prescriptions": [{${written}}]}}`;
};

function search(answer: string, more: object = {}) {
  const harness = resourceHarness({ vendor: siCompounding, answer: () => answered(200, answer), ...more });
  return {
    ...harness,
    search: (body: unknown = { rxNumber: "3" }, options?: ResourceCall) =>
      harness.call("/v1/prescriptions/search", body, options),
    async first(body?: unknown) {
      return (await harness.call("/v1/prescriptions/search", body ?? { rxNumber: "3" }, {})).json.data[0];
    },
  };
}

it("The document's own prescription keeps its digits, and has all three reasons for attention", async () => {
  const { search: find, calls } = search(documented);
  const { status, json } = await find({ rxNumber: "1001117969" }, { query: { raw: "true" } });
  expect([status, json]).toEqual([
    200,
    {
      data: [
        {
          id: "63841558324288628",
          rxNumber: "1001117969",
          formulaId: "6383184943340979",
          refills: 0,
          refillsRemaining: 0,
          daysAuthorized: 50,
          writtenOn: "2024-01-22",
          expiresOn: "2025-01-21",
          vendorStatus: { status: "Inactive", status_ivr: "no_refills" },
          externalId: null,
          patient: {
            id: "63841550598335501",
            firstName: "Test",
            lastName: "Primary",
            gender: "Male",
            phone: "5555550102",
            externalId: "",
          },
          refill: { attention: ["no-refills", "vendor-no-refills", "expired"] },
        },
      ],
      cursor: null,
      raw: documented,
    },
  ]);
  expect(calls.map(({ path, body }) => [path, body])).toEqual([
    ["/V2/getPrescription", '{"token":"token-1","request":{"rx_number":"1001117969"}}'],
  ]);
});

it.each([
  [{ rxNumber: "63841558324288628" }, '{"rx_number":"63841558324288628"}'],
  [{ prescriptionId: "63841558324288628" }, '{"prescription_id":"63841558324288628"}'],
  [{ patientId: '100749-"679' }, '{"patient_id":"100749-\\"679"}'],
])("A search by %j sends the id as it was given", async (body, request) => {
  const { search: find, calls } = search(documented);
  expect((await find(body)).status).toBe(200);
  expect(calls[0]?.body).toBe(`{"token":"token-1","request":${request}}`);
});

it.each([
  ["nothing", {}, ""],
  ["two ids", { rxNumber: "1", patientId: "2" }, ""],
  ["an unknown member", { rx_number: "1" }, "/rx_number"],
  ["a number", { rxNumber: 1_001_117_969 }, "/rxNumber"],
  ["an empty id", { patientId: "" }, "/patientId"],
])("A search by %s is refused before anything is sent", async (_case, body, pointer) => {
  const { search: find, calls } = search(documented);
  const { status, json } = await find(body);
  expect([status, json.errors[0].pointer, calls]).toEqual([400, pointer, []]);
});

describe("A field", () => {
  it.each([
    ["date_expire", '"02/30/2099"', "expiresOn", null],
    ["date_expire", '"2099-01-21"', "expiresOn", null],
    ["date_expire", "null", "expiresOn", null],
    ["date_written", '"02/29/2024"', "writtenOn", "2024-02-29"],
    ["refills_remaining", '"12"', "refillsRemaining", 12],
    ["refills_remaining", "1.5", "refillsRemaining", null],
    ["refills_remaining", '"2.0"', "refillsRemaining", 2],
    ["refills_remaining", "-0.0", "refillsRemaining", 0],
    ["refills_remaining", "1.2e1", "refillsRemaining", 12],
    ["refills_remaining", "9007199254740991.4", "refillsRemaining", null],
    ["refills_remaining", "9007199254740993", "refillsRemaining", null],
    ["rx_number", '"Rx123456"', "rxNumber", "Rx123456"],
    ["prescription_id", "638415583242886280000", "id", "638415583242886280000"],
    ["external_prescription_id", '""', "externalId", null],
    ["days_authorized", "true", "daysAuthorized", null],
  ])("%s of %s is %s of %j", async (name, value, ours, expected) => {
    expect((await search(answerOf({ [name]: value })).first())[ours]).toEqual(expected);
  });

  it.each([
    ["12345678901234567", "12345678901234567"],
    ["0.12345678901234567890", "0.12345678901234567890"],
    ["1e400", "1e400"],
    ["1e9999", "1e9999"],
    ["17", 17],
    ["1.50", 1.5],
    ["1e2", 100],
    ['"12345678901234567"', "12345678901234567"],
    ["false", false],
  ])("of the vendor's status that is written %s is %j: no digit is lost", async (written, expected) => {
    const { vendorStatus } = await search(answerOf({ status: written })).first();
    expect(vendorStatus.status).toEqual(expected);
  });

  it("that the vendor leaves out is null", async () => {
    const { patient, writtenOn, vendorStatus } = await search(
      '{"error": 0, "data": {"prescriptions": [{"rx_number": 3}]}}',
    ).first();
    expect([patient.id, writtenOn, vendorStatus]).toEqual([null, null, { status: null, status_ivr: null }]);
  });
});

describe("A prescription that expires today", () => {
  const at = Date.UTC(2026, 0, 15, 3);
  const attentionOn = async (date: string, settings: object) => {
    const harness = search(answerOf({ date_expire: `"${date}"` }), { settings });
    harness.clock.advance(at - harness.clock.now());
    return (await harness.first()).refill.attention;
  };

  it.each([
    ["01/15/2026", {}, []],
    ["01/14/2026", {}, ["expired"]],
    ["01/14/2026", { timeZone: "America/New_York" }, []],
    ["01/13/2026", { timeZone: "America/New_York" }, ["expired"]],
    ["01/15/2026", { timeZone: "Asia/Tokyo" }, []],
  ])("is not expired before the day in the connection's time zone is over: %s with %j", async (date, settings, found) => {
    expect(await attentionOn(date, settings)).toEqual(found);
  });

  it("cannot be found with a time zone that does not exist: the connection is misconfigured", async () => {
    const { search: find } = search(documented, { settings: { timeZone: "America/Nowhere" } });
    const { status, json } = await find();
    expect([status, json.type]).toEqual([503, "urn:rx-gateway:problem:connection-misconfigured"]);
  });
});

describe("Where the vendor does not succeed", () => {
  it("its answer is quoted", async () => {
    const { search: find } = search('{"error": 4, "msg": "Prescription not found"}');
    const { status, json } = await find();
    expect([status, json.type, json.outcome]).toEqual([422, "urn:rx-gateway:problem:vendor-refused", "answered"]);
    expect(json.vendorAnswer).toEqual({ status: 200, body: '{"error": 4, "msg": "Prescription not found"}' });
  });

  it.each(["<html>", '{"data": {}}', '{"error": null}'])("an answer of %s is 502", async (text) => {
    const { status, json } = await search(text).search();
    expect([status, json.type]).toEqual([502, "urn:rx-gateway:problem:vendor-failed"]);
  });
});

it("The read is recorded with the patient of the vendor's answer, under the operation behind it", async () => {
  const { search: find, receipts } = search(documented);
  await find();
  const [receipt] = receipts.sent;
  expect(receipts.sent).toHaveLength(1);
  expect(receipt).toMatchObject({ kind: "vendor-call", operation: "getPrescription", outcome: "answered" });
  expect(receipt?.disclosed?.subjects).toHaveLength(1);
});

it("A preference to be answered later is ignored", async () => {
  const { search: find, queue } = search(documented);
  const { status, headers } = await find(undefined, { headers: { prefer: "respond-async" } });
  expect([status, headers["Preference-Applied"], queue.takeAll()]).toEqual([200, undefined, []]);
});
