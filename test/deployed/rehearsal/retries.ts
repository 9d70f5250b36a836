import type { DeliveryBody, List } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import type { Rehearsal } from "../steps/rehearsal.ts";
import { expectEqual } from "../steps/step.ts";
import { createEndpoint, firstReceived } from "./endpoints.ts";

const name = "case_waiting";

/** An endpoint is paused by its fifth failure; what follows comes from the scheduler. */
const failures = 5;

export async function beginRetries(rehearsal: Rehearsal): Promise<void> {
  const { client, receiver } = rehearsal;
  const { id } = await createEndpoint(rehearsal, name);
  rehearsal.failingEndpoint = id;
  const script = [{ times: failures, status: 503 }];
  await fetch(`${receiver}/_respond/${name}`, { method: "POST", body: JSON.stringify(script) });
  const payload = { timestamp: Math.floor(Date.now() / 1000), event_type: name, case_id: "case-of-a-retry" };
  expectEqual("the statuses that the vendor got", await client.webhook("md-integrations", { payload }), [200]);
  await firstReceived(rehearsal, name);
}

export async function endRetries({ client, failingEndpoint }: Rehearsal): Promise<void> {
  const delivery = await until(async () => {
    const list = (await (
      await client.call(`/v1/endpoints/${failingEndpoint}/deliveries`)
    ).json()) as List<DeliveryBody>;
    return list.data.find(({ status, attempts }) => status === "delivered" && attempts.length > failures);
  }, 180_000);
  const statuses = delivery.attempts.map(({ status }) => status);
  expectEqual("the attempts", statuses, [...Array.from({ length: failures }, () => 503), 200]);
}
