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
