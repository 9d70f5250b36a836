import { expect, test } from "vitest";
import { aStockItem, aStockUpdate } from "../support/builders/a-stock-item.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const vendor = "mwi-formulary";
const { client } = await useGateway({ timeScale: 30 });
const stock = `/v1/${vendor}/formulary/v3/stock`;

interface Job {
  readonly id: string;
  readonly status: string;
  readonly evidence: { readonly finding: string; readonly reason?: string; readonly looks: number } | null;
}

const jobOf = async (id: string) => (await (await client.call(`/v1/jobs/${id}`, { method: "GET" })).json()) as Job;
const idOf = (answer: Response) => answer.headers.get("gateway-job") ?? "";
const headers = { "tenant-id": "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0001" };
const put = (path: string, body: unknown) => client.call(path, { method: "PUT", headers, body: JSON.stringify(body) });

/** An item of the practice's formulary. */
async function anItem(code: string): Promise<string> {
  const made = await client.call(stock, { headers, body: JSON.stringify(aStockItem(code)) });
  expect(made.status).toBe(201);
  return `${stock}/${((await made.json()) as Record<string, string>)["formulary-uuid"]}`;
}

/** Until the document's shape of the getter was seen, which a look shows as any read does. */
const longEnoughMs = 150_000;

test("an uncertain update is found done, and its job succeeds", { timeout: longEnoughMs }, async () => {
  const path = await anItem("FLOW-1");
  await client.fault(vendor, { match: { method: "PUT" }, do: { reset: "after" } });
  const lost = await put(path, aStockUpdate("FLOW-1", { cost: 77.25 }));
  expect(lost.status).toBe(504);
  const found = await until(async () => {
    const job = await jobOf(idOf(lost));
    return job.evidence?.finding === "done" && job;
  }, longEnoughMs);
  expect(found.evidence).toMatchObject({ finding: "done", proof: "state", operation: "getStockConfiguration" });
  await until(async () => (await jobOf(found.id)).status === "succeeded", longEnoughMs);
});

test("an update that the vendor does late is found done, and never not done", { timeout: longEnoughMs }, async () => {
  const path = await anItem("FLOW-2");
  await client.fault(vendor, { match: { method: "PUT" }, do: { reset: "after", workAfterMs: 4_000 } });
  const lost = await put(path, aStockUpdate("FLOW-2", { cost: 78.25 }));
  const findings = new Set<string>();
  await until(async () => {
    const { evidence } = await jobOf(idOf(lost));
    if (evidence !== null) findings.add(evidence.finding);
    return evidence?.finding === "done";
  }, longEnoughMs);
  expect(findings).not.toContain("not-done");
});

test("a look can be asked for once a minute", { timeout: longEnoughMs }, async () => {
  const path = await anItem("FLOW-3");
  await client.fault(vendor, { match: { method: "PUT" }, do: { reset: "before" } });
  const lost = await put(path, aStockUpdate("FLOW-3", { cost: 79.25 }));
  const look = () => client.call(`/v1/jobs/${idOf(lost)}/look`, { method: "POST" });
  const accepted = await until(async () => {
    const answer = await look();
    return answer.status === 202 && answer;
  }, 60_000);
  expect(accepted.headers.get("location")).toBe(`/v1/jobs/${idOf(lost)}`);
  const again = await look();
  expect([again.status, Number(again.headers.get("retry-after")) > 0]).toEqual([429, true]);
  const refused = await client.call(`/v1/jobs/${idOf(lost)}/look`, { method: "POST", body: '{"now": true}' });
  expect(refused.status).toBe(400);
});

const mdi = "md-integrations";
const partners = `/v1/${mdi}/v1/partner`;

const aPatient = (email: string) => ({
  first_name: "Ada",
  last_name: "Example",
  gender: 2,
  date_of_birth: "1990-01-02",
  phone_number: "+15550100199",
  phone_type: 2,
  email,
  address: { address: "1 Example Street", zip_code: "10001", city_name: "New York", state_name: "NEW YORK" },
});

const post = (path: string, body: unknown) => client.call(path, { body: JSON.stringify(body) });

test("a new case is found by its marker once the vendor shows it, and its job succeeds", async () => {
  const made = await post(`${partners}/patients`, aPatient("flow-1@example.com"));
  const { patient_id } = (await made.json()) as Record<string, string>;
  await client.settings(mdi, { visibleAfterMs: 2_000 });
  await client.fault(mdi, { match: { method: "POST", path: "/v1/partner/cases" }, do: { reset: "after" } });
  const lost = await post(`${partners}/cases`, { patient_id, metadata: "order-flow-1", case_offerings: [] });
  expect(lost.status).toBe(504);
  const ended = await until(async () => {
    const job = await jobOf(idOf(lost));
    return job.status === "succeeded" && job;
  }, 60_000);
  expect(ended.evidence).toMatchObject({ finding: "done", proof: "marker", operation: "listPatientCases" });
  await client.settings(mdi, { visibleAfterMs: null });
});

test("a new patient is found by every member, and an older equal one is not taken for it", async () => {
  const lose = async (email: string, how: "after" | "before") => {
    await client.fault(mdi, { match: { method: "POST", path: "/v1/partner/patients" }, do: { reset: how } });
    return idOf(await post(`${partners}/patients`, aPatient(email)));
  };
  const found = await lose("flow-2@example.com", "after");
  await until(async () => (await jobOf(found)).status === "succeeded", 60_000);
  expect((await jobOf(found)).evidence).toMatchObject({
    finding: "done",
    proof: "state",
    operation: "listPatientEvents",
  });
  const again = await lose("flow-2@example.com", "before");
  const looked = await until(async () => {
    const { evidence } = await jobOf(again);
    return evidence !== null && evidence.looks >= 3 && evidence;
  }, 60_000);
  expect(looked.finding).toBe("unknown");
});
