import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { type EventBody, webhookClients } from "../stack/webhook-clients.ts";
import { until } from "../until.ts";
import { twoPartners } from "./two-partners.ts";
import type { Pace, VictimCalls } from "./victim.ts";

/** The connection whose events reach the victim. */
export const victimConnection = "clinic-2";

/** Two partners with endpoints, and the events of a vendor. */
export async function eventPartners(stack: LocalStack) {
  const { attacker, victim } = await twoPartners(stack);
  const clients = webhookClients(stack);
  const endpoint = async (key: string, name: string, more: object = {}): Promise<void> => {
    const request = { url: `${stack.info.receiver}/${name}`, eventTypes: ["md-integrations.*"], ...more };
    const { status } = await clients.call("POST", "/v1/endpoints", request, key);
    if (status !== 201) throw new Error(`The endpoint ${name} was answered with ${status}.`);
  };
  await endpoint(victim.key, "victim", { connections: [victimConnection] });
  let sent = 0;

  /** Sends an event with this connection. @returns its case */
  const send = async (connection: string): Promise<string> => {
    sent += 1;
    const caseId = `isolation-${sent}`;
    const payload = { timestamp: Math.floor(Date.now() / 1000), event_type: "case_waiting", case_id: caseId };
    await clients.send({ connection, payload, retries: 3 });
    return caseId;
  };

  const arrivals = async (): Promise<ReadonlyMap<string, number>> => {
    const arrived = new Map<string, number>();
    for (const { at, body } of await clients.received("victim")) {
      const caseId = (JSON.parse(body) as EventBody).subject["case_id"] ?? "";
      if (!arrived.has(caseId)) arrived.set(caseId, Date.parse(at));
    }
    return arrived;
  };

  return {
    attacker,
    clients,
    endpoint,
    send,
    /** The times from a webhook of the vendor to the victim's endpoint; one that does not arrive has failed. */
    async eventsAtPace({ everyMs, forMs }: Pace): Promise<VictimCalls> {
      const sentAt = new Map<string, number>();
      const sending: Promise<void>[] = [];
      const begun = performance.now();
      for (let number = 0; number * everyMs < forMs; number += 1) {
        await wait(Math.max(0, begun + number * everyMs - performance.now()));
        const at = Date.now();
        sending.push(send(victimConnection).then((caseId) => void sentAt.set(caseId, at)));
      }
      await Promise.all(sending);
      const arrived = await until(async () => {
        const found = await arrivals();
        return [...sentAt.keys()].every((caseId) => found.has(caseId)) && found;
      }, 30_000).catch(arrivals);
      const times = [...sentAt].map(([caseId, at]) => (arrived.get(caseId) ?? Number.POSITIVE_INFINITY) - at);
      return {
        times,
        failed: times.filter((time) => time === Number.POSITIVE_INFINITY).map(() => "it did not arrive"),
      };
    },
  };
}
