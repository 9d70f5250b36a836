import { Webhook } from "standardwebhooks";
import type { Rehearsal } from "../steps/rehearsal.ts";
import { expectEqual } from "../steps/step.ts";
import { createEndpoint, firstReceived } from "./endpoints.ts";

export function deliverSmallWebhook(rehearsal: Rehearsal): Promise<void> {
  return deliver(rehearsal, "case_approved", "");
}

/** Over the 256 KiB that go through the queue: its body goes through the bucket. */
export function deliverLargeWebhook(rehearsal: Rehearsal): Promise<void> {
  return deliver(rehearsal, "case_processing", "\\u00e9é\\/".repeat(40_000));
}

async function deliver(rehearsal: Rehearsal, type: string, note: string): Promise<void> {
  const { secret } = await createEndpoint(rehearsal, type);
  // Content that parsing and writing again would change.
  const raw = `{ "event_type": "${type}","case_id":"26f3d453-09ff-41cb-9fc6-724d1b77277c","timestamp":${now()},"big":12345678901234567890,"price":1.10,"note":"${note}"}`;
  const statuses = await rehearsal.client.webhook("md-integrations", { raw });
  expectEqual("the statuses that the vendor got", statuses, [200]);
  const { body, headers } = await firstReceived(rehearsal, type);
  const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const event = new Webhook(secret).verify(body, texts) as Record<string, unknown>;
  expectEqual("the event's type", event["type"], `md-integrations.${type}`);
  expectEqual("whether data is the vendor's text", body.endsWith(`,"data":${raw}}`), true);
}

const now = (): number => Math.floor(Date.now() / 1000);
