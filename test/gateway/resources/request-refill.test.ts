import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import {
  answered,
  type ResourceCall,
  type ResourceHarnessOptions,
  resourceHarness,
  type VendorCall,
} from "../../support/harnesses/resource-harness.ts";

const documented = readFileSync("shared/vendors/si-compounding/examples/createRefillRequest.json", "utf8");
const documentedPrescription = readFileSync("shared/vendors/si-compounding/examples/getPrescription.json", "utf8");
const ownPatient = "63841550598335501";
const ownNumber = "1001117969";

/** A prescription of the vendor's record. */
interface Recorded {
  readonly rx: string;
  readonly patient?: string;
  readonly external?: string;
  readonly remaining?: number;
  readonly expires?: string;
}

const answerOf = (found: readonly Recorded[], total = found.length): string => {
  const [first] = found;
  const prescriptions = found.map(
    ({ rx, remaining = 3, expires = "01/01/2099" }) =>
      `{"rx_number": ${JSON.stringify(rx)}, "refills_remaining": ${remaining}, "date_expire": "${expires}", "status_ivr": ""}`,
  );
  const patient = `{"patient_id": ${first?.patient ?? '""'}, "external_patient_id": "${first?.external ?? ""}"}`;
  return `{"error": 0, "data": {"patient": ${patient}, "total_prescriptions": ${total}, "prescriptions": [${prescriptions}]}}`;
};

/** A pharmacy with these prescriptions; `lists: false` lists none of a patient. */
const pharmacy =
  (records: readonly Recorded[], { lists = true, refill = documented } = {}) =>
  ({ path, body }: VendorCall) => {
    if (path.endsWith("createRefillRequest")) return answered(200, refill);
    const { request } = JSON.parse(body) as { request: { rx_number?: string; patient_id?: string } };
    const found = records.filter(({ rx, patient, external }) =>
      request.rx_number === undefined
        ? lists && (patient === request.patient_id || external === request.patient_id)
        : rx === request.rx_number,
    );
    return answered(200, found.length === 0 ? '{"error": 4, "msg": "Prescription not found"}' : answerOf(found));
  };

const aRefill = { patientId: "7", prescriptions: [{ rxNumber: "1" }] };

function refills(answer: ResourceHarnessOptions["answer"], more: Partial<ResourceHarnessOptions> = {}) {
  const harness = resourceHarness({ vendor: siCompounding, answer, ...more });
  return {
    ...harness,
    refill: (over: object = {}, options?: ResourceCall) =>
      harness.call("/v1/refills", { ...aRefill, ...over }, options),
    /** The operations that were called, without the gateway's own probes. */
    sent: () => harness.calls.map(({ path }) => path.replace("/V2/", "")).filter((name) => name !== "getHealthStatus"),
    writes: () => harness.calls.filter(({ path }) => path.endsWith("createRefillRequest")),
  };
}

describe("The request to the vendor", () => {
  it("has what the partner gives, and nothing that it leaves out", async () => {
    const { writes, refill } = refills(pharmacy([{ rx: "1", patient: "7" }]));
    const whole = {
      locationId: "S1",
      fulfillment: "delivery",
      ingress: "other",
      notes: 'a "note"',
      promiseTime: "2026-12-05T00:00:00.000Z",
      link: "https://partner.example/1",
      prescriptions: [{ rxNumber: "1", drugName: "D", rxStatus: "too_soon", rxStatusMessage: "M" }],
      check: "skip",
    };
    expect((await refill(whole)).status).toBe(200);
    expect(writes()[0]?.body).toBe(
      '{"token":"token-1","request":{"patient_id":"7","external_location_id":"S1","fulfillment_method":"delivery","ingress_method":"other","notes":"a \\"note\\"","promise_time":"2026-12-05T00:00:00.000Z","external_link":"https://partner.example/1","prescriptions":[{"rx_number":"1","drug_name":"D","rx_status":"too_soon","rx_status_message":"M"}]}}',
    );
    expect((await refill()).status).toBe(200);
    expect(writes()[1]?.body).toBe(
      '{"token":"token-1","request":{"patient_id":"7","prescriptions":[{"rx_number":"1"}]}}',
    );
  });

  it.each([
    ["without prescriptions", { prescriptions: [] }, "/prescriptions"],
    [
      "with 21 prescriptions",
      { prescriptions: Array.from({ length: 21 }, () => ({ rxNumber: "1" })) },
      "/prescriptions",
    ],
    ["without a patient", { patientId: undefined }, "/patientId"],
    ["with an unknown member", { patient_id: "7" }, "/patient_id"],
    ["with an unknown member of a prescription", { prescriptions: [{ rx_number: "1" }] }, "/prescriptions/0/rx_number"],
    ["with another check", { check: "maybe" }, "/check"],
    ["with a time that is none", { promiseTime: "tomorrow" }, "/promiseTime"],
  ])("is not made %s", async (_case, over, pointer) => {
    const { calls, refill } = refills(pharmacy([]));
    const { status, json } = await refill(over);
    expect([status, json.errors[0].pointer, calls]).toEqual([400, pointer, []]);
  });
});

describe("The answer", () => {
  it("is the job with the vendor's id, every digit of it, and links to the vendor's answer", async () => {
    const { refill, jobs } = refills(pharmacy([{ rx: "1", patient: "7" }]));
    const { status, headers, json } = await refill();
    const [job] = jobs.all();
    expect([status, json]).toEqual([
      200,
      {
        id: job?.id,
        status: "succeeded",
        refillNotificationId: "638417871538605",
        attention: [],
        patientMatch: "matched",
        evidence: null,
      },
    ]);
    expect(headers).toMatchObject({ "Gateway-Job": job?.id, Link: `</v1/jobs/${job?.id}/response>; rel="via"` });
  });

  it("of a refill that the vendor does not take is its refusal, with the failed job", async () => {
    const refused = '{"error": 9, "msg": "Closed"}';
    const { refill, jobs } = refills(pharmacy([{ rx: "1", patient: "7" }], { refill: refused }));
    const { status, headers, json } = await refill();
    expect([status, json.type, json.vendorAnswer.body]).toEqual([
      422,
      "urn:rx-gateway:problem:vendor-refused",
      refused,
    ]);
    expect([headers["Gateway-Job"], jobs.all()[0]?.status]).toEqual([jobs.all()[0]?.id, "failed"]);
  });

  it("of a refill that is queued is its job", async () => {
    const { refill, jobs, sent } = refills(pharmacy([{ rx: "1", patient: "7" }]));
    const { status, headers, json } = await refill({}, { headers: { prefer: "respond-async" } });
    const [job] = jobs.all();
    expect([status, json.status, json.refillNotificationId, json.patientMatch]).toEqual([
      202,
      "queued",
      null,
      "matched",
    ]);
    expect(headers).toMatchObject({ Location: `/v1/jobs/${job?.id}`, "Preference-Applied": "respond-async" });
    expect(sent()).toEqual(["getPrescription"]);
  });

  it("of a vendor that gives no answer is 504 with the job, and the refill is not sent again", async () => {
    const vendor = pharmacy([{ rx: "1", patient: "7" }]);
    const { refill, writes } = refills((call) =>
      call.path.endsWith("createRefillRequest") ? answered(500, "{}") : vendor(call),
    );
    expect((await refill()).status).toBe(504);
    expect(writes()).toHaveLength(1);
  });
});

describe("A refill", () => {
  it("is checked by one read of the patient's prescriptions, and one of each number that is not among them", async () => {
    const { refill, sent } = refills(
      pharmacy([
        { rx: "1", patient: "7" },
        { rx: "2", patient: "7" },
        { rx: "3", external: "7" },
      ]),
    );
    await refill({ prescriptions: [{ rxNumber: "1" }, { rxNumber: "2" }] });
    expect(sent()).toEqual(["getPrescription", "createRefillRequest"]);
    const before = sent().length;
    const { json } = await refill({ patientId: "8", prescriptions: [{ rxNumber: "9" }] });
    expect(sent().slice(before)).toEqual(["getPrescription", "getPrescription", "createRefillRequest"]);
    expect(json.patientMatch).toBe("unknown");
  });

  it("has its attention reported by the pointer of the prescription, without being refused", async () => {
    const { refill, writes } = refills(
      pharmacy([
        { rx: "1", patient: "7" },
        { rx: "2", patient: "7", remaining: 0, expires: "12/31/2025" },
      ]),
    );
    const { status, json } = await refill({ prescriptions: [{ rxNumber: "1" }, { rxNumber: "2" }] });
    expect([status, json.attention, json.patientMatch]).toEqual([
      200,
      [{ pointer: "/prescriptions/1", reasons: ["no-refills", "expired"] }],
      "matched",
    ]);
    expect(writes()).toHaveLength(1);
  });

  it("of the document's own prescription has all three reasons for attention", async () => {
    const { refill } = refills(({ path }) =>
      answered(200, path.endsWith("createRefillRequest") ? documented : documentedPrescription),
    );
    const { json } = await refill({ patientId: ownPatient, prescriptions: [{ rxNumber: ownNumber }] });
    expect(json.attention).toEqual([
      { pointer: "/prescriptions/0", reasons: ["no-refills", "vendor-no-refills", "expired"] },
    ]);
  });

  it("is refused for what needs attention where the partner asks for that", async () => {
    const { refill, jobs, writes } = refills(pharmacy([{ rx: "1", patient: "7", remaining: 0 }]));
    const { status, json } = await refill({ check: "refuse" });
    expect([status, json.type, json.outcome]).toEqual([
      422,
      "urn:rx-gateway:problem:refill-needs-attention",
      "not-sent",
    ]);
    expect(json.errors).toEqual([{ pointer: "/prescriptions/0", detail: "no-refills: none remain." }]);
    expect([jobs.all(), writes()]).toEqual([[], []]);
    expect((await refill({ check: "skip" })).json.attention).toEqual([]);
  });

  it.each([
    ["01/01/2026", []],
    ["12/31/2025", [{ pointer: "/prescriptions/0", reasons: ["expired"] }]],
    ["soon", []],
  ])("of a prescription that expires %s is checked on 2026-01-01", async (expires, attention) => {
    const { refill } = refills(pharmacy([{ rx: "1", patient: "7", expires }]));
    expect((await refill()).json.attention).toEqual(attention);
  });
});

describe("A prescription of another patient", () => {
  it.each(["report", "refuse", "skip"])("is refused with check %s, and nothing is sent", async (check) => {
    const { refill, jobs, writes } = refills(pharmacy([{ rx: "1", patient: "8", external: "E-8" }]));
    const { status, json } = await refill({ check }, { headers: { "gateway-allow-repeat": "job_x" } });
    expect([status, json.type]).toEqual([422, "urn:rx-gateway:problem:prescription-of-another-patient"]);
    expect(json.errors[0].pointer).toBe("/prescriptions/0");
    expect([jobs.all(), writes()]).toEqual([[], []]);
  });

  it("is compared with the vendor's id and with the partner's", async () => {
    const { refill } = refills(pharmacy([{ rx: "1", patient: "8", external: "E-8" }], { lists: false }));
    expect((await refill({ patientId: "8" })).json.patientMatch).toBe("matched");
    expect((await refill({ patientId: "E-8" })).json.patientMatch).toBe("matched");
    expect((await refill({ patientId: "E-9" })).status).toBe(422);
  });

  it("in the answer to a read by patient does not hide whose it is", async () => {
    const { refill } = refills(() => answered(200, answerOf([{ rx: "1", patient: "8" }])));
    expect((await refill()).status).toBe(422);
  });

  it("cannot be found where the record has no id: the refill is sent with a warning", async () => {
    const { refill } = refills(pharmacy([{ rx: "1" }]));
    const { status, headers, json } = await refill();
    expect([status, json.patientMatch]).toEqual([200, "unknown"]);
    expect(headers["Gateway-Warning"]).toBe('patient-not-compared; pointer="/prescriptions/0"');
  });
});

describe("A prescription that cannot be read", () => {
  const vendor = (read: () => ReturnType<typeof answered>) => (call: VendorCall) =>
    call.path.endsWith("createRefillRequest") ? answered(200, documented) : read();

  it.each([
    ["unknown", () => answered(200, '{"error": 4, "msg": "Prescription not found"}')],
    ["of a vendor that is down", () => answered(500, "{}")],
    ["of an answer that is no JSON", () => answered(200, "<html>")],
  ])("because it is %s keeps no refill from the pharmacy, unless the partner asks for that", async (_case, read) => {
    const { refill, jobs, writes } = refills(vendor(read));
    const refused = await refill({ check: "refuse" });
    expect([refused.status, refused.json.type, refused.json.outcome]).toEqual([
      503,
      "urn:rx-gateway:problem:refill-not-checked",
      "not-sent",
    ]);
    expect([jobs.all(), writes()]).toEqual([[], []]);
    const { status, headers, json } = await refill();
    expect([status, json.patientMatch, json.attention]).toEqual([200, "unknown", []]);
    expect(headers["Gateway-Warning"]).toBe('prescription-not-read; pointer="/prescriptions/0"');
  });

  it("because the key has no grant for it is the same, and no read is made", async () => {
    const { refill, sent } = refills(pharmacy([]), { grants: ["si-compounding:createRefillRequest"] });
    expect((await refill({ check: "refuse" })).status).toBe(403);
    expect((await refill()).status).toBe(200);
    expect(sent()).toEqual(["createRefillRequest"]);
  });
});

describe("A repeat under a key", () => {
  const key = { headers: { "idempotency-key": "k-1" } };

  it("is answered from its job, without another check", async () => {
    let remaining = 3;
    const { refill, sent } = refills((call) => pharmacy([{ rx: "1", patient: "7", remaining }])(call));
    const first = await refill({ check: "refuse" }, key);
    remaining = 0;
    const again = await refill({ check: "refuse" }, key);
    expect([again.status, again.json]).toEqual([200, first.json]);
    expect(again.headers["Idempotency-Replayed"]).toBe("true");
    expect(sent()).toEqual(["getPrescription", "createRefillRequest"]);
    expect((await refill({ notes: "another" }, key)).status).toBe(422);
  });

  it("of a refill that was refused is checked again", async () => {
    let remaining = 0;
    const { refill } = refills((call) => pharmacy([{ rx: "1", patient: "7", remaining }])(call));
    expect((await refill({ check: "refuse" }, key)).status).toBe(422);
    remaining = 3;
    expect((await refill({ check: "refuse" }, key)).status).toBe(200);
  });
});

describe("The same intent", () => {
  const refuse = (key: string) => ({ headers: { "idempotency-key": key, "gateway-same-intent": "refuse" } });

  it("is refused before the vendor is asked, with pointers into the partner's own request", async () => {
    const { refill, sent, jobs } = refills(pharmacy([{ rx: "1", patient: "7" }]));
    await refill({ notes: "a" }, refuse("k-1"));
    const before = sent().length;
    const { status, json } = await refill(
      { notes: "b", prescriptions: [{ rxNumber: "1", drugName: "D" }] },
      refuse("k-2"),
    );
    expect([status, json.type]).toEqual([422, "urn:rx-gateway:problem:possible-duplicate"]);
    expect(json.conflicts).toMatchObject([{ pointer: "/prescriptions/0", job: jobs.all()[0]?.id }]);
    expect(json.conflicts[0].changed).toEqual(expect.arrayContaining(["/notes"]));
    expect(JSON.stringify(json.conflicts)).not.toContain("/request");
    expect(sent()).toHaveLength(before);
  });

  it("is not guarded by a refill that the check has refused", async () => {
    let remaining = 0;
    const { refill } = refills((call) => pharmacy([{ rx: "1", patient: "7", remaining }])(call));
    expect((await refill({ check: "refuse" }, refuse("k-1"))).status).toBe(422);
    remaining = 3;
    expect((await refill({ check: "refuse" }, refuse("k-2"))).status).toBe(200);
  });

  it("can be repeated on purpose", async () => {
    const { refill, writes } = refills(pharmacy([{ rx: "1", patient: "7" }]));
    const first = await refill({}, refuse("k-1"));
    const { headers } = refuse("k-2");
    const again = await refill({}, { headers: { ...headers, "gateway-allow-repeat": first.json.id } });
    expect([again.status, writes().length]).toEqual([200, 2]);
  });
});

it("Each read and the refill have receipts of their own", async () => {
  const { refill, receipts } = refills(pharmacy([{ rx: "1", patient: "7" }], { lists: false }));
  await refill();
  const reads = receipts.sent.filter(({ kind }) => kind === "vendor-call");
  expect(reads.map(({ operation }) => operation).toSorted()).toEqual(
    expect.arrayContaining(["getPrescription", "getPrescription"]),
  );
  expect(new Set(receipts.sent.map(({ id }) => id)).size).toBe(receipts.sent.length);
});
