import { expect, test } from "vitest";
import { operations } from "../../../shared/vendors/inside-rx/operations.ts";
import { splitPriceRequest } from "../../../shared/vendors/inside-rx/split-price-request.ts";
import type { PartResult, Split, VendorRequest } from "../../../shared/vendors/types.ts";

const people = operations.find(({ id }) => id === "pricePeopleByNpi");
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
  ["something that is no text among 51", request(`{"npis":[${npis(50).join(",")},{}]}`)],
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

test("a form-encoded list over 50 is refused, one of 50 goes through", () => {
  const form = (count: number) =>
    request(
      npis(count)
        .map((npi) => `npis[]=${npi}`)
        .join("&"),
      {
        headers: { "content-type": ["application/x-www-form-urlencoded; charset=utf-8"] },
      },
    );
  expect(() => splitPriceRequest(people, form(51))).toThrow("400 bad-request");
  expect(splitPriceRequest(people, form(50))).toBeUndefined();
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

test("a part that failed for a passing cause is told with code 2, one that is 404 with code 4", () => {
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

test("lists that the first part lacks are added to it", () => {
  const merged = split(npis(51)).merge([answered(200, '{"id":1}'), priced("second", [entry("1000000050", "1", "1")])]);
  expect(JSON.parse(text(merged?.body))).toMatchObject({ id: 1, successful: [{ npi: "1000000050" }], failed: [] });
});
