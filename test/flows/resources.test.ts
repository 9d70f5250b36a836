import { describe, expect, test } from "vitest";
import { addPartner } from "../support/stack/add-partner.ts";
import { offering, telehealthPartner } from "../support/stack/telehealth-partner.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

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
    const refused = await Promise.all(
      ["/v1/quotes", "/v1/refills"].map((path) => client.call(path, { method: "DELETE" })),
    );
    expect(refused.map(({ status, headers }) => [status, headers.get("allow")])).toEqual([
      [405, "POST"],
      [405, "GET, HEAD, POST"],
    ]);
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

describe("Refills through the stack", () => {
  const patientId = "63841550598335501";
  const aRefill = { patientId, prescriptions: [{ rxNumber: "1001117969" }] };

  test("are jobs with the vendor's id of 17 digits, and are listed and retrieved", async () => {
    const { status, headers, json } = await post("/v1/refills", aRefill);
    expect([status, json.status, json.patientMatch]).toEqual([200, "succeeded", "matched"]);
    expect(json.refillNotificationId).toMatch(/^\d{17}$/);
    expect(json.attention).toEqual([
      { pointer: "/prescriptions/0", reasons: ["no-refills", "vendor-no-refills", "expired"] },
    ]);
    expect(await (await client.call(`/v1/refills/${json.id}`)).json()).toEqual(json);
    const listed = (await (await client.call("/v1/refills")).json()) as { data: { id: string }[] };
    expect(listed.data.map(({ id }) => id)).toContain(json.id);
    const [, response = ""] = /<([^>]+)>; rel="via"/.exec(headers.get("link") ?? "") ?? [];
    expect(await (await client.call(response)).text()).toContain(json.refillNotificationId);
    expect((await client.call(`/v1/refills/${json.id}`, { headers: { accept: "application/fhir+json" } })).status).toBe(
      406,
    );
  });

  test("of another patient's prescription are refused, and nothing is sent", async () => {
    await client.clearJournal("si-compounding");
    const { status, json } = await post("/v1/refills", { ...aRefill, patientId: "63838494111328260", check: "skip" });
    expect([status, json.type]).toEqual([422, "urn:rx-gateway:problem:prescription-of-another-patient"]);
    const paths = (await client.journal("si-compounding")).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith("createRefillRequest"))).toEqual([]);
  });

  test("can be queued, and their jobs are refills when they have ended", async () => {
    const body = JSON.stringify({ ...aRefill, notes: "queued" });
    const queued = await client.call("/v1/refills", { body, headers: { prefer: "respond-async, wait=20" } });
    const json = (await queued.json()) as { id: string; status: string; refillNotificationId: string };
    expect([queued.status, json.status]).toEqual([200, "succeeded"]);
    expect(json.refillNotificationId).toMatch(/^\d{17}$/);
  });
});

describe("Cases through the stack", () => {
  test("are listed from the success of createCase on, by their last news", async () => {
    const before = new Date(Date.now() - 1_000).toISOString();
    const { call } = await telehealthPartner(stack.info);
    const { patient_id } = await call("createPatient", { body: { first_name: "Jane" } });
    const { case_id: caseId } = await call("createCase", { body: { patient_id, case_offerings: [offering] } });
    const list = async (query: string) =>
      (await (await client.call(`/v1/cases?${query}`)).json()) as { data: { caseId: string; status: string }[] };
    await until(async () => (await list(`since=${before}`)).data.some((one) => one.caseId === caseId));
    const { status } = (await list(`since=${before}`)).data.find((one) => one.caseId === caseId) ?? {};
    expect((await list(`since=${before}&status=${status}`)).data.map((one) => one.caseId)).toContain(caseId);
    expect((await list("status=none")).data).toEqual([]);
    expect((await client.call("/v1/cases?since=yesterday")).status).toBe(400);
  });
});
