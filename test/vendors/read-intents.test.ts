import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mdIntegrations } from "../../shared/vendors/md-integrations/descriptor.ts";
import { type IntendedCall, readIntents } from "../../shared/vendors/read-intents.ts";
import { siCompounding } from "../../shared/vendors/si-compounding/descriptor.ts";
import type { VendorDescriptor } from "../../shared/vendors/types.ts";

const callOf =
  ({ operations, sameIntent = {} }: VendorDescriptor, id: string, parameters: Record<string, string> = {}) =>
  (body: unknown, headers: IntendedCall["headers"] = {}): IntendedCall => {
    const { path: template } = operations.find((one) => one.id === id) ?? { path: "" };
    const path = template.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(parameters[name] ?? ""));
    const bytes =
      body instanceof Uint8Array ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
    const intent = sameIntent[id];
    if (intent === undefined) throw new Error(`${id} has no guard.`);
    return { intent, template, path, headers, body: bytes };
  };

const refill = callOf(siCompounding, "createRefillRequest");
const openCase = callOf(mdIntegrations, "createCase");
const message = callOf(mdIntegrations, "sendPatientMessage", { patient_id: "p/1" });

const pointersOf = (call: IntendedCall) => readIntents(call).intents.map(({ pointer }) => pointer);
const valuesOf = (call: IntendedCall) => readIntents(call).intents.map(({ values }) => values);

const aRefill = (prescriptions: unknown, more: object = {}) => ({ request: { patient_id: 1, prescriptions, ...more } });

describe("The intents of a refill", () => {
  it("are one for each prescription, distinguished by its number", () => {
    const body = aRefill([{ rx_number: "a" }, { rx_number: "B ", drug_name: "x" }]);
    expect(pointersOf(refill(body))).toEqual(["/request/prescriptions/0", "/request/prescriptions/1"]);
    expect(valuesOf(refill(body))).toEqual([
      ["1", "each", "A"],
      ["1", "each", "B"],
    ]);
  });

  it("are equal for numbers and texts, whatever the white space, the letter case and the order of members", () => {
    const one =
      '{"request": {"patient_id": 63782945725317779, "prescriptions": [{"rx_number": 17}, {"rx_number": "a"}]}}';
    const other =
      '{"request":{"prescriptions":[{"rx_number":"A "},{"rx_number":" 17"}],\n"patient_id":"63782945725317779"}}';
    expect(valuesOf(refill(one)).toSorted()).toEqual(valuesOf(refill(other)).toSorted());
  });

  it("differ for ids that a parser would round to one number", () => {
    const of = (id: string) => valuesOf(refill(`{"request": {"patient_id": ${id}}}`));
    expect(of("63782945725317779")).not.toEqual(of("63782945725317780"));
  });

  it("leave out messages to the pharmacy, and what names no prescription", () => {
    const exempt = [
      { rx_number: "a", rx_status: "too_soon" },
      { rx_number: "b", rx_status: "discontinued" },
      {},
      7,
      null,
    ];
    expect(pointersOf(refill(aRefill([...exempt, { rx_number: "c", rx_status: "ready" }])))).toEqual([
      "/request/prescriptions/5",
    ]);
    expect(pointersOf(refill(aRefill(exempt)))).toEqual([]);
  });

  it.each([
    [[]],
    [undefined],
    [null],
    ["a"],
    [{ rx_number: "a" }],
  ])("are one for the patient where the prescriptions are %j", (prescriptions) => {
    expect(readIntents(refill(aRefill(prescriptions)))).toMatchObject({ intents: [{ pointer: "", values: ["1"] }] });
  });

  it.each([
    [{}],
    [{ request: {} }],
    [{ request: { patient_id: null } }],
    [{ request: { patient_id: " " } }],
    [[]],
    [7],
  ])("are none without a patient, as in %j", (body) => {
    expect(readIntents(refill(body))).toEqual({ intents: [] });
  });

  it("are one for a prescription that is named twice, which is said", () => {
    const twice = refill(aRefill([{ rx_number: "a" }, { rx_number: "b" }, { rx_number: "A" }]));
    expect(pointersOf(twice)).toEqual(["/request/prescriptions/0", "/request/prescriptions/1"]);
    expect(readIntents(twice).repeated).toEqual(["/request/prescriptions/2"]);
  });

  it("are the first twenty of more, which is said", () => {
    const numbered = Array.from({ length: 21 }, (_, at) => ({ rx_number: at }));
    expect(readIntents(refill(aRefill(numbered.slice(1)))).unread).toBeUndefined();
    const { intents, unread } = readIntents(refill(aRefill(numbered)));
    expect([intents.length, unread]).toEqual([20, "too-many-elements"]);
  });

  it("take the last of two members with one name, as the vendor's parser does", () => {
    const twice = '{"request": {"patient_id": 2}, "request": {"patient_id": 3, "patient_id": 1}}';
    expect(valuesOf(refill(twice))).toEqual([["1"]]);
  });

  it("have the further members of the call and of the element, not the token", () => {
    const body = aRefill([{ rx_number: "a" }, { rx_number: "b", drug_name: "x" }], { notes: "n" });
    const { intents } = readIntents({ ...refill({ token: "t", ...body }), ownMember: "token" });
    expect(intents.map(({ others }) => Object.fromEntries(others))).toEqual([
      { "/request/notes": "N" },
      { "/request/notes": "N", "/request/prescriptions/-/drug_name": "X" },
    ]);
  });
});

describe("The intents of a case", () => {
  it("are distinguished by offering, quantity, supply, directions and unit, not by notes", () => {
    const offering = (product: object) =>
      openCase({ patient_id: "p", case_offerings: [{ offering_id: "o", product }] });
    const base = { quantity: 30, days_supply: 30, directions: "one daily", dispense_unit: "Tablet" };
    const same = valuesOf(offering(base));
    expect(valuesOf(offering({ ...base, quantity: "30", pharmacy_notes: "x", directions: "One daily " }))).toEqual(
      same,
    );
    for (const changed of [
      { quantity: 60 },
      { days_supply: 60 },
      { directions: "two" },
      { dispense_unit: "Capsule" },
    ]) {
      expect(valuesOf(offering({ ...base, ...changed }))).not.toEqual(same);
    }
    const { intents } = readIntents(offering({ ...base, pharmacy_notes: "x" }));
    expect([...(intents[0]?.others ?? [])]).toEqual([["/case_offerings/-/product/pharmacy_notes", "X"]]);
  });
});

describe("The intents of a message to a patient", () => {
  it("are one, by patient and content, also without files or a text", () => {
    expect(valuesOf(message({ channel: "patient", text: "Hello" }))).toEqual([["P/1", "PATIENT", "HELLO", "", ""]]);
    const files = [{ id: "f" }];
    expect(valuesOf(message({ channel: "patient", files, reference_message_id: null }))).toEqual(
      valuesOf(message({ channel: "patient", files: [{ id: "F" }] })),
    );
    expect(valuesOf(message({ channel: "patient", text: "a", files: [] }))).toEqual(
      valuesOf(message({ channel: "patient", text: "a" })),
    );
    expect(readIntents(message({ text: "Hello" })).intents).toEqual([]);
  });
});

describe("A body that cannot be read", () => {
  const nested = `{"request": ${"[".repeat(400)}${"]".repeat(400)}}`;

  it.each([
    ["upload", refill("")],
    ["too-large", refill(Buffer.alloc(1_048_577, 32))],
    ["too-large decoded", refill(gzipSync(Buffer.alloc(2_000_000, 32)), { "content-encoding": ["gzip"] })],
    ["not-decodable", refill("{}", { "content-encoding": ["gzip"] })],
    ["too-deep", refill(nested)],
    ["not-json", refill("patient=1")],
    ["not-json of two values", refill("{} {}")],
  ])("is said to be %s", (what, call) => {
    const read = what === "upload" ? { ...call, body: { key: "uploads/u", size: 3 } } : call;
    const reason = { "too-large decoded": "not-decodable", "not-json of two values": "not-json" }[what] ?? what;
    expect(readIntents(read)).toEqual({ intents: [], unread: reason });
  });

  it("is none that is compressed, has a byte order mark, or is in UTF-16", () => {
    const plain = valuesOf(refill(aRefill([{ rx_number: "a" }])));
    const json = JSON.stringify(aRefill([{ rx_number: "a" }]));
    expect(valuesOf(refill(gzipSync(json), { "content-encoding": ["GZIP"] }))).toEqual(plain);
    expect(valuesOf(refill(`\ufeff${json}`))).toEqual(plain);
    expect(valuesOf(refill(Buffer.from(json, "utf16le")))).toEqual(plain);
  });

  it("never makes the reading fail, whatever its bytes are", () => {
    const anyBody = fc.oneof(
      fc.uint8Array(),
      fc.json().map((text) => Buffer.from(text)),
      fc
        .jsonValue()
        .map((value) => Buffer.from(JSON.stringify(aRefill([value, { rx_number: value }], { notes: value })))),
    );
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const call of [refill, openCase, message]) readIntents(call(body));
      }),
      { numRuns: 300 },
    );
  });
});

describe("The further members of a call", () => {
  const othersOf = (request: object) => [
    ...(readIntents(refill({ request: { patient_id: 1, ...request } })).intents[0]?.others ?? []),
  ];

  it("keep no name that may be data", () => {
    expect(othersOf({ "1990-01-01": "a", "Jane Doe": "b", notes: "c" })).toEqual([
      ["/request/notes", "C"],
      ["/request", '[["1990-01-01","A"],["Jane Doe","B"]]'],
    ]);
  });

  it("are bounded", () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`m${String.fromCodePoint(97 + (at % 26))}${"x".repeat(at)}`, at]),
    );
    const others = othersOf(many);
    expect(others.length).toBe(25);
    expect(JSON.parse(others.at(-1)?.[1] ?? "")).toHaveLength(76);
  });
});
