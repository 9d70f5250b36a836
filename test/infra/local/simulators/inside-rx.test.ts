import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesFolder } from "../../../../shared/vendors/example-files.ts";
import { type Sent, useSimulators } from "../../../support/local/use-simulators.ts";
import { credential } from "../../../support/local/vendor-logins.ts";

const example = (name: string) => JSON.parse(readFileSync(new URL(name, examplesFolder("inside-rx")), "utf8"));

const headers = { "x-api-key": credential("inside-rx", "apiKey"), "content-type": "application/json" };
const npis = (count: number) => Array.from({ length: count }, (_, index) => String(1_000_000_000 + index * 10));

describe("inside-rx", () => {
  const simulators = useSimulators();
  const send = async (path: string, sent: Sent) => {
    const { status, text } = await simulators.send(`/inside-rx${path}`, sent);
    return { status, answer: JSON.parse(text) };
  };
  const price = (body: object | string, path = "/pricing/v1/npi/people") =>
    send(path, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });
  const fine = { ndc: "12345678901", quantity: 30, npis: ["1902089667"] };

  it("inside-rx answers the document's request as the document does, but for the elided pharmacy and the id", async () => {
    const { status, answer } = await price(example("pricePeopleByNpi.request.json"));
    const documented = example("pricePeopleByNpi.json");
    expect(status).toBe(200);
    expect(answer.successful[0]).toEqual(documented.successful[0]);
    expect([answer.failed, answer.metadata]).toEqual([documented.failed, documented.metadata]);
    expect(answer.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect((await price(fine)).answer.id).not.toBe(answer.id);
  });

  it("inside-rx accepts the form encoding of the document's curl example, whose content type says JSON", async () => {
    const form = "ndc=12345678901&quantity=30.0&npis[]=1902089667&npis[]=1446449922&npis[]=2873059552";
    const [asForm, asJson] = [await price(form), await price(example("pricePeopleByNpi.request.json"))];
    expect({ ...asForm.answer, id: "" }).toEqual({ ...asJson.answer, id: "" });
  });

  it.each([[{}], [{ "x-api-key": "wrong" }]])("inside-rx refuses any call without the key: %j", async (given) => {
    for (const path of ["/pricing/v1/npi/people", "/search/v1/"]) {
      const { status, answer } = await send(path, { method: "POST", headers: given, body: JSON.stringify(fine) });
      expect([status, answer.statusCode]).toEqual([403, 403]);
    }
    expect((await simulators.journal("inside-rx")).map((entry) => entry.done)).toEqual([false, false]);
  });

  it("inside-rx prices the first 50 pharmacies and ignores the rest silently", async () => {
    const asked = [...npis(50), "not an npi", ...npis(60).slice(50)];
    const { status, answer } = await price({ ...fine, npis: asked });
    expect(status).toBe(200);
    expect(answer.successful.map((one: { npi: string }) => one.npi)).toEqual(npis(50));
    expect(answer.failed).toEqual([]);
  });

  it("inside-rx returns the same prices for the same request, as strings with two decimals, some without unc", async () => {
    const asked = { ...fine, npis: npis(50) };
    const [first, second] = [(await price(asked)).answer.successful, (await price(asked)).answer.successful];
    expect(second).toEqual(first);
    for (const { price: one, type } of first) {
      expect([type, one.discounted, one.unc ?? "0.00"]).toEqual([
        "retail",
        expect.stringMatching(/^\d+\.\d\d$/),
        expect.stringMatching(/^\d+\.\d\d$/),
      ]);
    }
    expect(first.some((one: { price: { unc: string | null } }) => one.price.unc === null)).toBe(true);
  });

  it("inside-rx prices pets and people differently, and features people's drugs alone", async () => {
    const asked = { ...fine, npis: npis(50) };
    const [people, pets] = [await price(asked), await price(asked, "/pricing/v1/npi/pets")];
    expect(pets.answer.successful).not.toEqual(people.answer.successful);
    expect(pets.answer.successful.some((one: { featured: boolean }) => one.featured)).toBe(false);
  });

  it("inside-rx sorts by the lower of both prices when asked to", async () => {
    const asked = { ...fine, npis: npis(50) };
    const lowest = ({ price: one }: { price: { unc: string | null; discounted: string } }) =>
      Math.min(Number(one.unc ?? Number.POSITIVE_INFINITY), Number(one.discounted));
    const sorted = (await price(asked, "/pricing/v1/npi/people?sort=true")).answer.successful.map(lowest);
    expect(sorted).toEqual(sorted.toSorted((a: number, b: number) => a - b));
    expect((await price(asked, "/pricing/v1/npi/people?sort=false")).answer.successful.map(lowest)).not.toEqual(sorted);
  });

  it("inside-rx fails pharmacies by the end of their number", async () => {
    const asked = ["1000000009", "1000000098", "1000000097", "1000000096", "1000000001"];
    const { answer } = await price({ ...fine, npis: asked });
    expect(answer.failed.map((one: { code: number }) => one.code)).toEqual([1, 2, 3, 4]);
    expect(answer.successful).toHaveLength(1);
  });

  it.each([
    [{ ...fine, npis: undefined }, "NPIS"],
    [{ ...fine, npis: [] }, "NPIS"],
    [{ ...fine, npis: "1902089667" }, "NPIS"],
    [{ ...fine, npis: ["190208966"] }, "NPIS"],
    [{ ...fine, npis: [1902089667] }, "NPIS"],
    [{ ...fine, ndc: undefined }, "NDC"],
    [{ ...fine, ndc: "1234567890" }, "NDC"],
    [{ ...fine, quantity: undefined }, "QUANTITY"],
    [{ ...fine, quantity: "30" }, "QUANTITY"],
    [{ ...fine, quantity: 0 }, "QUANTITY"],
    ["{", "NPIS"],
  ])("inside-rx refuses %j as the document does", async (body, what) => {
    const { status, answer } = await price(body);
    const documented = example("pricePeopleByNpi.error.json");
    const errorCode = `${what}_INCORRECT_OR_MISSING`;
    expect([status, { ...answer, id: "" }]).toEqual([400, { ...documented, id: "", errorCode }]);
  });

  it("inside-rx refuses a sort other than true and false", async () => {
    for (const sort of ["yes", "", "TRUE"]) {
      const { status, answer } = await price(fine, `/pricing/v1/npi/pets?sort=${sort}`);
      expect([status, answer.errorCode]).toEqual([400, "SORT_INCORRECT_OR_MISSING"]);
    }
  });

  it("inside-rx has no price for NDC 00000000000, and no other path", async () => {
    expect((await price({ ...fine, ndc: "00000000000" })).status).toBe(404);
    expect((await price(fine, "/pricing/v1/npi/horses")).status).toBe(404);
    expect((await simulators.journal("inside-rx")).map((entry) => entry.done)).toEqual([false, false]);
  });
});
