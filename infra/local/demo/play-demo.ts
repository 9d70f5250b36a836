import { setTimeout as sleep } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import type { StackInfo } from "../stack-info.ts";
import { demoFiles } from "./demo-files.ts";
import { DemoPage, type DemoRequest } from "./demo-step.ts";

const pharmacies = 120;
const patientId = "63841550598335501";
const caseId = "26f3d453-09ff-41cb-9fc6-724d1b77277c";
const json = { "Content-Type": "application/json" };

/**
 * Runs the main use cases once against the running stack and prints each step: prices, a prescription and its refill, a
 * vendor's webhook on its way to a partner, and a forged one.
 *
 * @param folder of the files that the printed commands name
 * @returns the number of unexpected results
 */
export async function playDemo(
  info: StackInfo,
  folder: string,
  write: (line: string) => void = console.log,
): Promise<number> {
  const files = demoFiles(folder, { Authorization: `Bearer ${info.partner.key}`, ...json });
  const page = new DemoPage(write, files);
  write("\nThe main use cases. What follows a $ can be pasted into a shell in this folder.");
  for (const [kind, title] of [
    ["people", "What does this medicine cost a person, at 120 pharmacies? The vendor prices 50 a call."],
    ["pets", "And a pet?"],
  ] as const) {
    await showPrices(page, title, {
      method: "POST",
      url: `${info.gateway}/v1/inside-rx/pricing/v1/npi/${kind}?sort=true`,
      isPartners: true,
      body: JSON.stringify({ ndc: "12345678901", quantity: 30, npis: npis(pharmacies) }),
    });
  }
  await showPrescription(page, info);
  await showRefill(page, info);
  await showWebhook(page, info);
  await showForgery(page, info);
  write(page.failures === 0 ? "\nAll results are as expected." : `\n${page.failures} results are not as expected.`);
  return page.failures;
}

function npis(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(1_902_080_000 + index * 10));
}

async function showPrices(page: DemoPage, title: string, request: DemoRequest): Promise<void> {
  page.step(title, [request]);
  const answer = await page.send(request);
  const body = JSON.parse(answer.text) as { successful?: Price[]; failed?: unknown[] };
  const [cheapest] = body.successful ?? [];
  const count = (body.successful?.length ?? 0) + (body.failed?.length ?? 0);
  page.result(
    answer.status === 200 && count === pharmacies,
    `${count} pharmacies in one answer, the cheapest ${cheapest?.npi} at $${cheapest?.price.discounted}`,
  );
}

interface Price {
  readonly npi: string;
  readonly price: { readonly discounted: string };
}

async function showPrescription(page: DemoPage, info: StackInfo): Promise<void> {
  const request = {
    method: "POST",
    url: `${info.gateway}/v1/si-compounding/V2/getPrescription`,
    isPartners: true,
    body: '{"request": {"rx_number": "1001117969"}}',
  };
  page.step("Look up a prescription. The gateway logs in and writes the vendor's token into the body.", [request]);
  const answer = await page.send(request);
  page.result(
    answer.status === 200 && answer.text.includes(patientId),
    `patient ${/"patient_id": (\d+)/.exec(answer.text)?.[1]}: 17 digits, none lost`,
  );
}

async function showRefill(page: DemoPage, info: StackInfo): Promise<void> {
  const request = {
    method: "POST",
    url: `${info.gateway}/v1/si-compounding/V2/createRefillRequest`,
    isPartners: true,
    headers: { "Idempotency-Key": `demo-${Date.now().toString(36)}` },
    showsHeaders: true,
    body: `{"request": {"patient_id": ${patientId}, "prescriptions": [{"rx_number": 1001117969}], "copay": 1.10}}`,
  };
  page.step(
    "Request a refill, with that id as a number and a price of 1.10. Sent again, its key returns the first answer (Idempotency-Replayed: true), and nothing is sent to the vendor.",
    [request],
  );
  const answer = await page.send(request);
  page.result(
    answer.status === 200 && answer.text.includes(patientId) && answer.text.includes("1.10"),
    `refill ${/"refill_notification_id": (\d+)/.exec(answer.text)?.[1]}; ${patientId} and 1.10 came back unchanged`,
  );
}

async function showWebhook(page: DemoPage, info: StackInfo): Promise<void> {
  const create = {
    method: "POST",
    url: `${info.gateway}/v1/endpoints`,
    isPartners: true,
    body: JSON.stringify({ url: `${info.receiver}/demo`, eventTypes: ["md-integrations.*"] }),
  };
  const timestamp = Math.floor(Date.now() / 1000);
  const approve = {
    method: "POST",
    url: `${info.simulators}/_control/md-integrations/webhooks`,
    headers: json,
    body: JSON.stringify({ payload: { timestamp, event_type: "case_approved", case_id: caseId } }),
  };
  const received = { method: "GET", url: `${info.receiver}/_received/demo` };
  page.step(
    "A clinician approves a case. The vendor sends a webhook to the gateway, the gateway delivers it to the partner.",
    [create, approve, received],
  );
  const created = await page.send(create);
  const { secret = "" } = JSON.parse(created.text) as { secret?: string };
  const sent = JSON.parse((await page.send(approve)).text) as { statuses: number[] };
  page.result(sent.statuses[0] === 200, `the vendor's webhook was acknowledged with ${sent.statuses[0]}`);
  const delivery = await firstDelivery(page, received);
  page.result(
    delivery !== undefined && isSigned(secret, delivery),
    delivery === undefined
      ? "no delivery arrived at the partner's endpoint"
      : `delivered as ${(JSON.parse(delivery.body) as { type: string }).type}, signature verified`,
  );
}

interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
}

async function firstDelivery(page: DemoPage, request: DemoRequest): Promise<Received | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const list = JSON.parse((await page.send(request)).text) as Received[];
    if (list[0] !== undefined) return list[0];
    await sleep(100);
  }
  return undefined;
}

function isSigned(secret: string, received: Received): boolean {
  try {
    new Webhook(secret).verify(received.body, received.headers);
    return true;
  } catch {
    return false;
  }
}

async function showForgery(page: DemoPage, info: StackInfo): Promise<void> {
  const request = {
    method: "POST",
    url: `${info.gateway}/webhooks/md-integrations/default`,
    headers: { ...json, Signature: "0".repeat(64) },
    body: JSON.stringify({ timestamp: 1666384936, event_type: "case_approved", case_id: caseId }),
  };
  page.step("An unknown sender sends the same webhook without the vendor's secret.", [request]);
  const answer = await page.send(request);
  page.result(answer.status === 401, `refused with ${answer.status}`);
}
