import { setTimeout as wait } from "node:timers/promises";
import type { APIGatewayProxyEvent } from "aws-lambda";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { type EventBody, webhookClients } from "../stack/webhook-clients.ts";
import { until } from "../until.ts";
import { twoPartners } from "./two-partners.ts";
import type { Pace, VictimCalls } from "./victim.ts";

/** Notes when the API received the webhook of each case. @returns that time, in epoch milliseconds */
function apiArrivals({ instances }: Pick<LocalStack, "instances">): (caseId: string) => number {
  const arrivals = new Map<string, number>();
  instances.observe({
    beforeInvoke({ functionName, event }) {
      if (functionName !== "intake") return;
      const { body, requestContext } = JSON.parse(event) as Pick<APIGatewayProxyEvent, "body" | "requestContext">;
      const { case_id: caseId } = JSON.parse(Buffer.from(body ?? "", "base64").toString()) as {
        readonly case_id: string;
      };
      if (!arrivals.has(caseId)) arrivals.set(caseId, requestContext.requestTimeEpoch);
    },
  });
  return (caseId) => arrivals.get(caseId) ?? Number.NaN;
}

export type EventPartners = Awaited<ReturnType<typeof eventPartners>>;

/** The connection whose events reach the victim. */
export const victimConnection = "clinic-2";

/** Two partners with endpoints, and the events of a vendor. */
export async function eventPartners(stack: LocalStack) {
  const { attacker, victim } = await twoPartners(stack);
  const clients = webhookClients(stack);
  /** Creates an endpoint at the receiver. @returns its id */
  const endpoint = async (key: string, name: string, more: object = {}): Promise<string> => {
    const request = { url: `${stack.info.receiver}/${name}`, eventTypes: ["md-integrations.*"], ...more };
    const { status, body } = await clients.call<{ readonly id: string }>("POST", "/v1/endpoints", request, key);
    if (status !== 201) throw new Error(`The endpoint ${name} was answered with ${status}.`);
    return body.id;
  };
  const removeEndpoint = async (key: string, id: string): Promise<void> => {
    await clients.call("DELETE", `/v1/endpoints/${id}`, undefined, key);
  };
  await endpoint(victim.key, "victim", { connections: [victimConnection] });
  const arrivalAtApi = apiArrivals(stack);
  let sent = 0;

  /** A webhook of a case of its own. */
  const newPayload = () => {
    sent += 1;
    const timestamp = Math.floor(Date.now() / 1000);
    return { timestamp, event_type: "case_waiting", case_id: `isolation-${sent}` };
  };

  /** Sends an event with this connection. @returns its case */
  const send = async (connection: string): Promise<string> => {
    const payload = newPayload();
    await clients.send({ connection, payload, retries: 3 });
    return payload.case_id;
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
    stack,
    newPayload,
    clients,
    endpoint,
    removeEndpoint,
    send,
    /**
     * The times from a webhook's arrival at the API to the victim's endpoint; one that does not arrive has failed. They do
     * not begin with its sending: the vendor's simulator, its clients and the API share one thread here, so that webhooks
     * which are sent at once wait for each other, before they are the gateway's.
     */
    async eventsAtPace({ everyMs, forMs }: Pace): Promise<VictimCalls> {
      const sending: Promise<string>[] = [];
      const begun = performance.now();
      for (let number = 0; number * everyMs < forMs; number += 1) {
        await wait(Math.max(0, begun + number * everyMs - performance.now()));
        sending.push(send(victimConnection));
      }
      const caseIds = await Promise.all(sending);
      const sentAt = new Map(caseIds.map((caseId) => [caseId, arrivalAtApi(caseId)]));
      const arrived = await until(async () => {
        const found = await arrivals();
        return [...sentAt.keys()].every((caseId) => found.has(caseId)) && found;
      }, 30_000).catch(arrivals);
      const times = [...sentAt].map(([caseId, at]) => (arrived.get(caseId) ?? Number.POSITIVE_INFINITY) - at);
      return {
        times,
        failed: times.filter((time) => !Number.isFinite(time)).map(() => "it did not arrive"),
      };
    },
  };
}
