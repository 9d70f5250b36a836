import { describe, expect, it } from "vitest";
import { type Sent, useSimulators } from "../../../support/local/use-simulators.ts";
import { credential } from "../../../support/local/vendor-logins.ts";

const headers = { "x-api-key": credential("inside-rx", "apiKey"), "content-type": "application/json" };
const person = { firstName: "Pat", lastName: "Sample", dob: "1980-01-31" };

describe("inside-rx, beside prices by NPI,", () => {
  const simulators = useSimulators();
  const send = async (path: string, sent: Sent = {}) => {
    const { status, text } = await simulators.send(`/inside-rx${path}`, { headers, ...sent });
    return { status, answer: JSON.parse(text) };
  };
  const post = (path: string, body: object | string) =>
    send(path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) });
  const enroll = (fields: object) => post("/eligibility/v1/enrollment/card", fields);
  const check = (fields: object | string) => post("/eligibility/v1/check", fields);

  it("lists the pharmacies of a chain by zip code, in pages of at most ten", async () => {
    const first = (await send("/pharmacies/v1/chain?zip=78701&chainCode=101")).answer;
    const second = (await send("/pharmacies/v1/chain?zip=78701&chainCode=101&index=10&lat=30.2&lng=-97.7")).answer;
    const npis = [...first.pharmacies, ...second.pharmacies].map(({ npi }: { npi: string }) => npi);
    expect([first.pharmacies.length, second.pharmacies.length, new Set(npis).size]).toEqual([10, 2, 12]);
    expect(first.pagination).toEqual({ index: 0, limit: 10, total: 12 });
    expect(first.id).toMatch(/^[0-9a-f-]{36}$/);
    expect([first.pharmacies[0].distance, second.pharmacies[0].distance]).toEqual([undefined, expect.any(Number)]);
  });

  it.each([
    ["/pharmacies/v1/chain?chainCode=101", 400, "ZIP"],
    ["/pharmacies/v1/chain?zip=787&chainCode=101", 400, "ZIP"],
    ["/pharmacies/v1/chain?zip=78701", 400, "CHAIN_CODE"],
    ["/pharmacies/v1/chain?zip=78701&chainCode=101&limit=11", 400, "LIMIT"],
    ["/pharmacies/v1/chain?zip=78701&chainCode=101&limit=0", 400, "LIMIT"],
    ["/pharmacies/v1/chain?zip=78701&chainCode=101&lat=30.2", 400, "LNG"],
    ["/pharmacies/v1/chain?zip=78701&chainCode=999", 404, undefined],
    ["/pharmacies/v1/chain?zip=99999&chainCode=101", 404, undefined],
    ["/pharmacies/v1/chain?zip=00000&chainCode=101", 404, undefined],
    ["/search/v1/", 400, "QUERY"],
    ["/search/v1/?query=lisin&locale=fr-FR", 400, "LOCALE"],
    ["/search/v1/popular?limit=100", 400, "LIMIT"],
    ["/search/v1/attributes/nothing", 404, undefined],
    ["/search/v1/alternatives/", 400, "SLUG"],
    ["/search/v1/alternatives/?slug=nothing", 404, undefined],
  ])("refuses %s with %i", async (path, expected, field) => {
    const { status, answer } = await send(path);
    const errorCode = field && `${field}_INCORRECT_OR_MISSING`;
    expect([status, answer.statusCode, answer.errorCode]).toEqual([expected, expected, errorCode]);
  });

  it("finds medications by a part of their brand or generic name, and answers 404 with an empty list for no match", async () => {
    const { status, answer } = await send("/search/v1/?query=LISIN&limit=10");
    expect([status, answer.results.map(({ slug }: { slug: string }) => slug)]).toEqual([
      200,
      ["lisinopril", "prinivil"],
    ]);
    expect(await send("/search/v1/?query=nothing")).toEqual({ status: 404, answer: [] });
    expect((await send("/search/v1/?query=a&limit=2")).answer.results).toHaveLength(2);
  });

  it("has attributes and alternatives of each popular medication, in both locales", async () => {
    const popular: { slug: string; name: string }[] = (await send("/search/v1/popular")).answer.results;
    expect(popular).toHaveLength(10);
    for (const { slug, name } of popular) {
      expect((await send(`/search/v1/attributes/${slug}`)).answer).toMatchObject({ slug, name });
      const { answer } = await send(`/search/v1/alternatives/?slug=${slug}`);
      expect(answer.results).toContainEqual({ slug, label: name, generic: expect.any(Boolean) });
    }
    const label = async (locale: string) =>
      (await send(`/search/v1/attributes/lisinopril?locale=${locale}`)).answer.dose[0].label;
    expect([await label("en-US"), await label("es-US")]).toEqual(["10 mg tablet", "10 mg tableta"]);
  });

  it("prices chains in a region, and nationally without a zip code or where the region has no prices", async () => {
    const path = "/pricing/v1/region/people";
    const medication = { ndc: "12345678901", quantity: 30 };
    const prices = async (fields: object, query = "") =>
      (await post(`${path}${query}`, { ...medication, ...fields })).answer.pharmacies;
    const regional = await prices({ zip: "78701" });
    expect(regional[0].price.discounted).toMatch(/^\d+\.\d\d$/);
    expect(await prices({}, "?zip=78701")).toEqual(regional);
    const national = await prices({});
    expect(national).not.toEqual(regional);
    expect(await prices({ zip: "00000" })).toEqual(national);
    expect((await post(path, { quantity: 30 })).answer.errorCode).toBe("NDC_INCORRECT_OR_MISSING");
    expect((await post(path, { ...medication, ndc: "00000000000" })).status).toBe(404);
  });

  it("creates new membership cards at each call, for people and pets or for one of them", async () => {
    const [first, second] = [await send("/membership/v1/json"), await send("/membership/v1/json?accessCode=a")];
    const numbers = [first, second].flatMap(({ answer }) => [answer.people.memberId, answer.pets.memberId]);
    expect(new Set(numbers).size).toBe(4);
    const single = async (code: string) =>
      Object.keys((await send(`/membership/v1/json?accessCode=${code}`)).answer).toSorted();
    expect([await single("people-only"), await single("pets-only")]).toEqual([
      ["id", "people"],
      ["id", "pets"],
    ]);
  });

  it("rejects a member at a check from the deactivation to the next activation", async () => {
    const member = { memberId: "M1", group: "G1" };
    const eligible = async () => (await check({ ...member, ...person })).answer.eligible;
    expect(await eligible()).toBe(true);
    expect((await enroll({ ...member, action: "create" })).answer).toMatchObject({ ...member, active: true });
    expect(await eligible()).toBe(true);
    await enroll({ ...member, action: "update", active: false });
    expect(await eligible()).toBe(false);
    await enroll({ ...member, action: "update" });
    expect(await eligible()).toBe(true);
  });

  it("checks eligibility by the form with brackets of the page's curl line", async () => {
    const form =
      "memberId=M1&group=G1&firstName=Pat&lastName=Sample&gender=male&dob=1980-01-31&address[zip]=78701&medication[ndc]=12345678901";
    expect((await check(form)).answer.eligible).toBe(true);
    expect((await check(form.replace("12345678901", "1"))).answer.errorCode).toBe("NDC_INCORRECT_OR_MISSING");
  });

  it.each([
    ["/eligibility/v1/check", { group: "G1", ...person }, "MEMBER_ID"],
    ["/eligibility/v1/check", { memberId: "M1", group: "G1", ...person, dob: "1/31/1980" }, "DOB"],
    ["/eligibility/v1/check", { memberId: "M1", group: "G1", ...person, gender: "f" }, "GENDER"],
    ["/eligibility/v1/enrollment/card", { memberId: "M1", group: "G1" }, "ACTION"],
    ["/eligibility/v1/enrollment/card", { action: "delete", memberId: "M1", group: "G1" }, "ACTION"],
  ])("refuses a wrong field at %s: %j", async (path, body, field) => {
    const { status, answer } = await post(path, body);
    expect([status, answer.errorCode]).toEqual([400, `${field}_INCORRECT_OR_MISSING`]);
  });
});
