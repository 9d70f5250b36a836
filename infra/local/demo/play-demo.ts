import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import type { StackInfo } from "../stack-info.ts";
import { DemoPage, type DemoRequest, sendDemoRequest } from "./demo-step.ts";

const pharmacies = 120;
const patientId = "63841550598335501";
const caseId = "26f3d453-09ff-41cb-9fc6-724d1b77277c";
const json = { "Content-Type": "application/json" };

/**
 * Runs the main use cases once against the running stack and prints each step: prices, a prescription and its refill, a
 * vendor's webhook on its way to a partner, and a forged one.
 *
 * @returns the number of unexpected results
 */
export async function playDemo(info: StackInfo, write: (line: string) => void = console.log): Promise<number> {
  const page = new DemoPage(write);
  const authorization = { Authorization: `Bearer ${info.partner.key}` };
  write("The main use cases. Each line that begins with $ can be pasted into a shell.");
  for (const [kind, title] of [
    ["people", "What does this medicine cost a person, at 120 pharmacies? The vendor prices 50 a call."],
    ["pets", "And a pet?"],
  ] as const) {
    await showPrices(page, title, {
      method: "POST",
      url: `${info.gateway}/v1/inside-rx/pricing/v1/npi/${kind}?sort=true`,
      headers: { ...authorization, ...json },
      body: JSON.stringify({ ndc: "12345678901", quantity: 30, npis: npis(pharmacies) }),
    });
  }
  await showPrescription(page, info, { ...authorization, ...json });
  await showRefill(page, info, { ...authorization, ...json });
  await showWebhook(page, info, { ...authorization, ...json });
  await showForgery(page, info);
  write(page.failures === 0 ? "\nAll results are as expected." : `\n${page.failures} results are not as expected.`);
  return page.failures;
}

function npis(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(1_902_080_000 + index * 10));
}

async function showPrices(page: DemoPage, title: string, request: DemoRequest): Promise<void> {
  page.step(title, [request]);
  const answer = await sendDemoRequest(request);
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

async function showPrescription(page: DemoPage, info: StackInfo, headers: Record<string, string>): Promise<void> {
  const request = {
    method: "POST",
    url: `${info.gateway}/v1/si-compounding/V2/getPrescription`,
    headers,
    body: '{"request": {"rx_number": "1001117969"}}',
  };
  page.step("Look up a prescription. The gateway logs in and writes the vendor's token into the body.", [request]);
  const answer = await sendDemoRequest(request);
  page.result(
    answer.status === 200 && answer.text.includes(patientId),
    `patient ${/"patient_id": (\d+)/.exec(answer.text)?.[1]}: 17 digits, none lost`,
  );
}

async function showRefill(page: DemoPage, info: StackInfo, headers: Record<string, string>): Promise<void> {
  const request = {
    method: "POST",
    url: `${info.gateway}/v1/si-compounding/V2/createRefillRequest`,
    headers: { ...headers, "Idempotency-Key": `demo-${randomUUID()}` },
    showsHeaders: true,
    body: `{"request": {"patient_id": ${patientId}, "prescriptions": [{"rx_number": 1001117969}], "copay": 1.10}}`,
  };
  page.step(
    "Request a refill, with that id as a number and a price of 1.10. Sent again, its key returns the first answer (Idempotency-Replayed: true), and nothing is sent to the vendor.",
    [request],
  );
  const answer = await sendDemoRequest(request);
  page.result(
    answer.status === 200 && answer.text.includes(patientId) && answer.text.includes("1.10"),
    `refill ${/"refill_notification_id": (\d+)/.exec(answer.text)?.[1]}; ${patientId} and 1.10 came back unchanged`,
  );
}

async function showWebhook(page: DemoPage, info: StackInfo, headers: Record<string, string>): Promise<void> {
  const create = {
    method: "POST",
    url: `${info.gateway}/v1/endpoints`,
    headers,
    body: JSON.stringify({ url: `${info.receiver}/demo`, eventTypes: ["md-integrations.*"] }),
  };
  const timestamp = Math.floor(Date.now() / 1000);
  const approve = {
    method: "POST",
    url: `${info.simulators}/_control/md-integrations/webhooks`,
    headers: json,
    body: JSON.stringify({ payload: { timestamp, event_type: "case_approved", case_id: caseId } }),
  };
  const received = { method: "GET", url: `${info.receiver}/_received/demo`, headers: {} };
  page.step(
    "A clinician approves a case. The vendor sends a webhook to the gateway, the gateway delivers it to the partner.",
    [create, approve, received],
  );
  const created = await sendDemoRequest(create);
  const { secret = "" } = JSON.parse(created.text) as { secret?: string };
  const sent = JSON.parse((await sendDemoRequest(approve)).text) as { statuses: number[] };
  page.result(sent.statuses[0] === 200, `the vendor's webhook was acknowledged with ${sent.statuses[0]}`);
  const delivery = await firstDelivery(received);
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

async function firstDelivery(request: DemoRequest): Promise<Received | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const list = JSON.parse((await sendDemoRequest(request)).text) as Received[];
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
  const answer = await sendDemoRequest(request);
  page.result(answer.status === 401, `refused with ${answer.status}`);
}
