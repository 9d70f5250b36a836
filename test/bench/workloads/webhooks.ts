import type { Lab, Workload } from "../lab/lab.ts";
import { callEvent, webhookEvent, webhookText } from "../world/events.ts";

/**
 * Creates endpoints of the seeded partner that subscribe to one type.
 *
 * @returns their ids
 */
export async function addEndpoints(
  { functions, world }: Lab,
  count: number,
  eventType: string,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const request = { url: `${world.receiver}/${eventType}-${number}`, eventTypes: [eventType] };
    const event = callEvent(world.partners.partner, {
      method: "POST",
      path: "/v1/endpoints",
      body: JSON.stringify(request),
    });
    const { result } = await functions.invoke("partner-api", event);
    const { statusCode, body }: { statusCode: number; body: string } = JSON.parse(result);
    if (statusCode !== 201) throw new Error(`An endpoint was answered with ${statusCode}.`);
    const { id }: { id: string } = JSON.parse(Buffer.from(body, "base64").toString());
    ids.push(id);
  }
  return ids;
}

/** A webhook of this event from its receipt to its last delivery. */
export function webhookWorkload(
  lab: Lab,
  eventType: string,
  options: Pick<Workload, "name" | "rounds" | "warmUp" | "pauseMs">,
): Workload {
  return {
    ...options,
    async gateway() {
      const received = await lab.functions.invoke("intake", webhookEvent(webhookText(eventType)));
      const { statusCode }: { statusCode: number } = JSON.parse(received.result);
      if (statusCode !== 200) throw new Error(`A webhook was answered with ${statusCode}.`);
      return [received, ...(await lab.functions.drain())];
    },
    textbook: () => lab.textbook.webhook(webhookEvent(webhookText(eventType))),
  };
}
