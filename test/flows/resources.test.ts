import { describe, expect, test } from "vitest";
import { addPartner } from "../support/stack/add-partner.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

const { stack, client } = await useGateway();

const post = async (path: string, body: unknown, key?: string) => {
  const response = await client.call(path, { body: JSON.stringify(body), ...(key && { key }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: JSON.parse(text) };
};

/** NPIs that the simulated vendor prices: none ends as one that fails. */
const npisTo = (count: number) => Array.from({ length: count }, (_, index) => `1${String(index).padStart(8, "0")}1`);
const aQuote = { for: "person", ndc: "12345678901", quantity: 30 };

describe("Quotes through the stack", () => {
  test("of 120 pharmacies are made in calls of 50, and a part that fails never fails the rest", async () => {
    await client.clearJournal("inside-rx");
    await client.fault("inside-rx", { match: { path: "/pricing/v1/npi/people" }, times: 1, do: { status: 404 } });
    const { status, json } = await post("/v1/quotes", { ...aQuote, npis: npisTo(120) });
    expect([status, json.data.length + json.failed.length, json.vendorIds.length]).toEqual([200, 120, 2]);
    expect(new Set(json.failed.map(({ reason }: { reason: string }) => reason))).toEqual(
      new Set(["not-found-or-not-covered"]),
    );
    expect((await client.journal("inside-rx")).map(({ path }) => path)).toEqual([
      "/pricing/v1/npi/people",
      "/pricing/v1/npi/people",
      "/pricing/v1/npi/people",
    ]);
    await client.clearFaults("inside-rx");
  });

  test("have their method, their grant, and no other vendor behind them", async () => {
    expect((await client.call("/v1/quotes")).status).toBe(405);
    const { key } = await addPartner(stack.info, { keyId: "petsonly", grants: ["inside-rx:pricePetsByNpi"] });
    const npis = npisTo(1);
    expect((await post("/v1/quotes", { ...aQuote, for: "pet", npis }, key)).status).toBe(200);
    expect((await post("/v1/quotes", { ...aQuote, npis }, key)).status).toBe(403);
    expect((await post("/v1/prescriptions/search", { rxNumber: "1001117969" }, key)).status).toBe(403);
    expect((await post("/v1/quotes?vendor=syncvet", { ...aQuote, npis })).json.errors[0].pointer).toBe("query/vendor");
  });
});

describe("Prescriptions through the stack", () => {
  test("have every digit of their ids, and need attention", async () => {
    for (const wanted of [
      { rxNumber: "1001117969" },
      { prescriptionId: "63841558324288628" },
      { patientId: "63841550598335501" },
    ]) {
      const { status, headers, json } = await post("/v1/prescriptions/search", wanted);
      expect([status, headers.get("gateway-outcome"), json.cursor]).toEqual([200, "answered", null]);
      expect(json.data[0]).toMatchObject({
        id: "63841558324288628",
        patient: { id: "63841550598335501" },
        refill: { attention: ["no-refills", "vendor-no-refills", "expired"] },
      });
    }
  });

  test("that are not found are the vendor's refusal, and are not given as FHIR", async () => {
    const { status, json } = await post("/v1/prescriptions/search", { rxNumber: "1" });
    expect([status, json.type]).toEqual([422, "urn:rx-gateway:problem:vendor-refused"]);
    const fhir = { accept: "application/fhir+json" };
    const body = JSON.stringify({ rxNumber: "1001117969" });
    expect((await client.call("/v1/prescriptions/search", { body, headers: fhir })).status).toBe(406);
  });
});
