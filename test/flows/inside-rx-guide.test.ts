import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentedClient } from "../support/guides/documented-client.ts";
import { guideSteps, missingParts } from "../support/guides/guide-steps.ts";
import { runStep } from "../support/guides/run-step.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

/** Written from `/openapi.json` and the guide, as a partner's engineer does: it imports nothing of the gateway. */
const { stack, client: controls } = await useGateway();
const insideRx = await documentedClient(stack.info, "inside-rx");

const medication = { ndc: "12345678901", quantity: 30 };
const someNpis = (count: number) => Array.from({ length: count }, (_, index) => String(1_000_000_001 + index * 10));

test.each(
  guideSteps("inside-rx"),
)("the guide's command under “$heading” gets the answer that it shows", async (step) => {
  const output = await runStep(step, stack.info.gateway, stack.info.partner.key);
  expect(missingParts(step, output), output).toEqual([]);
});

describe("a medication", () => {
  test("is found by a part of its name, with its doses and alternatives", async () => {
    const { status, json } = await insideRx.call("searchMedications", { query: { query: "metf", limit: "3" } });
    expect(status).toBe(200);
    const [{ slug, name }] = json.results;
    const attributes = await insideRx.call("getMedicationAttributes", { path: { slug }, query: { locale: "es-US" } });
    expect(attributes.json).toMatchObject({ name, dose: [{ package: false, label: expect.any(String) }, {}] });
    const alternatives = await insideRx.call("listMedicationAlternatives", { query: { slug } });
    expect(alternatives.json.results).toContainEqual({ slug, label: name, generic: true });
    const popular = await insideRx.call("listPopularMedications", { query: { limit: "2" } });
    expect(popular.json.results).toHaveLength(2);
  });

  test("that does not exist is the vendor's own 404", async () => {
    const search = await insideRx.call("searchMedications", { query: { query: "nothing" } });
    const attributes = await insideRx.call("getMedicationAttributes", { path: { slug: "nothing" } });
    const alternatives = await insideRx.call("listMedicationAlternatives", { query: { slug: "nothing" } });
    for (const { status, headers } of [search, attributes, alternatives]) {
      expect([status, headers.get("gateway-outcome")]).toEqual([404, "answered"]);
    }
    expect(search.json).toEqual([]);
  });

  test("of a wrong query is refused before it is sent, with pointers", async () => {
    await controls.clearJournal("inside-rx");
    const pointersOf = async (id: string, query: Record<string, string>) => {
      const { status, headers, json } = await insideRx.call(id, { query });
      expect([status, headers.get("gateway-outcome")]).toEqual([400, "not-sent"]);
      return json.errors.map(({ pointer }: { pointer: string }) => pointer);
    };
    expect(await pointersOf("searchMedications", { limit: "0" })).toEqual(["query/query", "query/limit"]);
    expect(await pointersOf("listMedicationAlternatives", {})).toEqual(["query/slug"]);
    expect(await pointersOf("listChainPharmacies", { lat: "30.2" })).toEqual([
      "query/zip",
      "query/chainCode",
      "query/lng",
    ]);
    expect(await controls.journal("inside-rx")).toEqual([]);
  });
});

describe("prices", () => {
  test("at every pharmacy of a chain, found page by page, are in one answer for people and one for pets", async () => {
    const npis: string[] = [];
    const limit = 5;
    for (let index = 0; ; index += limit) {
      const query = { zip: "78701", chainCode: "101", index: String(index), limit: String(limit) };
      const { json } = await insideRx.call("listChainPharmacies", { query });
      npis.push(...json.pharmacies.map(({ npi }: { npi: string }) => npi));
      if (json.pharmacies.length < limit) break;
    }
    expect(new Set(npis).size).toBe(12);
    for (const id of ["pricePeopleByNpi", "pricePetsByNpi"]) {
      const { json } = await insideRx.call(id, { query: { sort: "true" }, body: { ...medication, npis } });
      expect(json.successful.length + json.failed.length).toBe(12);
      const shown = json.successful.map(({ price }: { price: { unc: string | null; discounted: string } }) =>
        Math.min(Number(price.unc ?? price.discounted), Number(price.discounted)),
      );
      expect(shown).toEqual(shown.toSorted((a: number, b: number) => a - b));
    }
  });

  test("of more than 50 pharmacies come in one answer, with those that failed", async () => {
    const npis = [...someNpis(120), "1000000009", "1000000098", "1000000097", "1000000096"];
    const { status, json } = await insideRx.call("pricePeopleByNpi", { body: { ...medication, npis } });
    expect(status).toBe(200);
    expect(json.successful.map(({ npi }: { npi: string }) => npi)).toEqual(npis.slice(0, 120));
    expect(json.failed.map(({ code }: { code: number }) => code)).toEqual([1, 2, 3, 4]);
  });

  test("of a drug that is not covered are the vendor's 404, and of a wrong request its 400 with an errorCode", async () => {
    const npis = someNpis(1);
    const none = await insideRx.call("pricePetsByNpi", { body: { ...medication, ndc: "00000000000", npis } });
    expect([none.status, none.headers.get("gateway-outcome")]).toEqual([404, "answered"]);
    const codeOf = async (body: object, query = {}) => {
      const { status, json } = await insideRx.call("pricePeopleByNpi", { body, query });
      return [status, json.errorCode];
    };
    expect(await codeOf(medication)).toEqual([400, "NPIS_INCORRECT_OR_MISSING"]);
    expect(await codeOf({ ...medication, ndc: "1", npis })).toEqual([400, "NDC_INCORRECT_OR_MISSING"]);
    expect(await codeOf({ ...medication, quantity: 0, npis })).toEqual([400, "QUANTITY_INCORRECT_OR_MISSING"]);
    expect(await codeOf({ ...medication, npis }, { sort: "price" })).toEqual([400, "SORT_INCORRECT_OR_MISSING"]);
  });

  test("of chains are those of a region, or national ones without a zip code", async () => {
    const region = await insideRx.call("pricePeopleByRegion", { body: { ...medication, zip: "78701" } });
    const nation = await insideRx.call("pricePeopleByRegion", { body: medication, query: { accessCode: "brand" } });
    expect([region.status, nation.status]).toEqual([200, 200]);
    expect(region.json.pharmacies).not.toEqual(nation.json.pharmacies);
  });
});

describe("a card", () => {
  beforeAll(() => controls.clearFaults("inside-rx"));
  afterAll(() => controls.clearFaults("inside-rx"));

  test("needs a key in production, whether it is created, enrolled or changed", () => {
    expect(insideRx.needingKey()).toEqual(["createMembershipCard", "createEnrollmentCard"]);
  });

  test("is issued once under one key, and another under another key", async () => {
    const issue = (key: string) =>
      insideRx.call("createMembershipCard", { query: { accessCode: "brand" }, headers: { "idempotency-key": key } });
    const [first, again, other] = [await issue("patient-1"), await issue("patient-1"), await issue("patient-2")];
    expect([first.status, again.status, other.status]).toEqual([200, 200, 200]);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(again.text).toBe(first.text);
    expect(other.json.people.memberId).not.toBe(first.json.people.memberId);
    const job = await insideRx.own("GET", `/v1/jobs/${first.headers.get("gateway-job")}`);
    expect(job.json).toMatchObject({ operation: "createMembershipCard", status: "succeeded", outcome: "answered" });
  });

  test("whose answer is lost is an uncertain job, which is not sent again and is resolved after its Retry-After", async () => {
    await controls.clearJournal("inside-rx");
    await controls.fault("inside-rx", { match: { path: "/membership/v1/json" }, do: { reset: "after" } });
    const headers = { "idempotency-key": "patient-3" };
    const lost = await insideRx.call("createMembershipCard", { headers });
    expect([lost.status, lost.json.outcome]).toEqual([504, "uncertain"]);
    const job = `/v1/jobs/${lost.headers.get("gateway-job")}`;
    expect(lost.headers.get("location")).toContain(job);
    expect((await insideRx.call("createMembershipCard", { headers })).status).toBe(504);
    expect((await insideRx.own("GET", job)).json.status).toBe("uncertain");
    const early = await insideRx.own("POST", `${job}/resolve`, { body: { action: "abandon" } });
    expect([early.status, Number(early.headers.get("retry-after")) > 0]).toEqual([409, true]);
    expect(await controls.journal("inside-rx")).toMatchObject([{ path: "/membership/v1/json", done: true }]);
  });

  test("is enrolled, deactivated and activated, and a check follows", async () => {
    const member = { memberId: "M-77", group: "SAMPLE" };
    const person = { firstName: "Pat", lastName: "Sample", dob: "1980-01-31" };
    let change = 0;
    const enroll = async (fields: object) => {
      change += 1;
      const headers = { "idempotency-key": `M-77-${change}` };
      return (await insideRx.call("createEnrollmentCard", { body: { ...member, ...fields }, headers })).status;
    };
    const eligible = async () =>
      (await insideRx.call("checkEligibility", { body: { ...member, ...person } })).json.eligible;
    expect(await enroll({ action: "create", ...person })).toBe(200);
    expect(await eligible()).toBe(true);
    expect(await enroll({ action: "update", active: false })).toBe(200);
    expect(await eligible()).toBe(false);
    expect(await enroll({ action: "update", active: true })).toBe(200);
    expect(await eligible()).toBe(true);
  });

  test("with wrong fields is refused before it is sent, with pointers", async () => {
    const pointersOf = async (id: string, body: object) => {
      const { status, json } = await insideRx.call(id, { body });
      return [status, ...json.errors.map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await pointersOf("createEnrollmentCard", { memberId: "M-77" })).toEqual([400, "/action"]);
    expect(await pointersOf("createEnrollmentCard", { action: "delete" })).toEqual([400, "/action"]);
    expect(await pointersOf("checkEligibility", { memberId: "M-77", dob: "1/31/1980", gender: "f" })).toEqual([
      ...[400, "/group", "/firstName", "/lastName", "/gender", "/dob"],
    ]);
  });
});

test("every operation of the document was called", () => {
  expect(insideRx.uncalled()).toEqual([]);
});
