import { describe, expect, it } from "vitest";
import { compareDecimals } from "../../../shared/core/exact-decimal.ts";
import { insideRx } from "../../../shared/vendors/inside-rx/descriptor.ts";
import {
  answered,
  type ResourceCall,
  resourceHarness,
  type VendorCall,
} from "../../support/harnesses/resource-harness.ts";

interface Priced {
  readonly unc?: unknown;
  readonly discounted?: unknown;
}

const npiOf = (index: number): string => String(1_000_000_000 + index);
const npisTo = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => npiOf(index));

/** The NPIs of a call, in the vendor's own form. */
const npisOf = ({ body }: VendorCall): readonly string[] => (JSON.parse(body) as { npis: string[] }).npis;

/** A vendor that prices by a table; what is not in it costs 1.00. */
const pricing =
  (prices: Readonly<Record<string, Priced>> = {}, failed: Readonly<Record<string, unknown>> = {}) =>
  (call: VendorCall) => {
    const successful = npisOf(call)
      .filter((npi) => !(npi in failed))
      .map((npi) => ({
        npi,
        type: "retail",
        price: prices[npi] ?? { unc: null, discounted: "1.00" },
        featured: false,
      }));
    const failures = npisOf(call).flatMap((npi) => (npi in failed ? [{ npi, code: failed[npi] }] : []));
    return answered(200, JSON.stringify({ id: `id-${npisOf(call)[0]}`, successful, failed: failures }));
  };

const aQuote = { for: "person", ndc: "12345678901", quantity: 30, npis: [npiOf(0)] };

function quotes(answer: Parameters<typeof resourceHarness>[0]["answer"], more: object = {}) {
  const harness = resourceHarness({ vendor: insideRx, answer, ...more });
  return {
    ...harness,
    quote: (over: object | string = {}, options: ResourceCall = {}) =>
      harness.call("/v1/quotes", typeof over === "string" ? over : { ...aQuote, ...over }, options),
  };
}

describe("The request to the vendor", () => {
  it("has the digits of the numbers, an NDC of eleven digits, and each pharmacy once", async () => {
    const { calls, quote } = quotes(pricing());
    const body = `{"for":"pet","ndc":"12345-6789-01","quantity":30.0,"daysSupply":1e1,"npis":["${npiOf(1)}","${npiOf(0)}","${npiOf(1)}"],"accessCode":"a b"}`;
    expect((await quote(body)).status).toBe(200);
    expect(calls).toEqual([
      {
        path: "/pricing/v1/npi/pets",
        query: "?accessCode=a%20b",
        body: `{"ndc":"12345678901","quantity":30.0,"daysSupply":1e1,"npis":["${npiOf(1)}","${npiOf(0)}"]}`,
      },
    ]);
  });

  it.each([
    [1, 1],
    [50, 1],
    [51, 2],
    [2_000, 40],
  ])("of %i pharmacies is made in %i calls of 50 at most", async (count, parts) => {
    const { calls, quote } = quotes(pricing());
    const { status, json } = await quote({ npis: npisTo(count) });
    expect([status, json.data.length, json.vendorIds.length, calls.length]).toEqual([200, count, parts, parts]);
    expect(Math.max(...calls.map((call) => npisOf(call).length))).toBeLessThanOrEqual(50);
  });
});

describe("A request is refused before anything is sent", () => {
  it.each([
    ["without pharmacies", { npis: [] }, ["/npis"]],
    ["with 2,001 pharmacies", { npis: npisTo(2_001) }, ["/npis"]],
    ["with an NPI of nine digits", { npis: [npiOf(0), "123456789"] }, ["/npis/1"]],
    ["with an unknown member", { sort: true }, ["/sort"]],
    ["with an NDC of ten digits", { ndc: "1234567890" }, ["/ndc"]],
    ["with an NDC of 5-3-2", { ndc: "12345-678-90" }, ["/ndc"]],
    ["with a quantity of nothing", { quantity: 0 }, ["/quantity"]],
    ["with a quantity as a text", { quantity: "30" }, ["/quantity"]],
    ["for somebody else", { for: "horse" }, ["/for"]],
    ["with nothing", undefined, ["/for", "/ndc", "/quantity", "/npis"]],
  ])("%s", async (_case, over, pointers) => {
    const { calls, call } = quotes(pricing());
    const { status, json } = await call("/v1/quotes", over === undefined ? {} : { ...aQuote, ...over });
    expect([status, json.errors.map((error: { pointer: string }) => error.pointer)]).toEqual([400, pointers]);
    expect(calls).toEqual([]);
  });

  it.each([
    [{ connection: "other" }, 404],
    [{ vendor: "si-compounding" }, 400],
    [{ sort: "true" }, 400],
    [{ raw: "yes" }, 400],
  ])("with the query %j", async (query, status) => {
    const { calls, quote } = quotes(pricing(), { grants: ["inside-rx/*:*"] });
    expect((await quote({}, { query: query as Record<string, string> })).status).toBe(status);
    expect(calls).toEqual([]);
  });

  it("with another method, a body in an upload, or for FHIR", async () => {
    const { calls, quote } = quotes(pricing());
    expect((await quote({}, { method: "GET" })).headers).toMatchObject({ Allow: "POST" });
    expect((await quote({}, { headers: { "gateway-body": "upl_1" } })).status).toBe(400);
    expect((await quote({}, { headers: { accept: "application/fhir+json" } })).status).toBe(406);
    expect(calls).toEqual([]);
    expect((await quote({}, { headers: { accept: "application/fhir+json, application/json;q=0.5" } })).status).toBe(
      200,
    );
  });
});

describe("The grant", () => {
  it("is that of the operation behind the quote", async () => {
    const { calls, quote, receipts } = quotes(pricing(), { grants: ["inside-rx:pricePetsByNpi"] });
    expect((await quote({ for: "pet" })).status).toBe(200);
    expect((await quote({ for: "person" })).status).toBe(403);
    expect(calls.map(({ path }) => path)).toEqual(["/pricing/v1/npi/pets"]);
    expect(receipts.sent.map(({ kind, operation }) => [kind, operation])).toEqual([["denied", "pricePeopleByNpi"]]);
  });

  it("of no operation is refused before the body is read, and recorded", async () => {
    const { quote, receipts } = quotes(pricing(), { grants: ["inside-rx:searchMedications"] });
    expect((await quote("no JSON")).status).toBe(403);
    expect(receipts.sent.map(({ kind, operation }) => [kind, operation])).toEqual([["denied", "pricePeopleByNpi"]]);
  });

  it("of one connection chooses it; of two, one is named", async () => {
    const connections = ["default", "east", "west"];
    const one = quotes(pricing(), { connections, grants: ["inside-rx/east:*"] });
    expect((await one.quote()).status).toBe(200);
    const two = quotes(pricing(), { connections, grants: ["inside-rx/east:*", "inside-rx/west:*"] });
    expect((await two.quote()).json.errors).toEqual([
      { pointer: "query/connection", detail: "It must be one of east, west." },
    ]);
    expect((await two.quote({}, { query: { connection: "west" } })).status).toBe(200);
    expect((await two.quote({}, { headers: { "gateway-connection": "west" } })).status).toBe(200);
    const both = { query: { connection: "west" }, headers: { "gateway-connection": "east" } };
    expect((await two.quote({}, both)).status).toBe(400);
  });
});

describe("Prices", () => {
  it("keep their digits, and are ordered by exact decimals, then by NPI, those without one last", async () => {
    const prices: Record<string, Priced> = {
      [npiOf(0)]: { unc: "10.00", discounted: "9.995" },
      [npiOf(1)]: { unc: "9.9949999999999999999", discounted: "9.995" },
      [npiOf(2)]: { unc: null, discounted: "100.1" },
      [npiOf(3)]: {},
      [npiOf(4)]: { discounted: "9.9950" },
      [npiOf(5)]: { unc: 2.5, discounted: "free" },
      [npiOf(6)]: { unc: "12", discounted: "100000000000000000.1" },
    };
    const { quote } = quotes(pricing(prices));
    const { json } = await quote({ npis: npisTo(7) });
    expect(json.data.map(({ npi, price, priceOf }: Record<string, string>) => [npi, price, priceOf])).toEqual([
      [npiOf(5), "2.5", "usual-and-customary"],
      [npiOf(1), "9.9949999999999999999", "usual-and-customary"],
      [npiOf(0), "9.995", "discounted"],
      [npiOf(4), "9.9950", "discounted"],
      [npiOf(6), "12", "usual-and-customary"],
      [npiOf(2), "100.1", "discounted"],
      [npiOf(3), null, null],
    ]);
  });

  it("are in the order of exact decimals, whatever they are", async () => {
    const prices = Object.fromEntries(
      npisTo(200).map((npi, index) => [npi, { discounted: `${(index * 7_919) % 13}.${(index * 104_729) % 1_000}` }]),
    );
    const { quote } = quotes(pricing(prices));
    const data: { price: string }[] = (await quote({ npis: npisTo(200) })).json.data;
    const isOrdered = data.every(({ price }, at) => at === 0 || compareDecimals(data[at - 1]?.price ?? "", price) <= 0);
    expect([data.length, isOrdered]).toEqual([200, true]);
  });

  it("are the discounted ones where the connection says so", async () => {
    const answer = pricing({ [npiOf(0)]: { unc: "1.00", discounted: "2.00" } });
    const { quote } = quotes(answer, { settings: { priceBasis: "discounted" } });
    expect((await quote()).json.data[0]).toMatchObject({ price: "2.00", priceOf: "discounted", discounted: "2.00" });
  });
});

describe("An answer", () => {
  const answering = (prices: string, failed = "") =>
    quotes(() => answered(200, `{"id": "a", "successful": [${prices}], "failed": [${failed}]}`));
  const priced = (npi: string, discounted: string) => `{"npi": "${npi}", "price": {"discounted": ${discounted}}}`;

  it("about pharmacies that were not asked for gives neither their prices nor their failures", async () => {
    const { quote } = answering(
      `${priced(npiOf(9), "0.50")}, ${priced(npiOf(0), "1.10")}`,
      `{"npi": "${npiOf(8)}", "code": 1}`,
    );
    const { data, failed } = (await quote()).json;
    expect([data.map(({ npi, price }: Record<string, string>) => [npi, price]), failed]).toEqual([
      [[npiOf(0), "1.10"]],
      [],
    ]);
  });

  it.each([
    ["1e2", "100"],
    ["1.0E1", "10"],
    ['"1.234e1"', "12.34"],
    ["1e-2", "0.01"],
    ["1e999999", null],
  ])("with the price %s has the price %j", async (written, price) => {
    expect((await answering(priced(npiOf(0), written)).quote()).json.data[0]).toMatchObject({
      discounted: price,
      price,
    });
  });

  it("with a code of 17 digits keeps them", async () => {
    const { quote } = answering("", `{"npi": "${npiOf(0)}", "code": 12345678901234567}`);
    expect((await quote()).json.failed).toEqual([{ npi: npiOf(0), reason: "other", code: "12345678901234567" }]);
  });
});

describe("A pharmacy without a price", () => {
  it("has the meaning of its code, and the code as it is", async () => {
    const failed = { [npiOf(0)]: 1, [npiOf(1)]: 3, [npiOf(2)]: 4, [npiOf(3)]: 77, [npiOf(4)]: "x" };
    const { quote } = quotes(pricing({}, failed));
    expect((await quote({ npis: npisTo(5) })).json).toMatchObject({
      data: [],
      failed: [
        { npi: npiOf(0), reason: "not-in-network", code: 1 },
        { npi: npiOf(1), reason: "unknown", code: 3 },
        { npi: npiOf(2), reason: "not-covered", code: 4 },
        { npi: npiOf(3), reason: "other", code: 77 },
        { npi: npiOf(4), reason: "other", code: "x" },
      ],
    });
  });

  it("that the vendor says to try again is asked for again, alone", async () => {
    let asked = 0;
    const { calls, quote } = quotes((call) => pricing({}, asked++ === 0 ? { [npiOf(1)]: 2 } : {})(call));
    const { json } = await quote({ npis: npisTo(3) });
    expect([json.data.length, json.failed]).toEqual([3, []]);
    expect(calls.map(npisOf)).toEqual([npisTo(3), [npiOf(1)]]);
  });

  it("that is never priced is reported as the vendor reports it, and not asked for beyond the time", async () => {
    const answer = pricing({}, { [npiOf(1)]: 2 });
    const patient = quotes(answer);
    expect((await patient.quote({ npis: npisTo(2) })).json.failed).toEqual([
      { npi: npiOf(1), reason: "try-again", code: 2 },
    ]);
    expect(patient.calls).toHaveLength(3);
    const hurried = quotes(answer);
    await hurried.quote({ npis: npisTo(2) }, { headers: { prefer: "respond-async, wait=5" } });
    expect(hurried.calls).toHaveLength(1);
  });

  it("that the vendor does not name at all is not lost", async () => {
    const { quote } = quotes(() => answered(200, '{"id": "a", "successful": []}'));
    expect((await quote()).json).toEqual({
      data: [],
      failed: [{ npi: npiOf(0), reason: "other", code: null }],
      vendorIds: ["a"],
    });
  });
});

describe("A part that fails", () => {
  /** The second part gets another answer. */
  const withSecondPart = (answer: (call: VendorCall) => ReturnType<typeof answered>) => (call: VendorCall) =>
    npisOf(call).includes(npiOf(50)) ? answer(call) : pricing()(call);

  it.each([
    [404, "not-found-or-not-covered"],
    [400, "vendor-unavailable"],
    [403, "vendor-unavailable"],
    [500, "vendor-unavailable"],
    [503, "vendor-unavailable"],
  ])("with %i leaves the rest as it is", async (status, reason) => {
    const { quote } = quotes(withSecondPart(() => answered(status, "{}")));
    const { status: answeredWith, json } = await quote({ npis: npisTo(51) });
    expect([answeredWith, json.data.length]).toEqual([200, 50]);
    expect(json.failed).toEqual([{ npi: npiOf(50), reason, code: null }]);
  });

  it("with an answer that cannot be read leaves the rest as it is", async () => {
    const { quote } = quotes(withSecondPart(() => answered(200, "<html>")));
    const { json } = await quote({ npis: npisTo(51) });
    expect(json.failed).toEqual([{ npi: npiOf(50), reason: "vendor-unavailable", code: null }]);
  });

  it("when the pharmacies of code 2 are asked for again does not replace what was known", async () => {
    let asked = 0;
    const { quote } = quotes((call) => (asked++ === 0 ? pricing({}, { [npiOf(0)]: 2 })(call) : answered(500, "{}")));
    const { json } = await quote();
    expect(json.failed).toEqual([{ npi: npiOf(0), reason: "try-again", code: 2 }]);
  });
});

describe("Where no part has prices", () => {
  it("because each is 404, the answer is 404 not-found-or-not-covered", async () => {
    const { quote } = quotes(() => answered(404, '{"message": "no"}'));
    const { status, json } = await quote({ npis: npisTo(51) });
    expect([status, json.type, json.outcome]).toEqual([
      404,
      "urn:rx-gateway:problem:not-found-or-not-covered",
      "answered",
    ]);
    expect(json.vendorAnswer).toEqual({ status: 404, body: '{"message": "no"}' });
  });

  it.each([
    [
      "the vendor refuses the request",
      answered(400, '{"errorCode": "NDC_INCORRECT_OR_MISSING"}'),
      422,
      "vendor-refused",
    ],
    ["the vendor is down", answered(500, "{}"), 502, "vendor-failed"],
    ["the vendor has maintenance", answered(503, "{}"), 502, "vendor-failed"],
    ["the vendor cannot be read", answered(200, "[]"), 502, "vendor-failed"],
  ])("because %s, the answer is a problem", async (_case, exchange, status, name) => {
    const { quote } = quotes(() => exchange);
    const { status: answeredWith, json } = await quote({ npis: npisTo(51) });
    expect([answeredWith, json.type]).toEqual([status, `urn:rx-gateway:problem:${name}`]);
  });
});

it("raw has the vendor's texts, in the order of the calls", async () => {
  const { quote } = quotes(pricing());
  const { json } = await quote({ npis: npisTo(51) }, { query: { raw: "true" } });
  const [first, second] = (json.raw as string).split("\n");
  expect([JSON.parse(first ?? "").id, JSON.parse(second ?? "").id]).toEqual(json.vendorIds);
});

it("A wrong check digit is warned of on answers and on problems, and the pharmacy is asked for", async () => {
  const npis = ["1902089667", "1902089660"];
  for (const answer of [pricing(), () => answered(404, "{}")]) {
    const { calls, quote } = quotes(answer);
    expect((await quote({ npis })).headers).toMatchObject({
      "Gateway-Warning": 'wrong-check-digit; pointer="/npis/1"',
    });
    expect(calls.map(npisOf)).toEqual([npis]);
  }
});
