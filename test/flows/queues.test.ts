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

  it("uses one session of the role for many messages, and begins another where AWS ends it", async () => {
    const endpoint = await trusted("partner-events");
    const send = async (): Promise<string> => {
      const caseId = newName();
      await clients.send({ payload: { timestamp: now(), event_type: "case_waiting", case_id: caseId } });
      await messagesIn("partner-events", 1);
      return caseId;
    };
    await send();
    await send();
    await clients.quiet();
    expect(await partner.control("DELETE", "sessions")).toBe(200);
    await send();
    await clients.quiet();

    expect((await deliveriesOf(endpoint)).map(({ attempts }) => attempts.length)).toEqual([1, 1, 1]);
  });

  it("gets an event of a FIFO queue once, in a group that does not show its subject", async () => {
    const endpoint = await trusted("partner-events.fifo");
    const caseId = newName();
    const payload = { timestamp: now(), case_id: caseId };
    await clients.send({ payload: { ...payload, event_type: "case_waiting" } });
    await clients.send({ payload: { ...payload, event_type: "case_processing" } });
    await clients.send({ payload: { ...payload, event_type: "case_waiting", case_id: newName() } });
    await clients.quiet();
    for (const { id } of await deliveriesOf(endpoint)) await clients.call("POST", `/v1/deliveries/${id}/retry`);
    await clients.quiet();

    const messages = await partner.takeAll("partner-events.fifo");
    const groups = messages.map(({ Attributes: attributes }) => attributes?.MessageGroupId ?? "");
    const ids = messages.map(({ Attributes: attributes }) => attributes?.MessageDeduplicationId);
    expect(messages).toHaveLength(3);
    expect(new Set(groups).size).toBe(2);
    expect(groups.every((group) => /^[0-9a-f]{40}$/.test(group))).toBe(true);
    expect(ids).toEqual(messages.map((message) => attributesOf(message)["webhook-id"]));
  });

  it.each([
    [
      "over 200 KB",
      (caseId: string) =>
        `{"timestamp":${now()},"event_type":"case_waiting","case_id":"${caseId}","x":"${"x".repeat(310_000)}"}`,
    ],
    [
      "with a character that SQS refuses",
      (caseId: string) => `{"timestamp":${now()},"event_type":"case_waiting","case_id":"${caseId}","x":"\uffff"}`,
    ],
  ])("gets an event %s without its data", async (_, rawOf) => {
    const endpoint = await trusted("partner-events");
    await clients.send({ raw: rawOf(newName()) });
    const [message] = await messagesIn("partner-events", 1);

    const event = new Webhook(endpoint.secret).verify(message?.Body ?? "", attributesOf(message ?? {}));
    expect(event).toMatchObject({ type: "md-integrations.case_waiting", dataOmitted: true });
    expect(event).not.toHaveProperty("data");
  });

  it("may be encrypted with a key that its policy and the role's open to the gateway", async () => {
    const { body: endpoint } = await createEndpoint(partner.destination("partner-events-encrypted"));
    await clients.call("POST", `/v1/endpoints/${endpoint.id}/test`);

    expect(await messagesIn("partner-events-encrypted", 1)).toHaveLength(1);
    expect(await delivered(endpoint)).toMatchObject({ attempts: [{ status: 200 }] });
  });

  it.each([
    ["whose policy refuses", partner.destination("partner-events-locked")],
    ["that it does not name", { ...partner.destination("partner-events-encrypted"), kmsKeyArn: null }],
  ])("with a key %s gets nothing, has the reason in its attempt, and stays active", async (_, members) => {
    const role = `rx-gateway-${newName()}`;
    const { body: endpoint } = await createEndpoint({ ...members, roleArn: partner.roleArn(role) });
    await partner.trust(role, endpoint.externalId);
    await clients.call("POST", `/v1/endpoints/${endpoint.id}/test`);
    await clients.quiet();

    const [delivery] = await deliveriesOf(endpoint);
    expect(delivery).toMatchObject({ status: "failed", attempts: [{ status: 400 }] });
    expect(delivery?.attempts[0]?.error).toContain("The queue's KMS key cannot be used");
    expect((await clients.call("GET", `/v1/endpoints/${endpoint.id}`)).body).toMatchObject({ status: "active" });
  });

  it("becomes one with a URL and the other way round", async () => {
    const endpoint = await trusted("partner-events");
    const path = `/v1/endpoints/${endpoint.id}`;
    const name = newName();
    const test = async () => (await clients.call<DeliveryBody>("POST", `${path}/test`)).status;
    const change = async (members: object) => (await clients.call("PATCH", path, members)).body;

    expect(await change({ type: "https", url: `${stack.info.receiver}/${name}` })).not.toHaveProperty("queueUrl");
    expect(await test()).toBe(202);
    await until(async () => (await clients.received(name)).length > 0);
    const { type, queueUrl } = partner.destination("partner-events");
    const { roleArn } = endpoint as unknown as { readonly roleArn: string };
    const changed = await change({ type, queueUrl, roleArn });

    expect(changed).toMatchObject({ type: "sqs", externalId: endpoint.externalId });
    expect(changed).not.toHaveProperty("url");
  });

  it("that gets a URL gets there what waits for its queue", async () => {
    const { queueUrl } = partner.destination("partner-events");
    const roleArn = partner.roleArn(`rx-gateway-${newName()}`);
    const { body: endpoint } = await createEndpoint({ type: "sqs", queueUrl, roleArn });
    await clients.call("POST", `/v1/endpoints/${endpoint.id}/test`);
    await until(async () => ((await deliveriesOf(endpoint))[0]?.attempts.length ?? 0) > 0);
    const name = newName();
    await clients.call("PATCH", `/v1/endpoints/${endpoint.id}`, {
      type: "https",
      url: `${stack.info.receiver}/${name}`,
    });

    await until(async () => (await clients.received(name)).length > 0);
    expect(await delivered(endpoint)).toMatchObject({ status: "delivered" });
  });
});

describe("nothing is sent", () => {
  const attemptOf = async (endpoint: EndpointBody) => {
    await clients.call("POST", `/v1/endpoints/${endpoint.id}/test`);
    const [delivery] = await until(async () => {
      const deliveries = await deliveriesOf(endpoint);
      return (deliveries[0]?.attempts.length ?? 0) > 0 && deliveries;
    });
    await clients.call("DELETE", `/v1/endpoints/${endpoint.id}`);
    return delivery?.attempts[0];
  };

  it("where the role trusts another external id", async () => {
    const { roleArn, queueUrl } = partner.destination("partner-events");
    const role = `rx-gateway-${newName()}`;
    await partner.trust(role, "rx-gateway-00000000000000000000000000000000");
    const { body } = await createEndpoint({ type: "sqs", queueUrl, roleArn: partner.roleArn(role) });

    expect(await attemptOf(body)).toMatchObject({ status: 403, error: expect.stringContaining("cannot be assumed") });
    expect(roleArn).not.toBe(partner.roleArn(role));
    expect(await partner.takeAll("partner-events")).toEqual([]);
  });

  it("for another partner that names the role of an endpoint", async () => {
    const { body: own } = await createEndpoint(partner.destination("partner-events"));
    await clients.call("POST", `/v1/endpoints/${own.id}/test`);
    await messagesIn("partner-events", 1);
    const other = { ...partner.destination("partner-events"), eventTypes: ["gateway.*"] };
    const { body } = await createEndpoint(other, stack.info.otherPartner.key);
    const key = stack.info.otherPartner.key;
    await clients.call("POST", `/v1/endpoints/${body.id}/test`, undefined, key);
    await until(async () => {
      const deliveries = await clients.listAll<DeliveryBody>(`/v1/endpoints/${body.id}/deliveries`, key);
      return (deliveries[0]?.attempts.length ?? 0) > 0;
    });
    await clients.call("DELETE", `/v1/endpoints/${body.id}`, undefined, key);

    expect(body.externalId).not.toBe(own.externalId);
    expect(await partner.takeAll("partner-events")).toEqual([]);
  });

  it("where the role may not send, or the queue does not exist", async () => {
    const role = `rx-gateway-${newName()}`;
    const roleArn = partner.roleArn(role);
    const { queueUrl } = partner.destination("partner-events");
    const { body: refused } = await createEndpoint({ type: "sqs", queueUrl, roleArn });
    await partner.trust(role, refused.externalId, { Effect: "Deny" });
    expect(await attemptOf(refused)).toMatchObject({ status: 403, error: expect.stringContaining("sqs:SendMessage") });

    const { body: missing } = await createEndpoint({ type: "sqs", queueUrl: `${queueUrl}-none`, roleArn });
    await partner.trust(role, missing.externalId);
    expect(await attemptOf(missing)).toMatchObject({ status: 400, error: "The queue does not exist." });
  });
});
