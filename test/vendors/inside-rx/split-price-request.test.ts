import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { operations } from "../../../shared/vendors/inside-rx/operations.ts";
import { splitPriceRequest } from "../../../shared/vendors/inside-rx/split-price-request.ts";
import type { PartResult, Split, VendorRequest } from "../../../shared/vendors/split-call.ts";

const people = operations.find(({ id }) => id === "pricePeopleByNpi");
const pets = operations.find(({ id }) => id === "pricePetsByNpi");
const ofType = (type: string): Pick<VendorRequest, "headers"> => ({ headers: { "content-type": [type] } });
const parts = (list: readonly string[]): string =>
  [["ndc", "12345678901"], ["quantity", "30"], ...list.map((npi) => ["npis[]", npi])]
    .map(([name, value]) => `--x7-1\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join("")
    .concat("--x7-1--");

function membersOf(act: () => unknown): Problem["members"] {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.members;
  }
  throw new Error("Nothing was refused.");
}
const npis = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => String(1_000_000_000 + from + index));

const request = (body: string, changed: Partial<VendorRequest> = {}): VendorRequest => ({
  method: "POST",
  path: "/pricing/v1/npi/people",
  query: [],
  headers: { "content-type": ["application/json"] },
  body: Buffer.from(body),
  ...changed,
});
const priceRequest = (list: readonly string[], changed: Partial<VendorRequest> = {}): VendorRequest =>
  request(`{"ndc":"12345678901", "quantity": 1.10,"npis":${JSON.stringify(list)},"big":63841550598335501}`, changed);

const split = (list: readonly string[], changed: Partial<VendorRequest> = {}): Split => {
  const result = splitPriceRequest(people, priceRequest(list, changed));
  if (result === undefined) throw new Error("The request was not split.");
  return result;
};
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");
const answered = (status: number, body: string): PartResult => ({
  answered: true,
  answer: { status, headers: { "x-part": [body.slice(0, 5)] }, body: Buffer.from(body) },
});
const entry = (npi: string, unc: string | null, discounted: string): string =>
  `{"npi": "${npi}", "price": {"unc": ${unc === null ? "null" : `"${unc}"`}, "discounted": "${discounted}"}}`;
const priced = (id: string, entries: readonly string[], failed: readonly string[] = []): PartResult =>
  answered(200, `{"id": "${id}", "n": 1.10, "successful": [${entries.join(", ")}], "failed": [${failed.join(", ")}]}`);

test.each([
  ["50 NPIs", priceRequest(npis(50))],
  ["no list", request('{"ndc":"1"}')],
  ["a list that is no list", request('{"npis":"1"}')],
  ["numbers, up to 50", request(`{"npis":[${npis(50).join(",")}]}`)],
  [
    "a form of 50 NPIs",
    request(
      npis(50)
        .map((npi) => `npis=${npi}`)
        .join("&"),
      ofType("application/x-www-form-urlencoded"),
    ),
  ],
  [
    "a form of 50 NPIs under a JSON type",
    request(
      `ndc=1&quantity=2&${npis(50)
        .map((npi) => `npis[]=${npi}`)
        .join("&")}`,
    ),
  ],
  ["parts of 48 NPIs", request(parts(npis(48)), ofType("multipart/form-data; boundary=x7-1"))],
  ["an empty body", request("")],
  ["a body that is not JSON", request("{")],
])("%s goes through as it is", (_what, through) => {
  expect(splitPriceRequest(people, through)).toBeUndefined();
});

test("120 NPIs make three calls, and all but the list stays as it was written", () => {
  const { bodies } = split(npis(120));
  expect(bodies.map((body) => JSON.parse(text(body)).npis.length)).toEqual([50, 50, 20]);
  expect(text(bodies[2])).toBe(
    `{"ndc":"12345678901", "quantity": 1.10,"npis":${JSON.stringify(npis(20, 100))},"big":63841550598335501}`,
  );
});

test("an NPI asked for twice is priced once", () => {
  expect(split([...npis(60), ...npis(60)]).bodies.map((body) => JSON.parse(text(body)).npis.length)).toEqual([50, 10]);
});

const over = npis(51);
const quoted = over.map((npi) => `"${npi}"`);

describe("more than 50 NPIs in a form that cannot be split are refused before anything is sent", () => {
  test.each<[string, VendorRequest]>([
    ["a form", request(over.map((npi) => `npis[]=${npi}`).join("&"), ofType("application/x-www-form-urlencoded"))],
    [
      "a form of indexed fields",
      request(
        over.map((npi, index) => `npis%5B${index}%5D=${npi}`).join("&"),
        ofType("Application/X-WWW-Form-Urlencoded; charset=utf-8"),
      ),
    ],
    ["a form with one field", request(`ndc=1&NPIS=${over.join("%2C")}`, ofType("application/x-www-form-urlencoded"))],
    ["a form that holds JSON", request(`{"npis":[${quoted}]}`, ofType("application/x-www-form-urlencoded"))],
    ["a form under a JSON type", request(over.map((npi) => `npis=${npi}`).join("&"))],
    ["a form as plain text", request(over.map((npi) => `npis[]=${npi}`).join("&"), ofType("text/plain"))],
    ["plain text", request(`npis: ${over.join(" ")}`, ofType("text/plain"))],
    ["XML", request(over.map((npi) => `<npi>${npi}</npi>`).join(""), ofType("application/xml"))],
    ["multipart", request(parts(over), ofType("multipart/form-data; boundary=x7-1"))],
    ["multipart in other letter case", request(parts(over), ofType('Multipart/Form-Data; Boundary="x7-1"'))],
    ["multipart with one part", request(parts([over.join("\n")]), ofType("multipart/form-data; boundary=x7-1"))],
    ["JSON under a multipart type", request(`{"npis":[${quoted}]}`, ofType("multipart/form-data; boundary=x7-1"))],
    ["multipart without a boundary", request(parts(over), ofType("multipart/form-data"))],
    ["numbers", request(`{"npis":[${over}]}`)],
    ["a list with something that is no text", request(`{"npis":[${quoted},null]}`)],
    ["a list of objects", request(`{"npis":[${over.map(() => "{}")}]}`)],
    ["one text", request(`{"npis":"${over.join(",")}"}`)],
    ["texts with several each", request(`{"npis":["${over.slice(0, 26).join(" ")}","${over.slice(26).join(";")}"]}`)],
    ["51 texts of which one has two", request(`{"npis":[${quoted},"1 2"]}`)],
    ["an object", request(`{"npis":{${over.map((npi, index) => `"${index}":"${npi}"`)}}}`)],
    ["two lists", request(`{"npis":[${quoted.slice(0, 26)}],"npis":[${quoted.slice(26)}]}`)],
    ["a list and a longer one before it", request(`{"npis":[${quoted}],"npis":["1"]}`)],
    ["a name in other letter case", request(`{"NPIs":[${quoted}]}`)],
    ["JSON that is not strict", request(`{"npis":[${quoted},]}`)],
    ["a byte order mark", request(`\uFEFF{"npis":[${quoted}]}`)],
    ["UTF-16", { ...request(""), body: Buffer.from(`\uFEFF{"npis":[${quoted}]}`, "utf16le") }],
    ["a list alone", request(`[${quoted}]`)],
  ])("%s", (_what, refused) => {
    for (const operation of [people, pets]) {
      expect(membersOf(() => splitPriceRequest(operation, refused))).toMatchObject({
        status: 400,
        name: "bad-request",
        errors: [{ pointer: "/npis" }],
      });
    }
  });

  test("a query", () => {
    const query = [["npis", over.join(",")]] as const;
    expect(membersOf(() => splitPriceRequest(people, priceRequest(["1"], { query })))).toMatchObject({
      errors: [{ pointer: "query/npis" }],
    });
  });

  test.each([
    "gzip",
    "BR",
    "identity, x-gzip",
  ])("a body compressed by %s, in which they cannot be counted", (coding) => {
    const refused = priceRequest(["1"], { headers: { "content-encoding": [coding] } });
    expect(membersOf(() => splitPriceRequest(people, refused))).toMatchObject({ errors: [{ pointer: "/npis" }] });
  });

  test("JSON that is nested too deep to be inspected", () => {
    const refused = request(`{"npis":["1"],"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    expect(membersOf(() => splitPriceRequest(people, refused))).toMatchObject({ status: 400, name: "body-too-deep" });
  });
});

test("JSON under another type is split as JSON", () => {
  expect(split(over, ofType("text/plain;charset=UTF-8")).bodies.length).toBe(2);
  expect(split(over, { headers: {} }).bodies.length).toBe(2);
});

test("no NPI is lost, whatever the list: each is in a part, or the request is refused or goes through with 50 at most", () => {
  const entry = fc.oneof(
    { weight: 20, arbitrary: fc.stringMatching(/^[12]\d{9}$/) },
    fc.constantFrom<unknown>(null, 7, "", "1 2", [], { a: "1" }, "é"),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 130 }), (list) => {
      const body = request(JSON.stringify({ ndc: "1", npis: list }));
      const isPlain = list.every((one) => typeof one === "string" && !one.includes(" "));
      let result: Split | undefined;
      try {
        result = splitPriceRequest(people, body);
      } catch (error) {
        expect(isPlain).toBe(false);
        expect(error).toBeInstanceOf(Problem);
        return;
      }
      if (result === undefined) {
        expect(list.length).toBeLessThanOrEqual(50);
        return;
      }
      const sent = result.bodies.flatMap((bytes) => JSON.parse(text(bytes)).npis as string[]);
      expect(new Set(sent)).toEqual(new Set(list));
      expect(Math.max(...result.bodies.map((bytes) => JSON.parse(text(bytes)).npis.length))).toBeLessThanOrEqual(50);
    }),
  );
});

test("more NPIs than can be priced in the time are refused", () => {
  expect(() => splitPriceRequest(people, priceRequest(npis(2_001)))).toThrow("400 bad-request");
});

test("parts are merged in the order asked, in the vendor's own bytes, under the first part's id", () => {
  const [a, b, c] = ["1000000001", "1000000000", "1000000050"] as const;
  const merged = split(npis(51)).merge([
    priced("first", [entry(a, "2.50", "3.10"), entry(b, null, "9.90")]),
    priced("second", [entry(c, "1.00", "1.00")]),
  ]);
  expect(text(merged?.body)).toBe(
    `{"id": "first", "n": 1.10, "successful": [${[entry(b, null, "9.90"), entry(a, "2.50", "3.10"), entry(c, "1.00", "1.00")].join(",")}], "failed": []}`,
  );
});

test("a sorted request is sorted over the whole by the lower of both prices", () => {
  const merged = split(npis(52), { query: [["sort", "true"]] }).merge([
    priced("first", [entry("1000000000", "10.00", "9.00"), entry("1000000001", null, "11.00")]),
    priced("second", [entry("1000000050", "8.50", "12.00"), entry("1000000051", "100.00", "100.00")]),
  ]);
  expect(JSON.parse(text(merged?.body)).successful.map(({ npi }: { npi: string }) => npi)).toEqual([
    "1000000050",
    "1000000000",
    "1000000001",
    "1000000051",
  ]);
});

test("a part that failed for a temporary cause is reported with code 2, one that is 404 with code 4", () => {
  const merged = split(npis(120)).merge([
    { answered: false },
    priced("second", [entry("1000000050", "1.00", "1.00")], ['{"npi": "1000000051", "code": 1}']),
    answered(404, "{}"),
  ]);
  const body = JSON.parse(text(merged?.body));
  expect(body.id).toBe("second");
  expect(body.failed.slice(0, 2)).toEqual([
    { npi: "1000000000", code: 2 },
    { npi: "1000000001", code: 2 },
  ]);
  expect(body.failed[50]).toEqual({ npi: "1000000051", code: 1 });
  expect(body.failed.slice(51)).toEqual(npis(20, 100).map((npi) => ({ npi, code: 4 })));
});

test.each([400, 403])("%i from any part passes through", (status) => {
  const refusal = answered(status, '{"errorCode":"NDC_INCORRECT_OR_MISSING"}');
  expect(split(npis(120)).merge([priced("first", []), refusal, { answered: false }])).toMatchObject({ status });
});

test("404 passes through when every part is 404", () => {
  expect(split(npis(51)).merge([answered(404, "a"), answered(404, "b")])).toMatchObject({ status: 404 });
});

test.each([
  ["every part failed", [{ answered: false }, { answered: false }]],
  ["one failed and the other is 404", [{ answered: false }, answered(404, "{}")]],
] as const)("there is no answer when %s", (_when, results) => {
  expect(split(npis(51)).merge(results)).toBeUndefined();
});

test("a list that the first part lacks is added to it", () => {
  const merged = split(npis(51)).merge([answered(200, '{"id":1}'), priced("second", [entry("1000000050", "1", "1")])]);
  expect(JSON.parse(text(merged?.body))).toMatchObject({ id: 1, successful: [{ npi: "1000000050" }], failed: [] });
});

test("a part that is compressed or begins with a byte order mark is merged like any other", () => {
  const first = priced("first", [entry("1000000000", "2", "1")]);
  const second = priced("second", [entry("1000000050", "1", "1")]);
  if (!first.answered || !second.answered) throw new Error("A part has no answer.");
  const merged = split(npis(51)).merge([
    {
      answered: true,
      answer: { ...first.answer, headers: { "content-encoding": ["GZIP"] }, body: gzipSync(first.answer.body) },
    },
    {
      answered: true,
      answer: { ...second.answer, headers: {}, body: Buffer.concat([Buffer.from("\ufeff"), second.answer.body]) },
    },
  ]);
  expect(merged?.headers).toEqual({ "content-type": ["application/json"] });
  expect(text(merged?.body)).toBe(
    `{"id": "first", "n": 1.10, "successful": [${entry("1000000000", "2", "1")},${entry("1000000050", "1", "1")}], "failed": []}`,
  );
});
