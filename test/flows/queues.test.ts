import { Webhook } from "standardwebhooks";
import { afterAll, describe, expect, it } from "vitest";
import { attributesOf, partnerQueues } from "../support/stack/partner-queues.ts";
import { useWebhooks } from "../support/stack/use-webhooks.ts";
import type { DeliveryBody, EndpointBody, EventBody } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients, newName, deliveriesOf } = await useWebhooks({ timeScale: 100 });
const partner = partnerQueues(stack);
afterAll(() => partner.stop());

type QueueEndpoint = EndpointBody & { readonly externalId: string };

const now = (): number => Math.floor(Date.now() / 1000);
const createEndpoint = async (members: object, key?: string) =>
  await clients.call<QueueEndpoint>("POST", "/v1/endpoints", { eventTypes: ["md-integrations.*"], ...members }, key);
const messagesIn = (queue: string, count: number) =>
  until(async () => {
    const messages = await partner.takeAll(queue);
    return messages.length >= count && messages;
  });
const delivered = (endpoint: EndpointBody) =>
  until(async () => {
    const [delivery] = await deliveriesOf(endpoint);
    return delivery?.status === "delivered" && delivery;
  });

/** An endpoint whose role trusts the gateway with its external id. */
async function trusted(queue: string): Promise<QueueEndpoint> {
  const role = `rx-gateway-${newName()}`;
  const { body } = await createEndpoint({ ...partner.destination(queue), roleArn: partner.roleArn(role) });
  await partner.trust(role, body.externalId);
  return body;
}

describe("an endpoint with a queue", () => {
  it("gets the bytes of an HTTPS delivery, whose signature verifies from the attributes", async () => {
    const endpoint = await trusted("partner-events");
    const name = newName();
    const raw = `{"timestamp":${now()},"event_type":"case_waiting","case_id":"${name}","n":12345678901234567890,"d":1.10}`;

    await clients.send({ raw });
    const [message] = await messagesIn("partner-events", 1);

    const attributes = attributesOf(message ?? {});
    expect(Object.keys(attributes).toSorted()).toEqual(["webhook-id", "webhook-signature", "webhook-timestamp"]);
    const event = new Webhook(endpoint.secret).verify(message?.Body ?? "", attributes) as EventBody;
    expect(event).toMatchObject({ id: attributes["webhook-id"], subject: { case_id: name } });
    expect(message?.Body?.endsWith(`,"data":${raw}}`)).toBe(true);
    expect(await delivered(endpoint)).toMatchObject({ eventId: event.id, attempts: [{ status: 200 }] });
  });
});
