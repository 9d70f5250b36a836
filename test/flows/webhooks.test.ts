import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";
import { describe, expect, it } from "vitest";
import type { ReceivedCall } from "../../infra/local/simulators/receiver/received-calls.ts";
import { useWebhooks } from "../support/stack/use-webhooks.ts";
import type { EndpointBody, EventBody } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients, newName, deliveriesOf } = await useWebhooks({ timeScale: 100 });

const now = (): number => Math.floor(Date.now() / 1000);
const eventsOf = async (caseId: string) =>
  (await clients.listAll<EventBody>("/v1/events")).filter(({ subject }) => subject["case_id"] === caseId);

describe("a vendor's webhook", () => {
  it("reaches the partner signed, in the vendor's own text, and can be looked up", async () => {
    const name = newName();
    const endpoint = await clients.endpoint(name);
    const raw = `{"timestamp":${now()},"event_type":"case_waiting","case_id":"${name}","n":12345678901234567890,"u":"\\u00e9\\/","d":1.10}`;

    expect(await clients.send({ raw })).toEqual([200]);
    const [delivery] = await until(async () => {
      const calls = await clients.received(name);
      return calls.length > 0 && calls;
    });

    const headers = delivery?.headers as Record<string, string>;
    const event = new Webhook(endpoint.secret).verify(delivery?.body ?? "", headers) as EventBody;
    expect(delivery?.body.endsWith(`,"data":${raw}}`)).toBe(true);
    expect(event).toMatchObject({
      id: headers["webhook-id"],
      type: "md-integrations.case_waiting",
      vendor: "md-integrations",
      connection: "default",
      subject: { case_id: name },
      stale: false,
    });
    expect((await clients.call("GET", `/v1/events/${event.id}`)).body).toMatchObject({ id: event.id });
    const [record] = await until(async () => {
      const records = await deliveriesOf(endpoint);
      return records[0]?.status === "delivered" && records;
    });
    expect(record).toMatchObject({ eventId: event.id, attempts: [{ status: 200 }], nextAttemptAt: null });
    expect((await clients.call("GET", `/v1/deliveries/${record?.id}`)).body).toEqual(record);
  });

  it("is acknowledged with one AWS call once its secret is known", async () => {
    const name = newName();
    await clients.send({ payload: { timestamp: now(), event_type: "warm", case_id: name } });
    stack.instances.clearAwsCalls();
    await clients.send({ payload: { timestamp: now(), event_type: "warm", case_id: `${name}-2` } });

    expect(stack.instances.awsCalls("intake").map(({ operation }) => operation)).toEqual(["SendMessage"]);
  });

  it("that comes twenty times at once is one event, one delivery, one attempt", async () => {
    const name = newName();
    const endpoint = await clients.endpoint(name);

    const statuses = await clients.send({
      payload: { timestamp: now(), event_type: "case_created", case_id: name },
      times: 20,
    });
    await clients.quiet();

    expect(statuses).toEqual(Array.from({ length: 20 }, () => 200));
    expect(await eventsOf(name)).toHaveLength(1);
    expect(await deliveriesOf(endpoint)).toMatchObject([{ status: "delivered", attempts: [{ status: 200 }] }]);
    expect(await clients.received(name)).toHaveLength(1);
  });

  it("of the same case in the same second is another event", async () => {
    const name = newName();
    await clients.endpoint(name);
    const payload = { timestamp: now(), case_id: name };

    await Promise.all([
      clients.send({ payload: { ...payload, event_type: "case_waiting" } }),
      clients.send({ payload: { ...payload, event_type: "case_processing" } }),
    ]);
    await clients.quiet();

    expect(await eventsOf(name)).toHaveLength(2);
    expect(await clients.received(name)).toHaveLength(2);
  });

  it("reaches only endpoints that ask for its connection and type", async () => {
    const name = newName();
    await clients.endpoint(`${name}-clinic`, { connections: ["md-integrations/clinic-2"] });
    await clients.endpoint(`${name}-default`, { connections: ["default"] });
    await clients.endpoint(`${name}-type`, { eventTypes: ["md-integrations.voucher_used", "job.*"] });

    await clients.send({ connection: "clinic-2", payload: { timestamp: now(), event_type: "x", case_id: name } });
    await clients.quiet();

    expect(await clients.received(`${name}-clinic`)).toHaveLength(1);
    expect(await clients.received(`${name}-default`)).toHaveLength(0);
    expect(await clients.received(`${name}-type`)).toHaveLength(0);
  });

  it("is not delivered to a partner without a grant for it", async () => {
    const name = newName();
    await clients.send({ payload: { timestamp: now(), event_type: "x", case_id: name } });
    await clients.quiet();
    const [event] = await eventsOf(name);

    const { key } = stack.info.otherPartner;
    expect(await clients.listAll("/v1/events", key)).toEqual([]);
    expect((await clients.call("GET", `/v1/events/${event?.id}`, undefined, key)).status).toBe(404);
  });

  it("older than fourteen days is kept and not delivered", async () => {
    const name = newName();
    const endpoint = await clients.endpoint(name);

    await clients.send({ payload: { timestamp: now() - 15 * 86_400, event_type: "x", case_id: name } });
    await clients.quiet();

    expect(await eventsOf(name)).toMatchObject([{ late: true }]);
    expect(await deliveriesOf(endpoint)).toEqual([]);
  });
});

describe("what does not verify", () => {
  it.each<[string, string, (signature: string) => [string, string][]]>([
    ["no signature", "md-integrations/default", () => []],
    ["an empty signature", "md-integrations/default", () => [["Signature", ""]]],
    ["a truncated signature", "md-integrations/default", (right) => [["Signature", right.slice(0, -2)]]],
    [
      "two signatures",
      "md-integrations/default",
      (right) => [
        ["Signature", right],
        ["Signature", right],
      ],
    ],
    ["a list of signatures", "md-integrations/default", (right) => [["Signature", `${right},${right}`]]],
    ["another connection's signature", "md-integrations/clinic-2", (right) => [["Signature", right]]],
    ["an unknown connection", "md-integrations/nowhere", (right) => [["Signature", right]]],
    ["a vendor without webhooks", "inside-rx/default", (right) => [["Signature", right]]],
    ["an unknown vendor", "acme/default", (right) => [["Signature", right]]],
  ])("is refused without a reason: %s", async (_what, target, signatures) => {
    const known = stack.info.webhooks["md-integrations/default"];
    const body = JSON.stringify({ timestamp: now(), event_type: "forged", case_id: newName() });
    const right = createHmac("sha256", known?.secret ?? "")
      .update(body)
      .digest("hex");
    const headers = new Headers({ Authorization: known?.authorization ?? "" });
    for (const [header, value] of signatures(right)) headers.append(header, value);

    const response = await fetch(`${stack.info.gateway}/webhooks/${target}`, { method: "POST", headers, body });

    expect(response.status).toBe(401);
    const { instance: _, ...document } = (await response.json()) as Record<string, unknown>;
    expect(document).toEqual({
      type: "urn:rx-gateway:problem:unauthorized",
      title: "Unauthorized",
      status: 401,
      detail: "The webhook is not accepted.",
      outcome: "not-sent",
      retryable: false,
    });
  });

  it("never becomes an event", async () => {
    const name = newName();

    expect(
      await clients.send({
        payload: { timestamp: now(), event_type: "x", case_id: name },
        badSignature: true,
        times: 3,
      }),
    ).toEqual([401, 401, 401]);
    await clients.quiet();

    expect(await eventsOf(name)).toEqual([]);
    expect(await eventsOf("forged")).toEqual([]);
  });
});

describe("an endpoint", () => {
  it.each([
    "http://partner.example/",
    "https://10.0.0.1/",
    "https://localhost/",
    "http://127.0.0.1:1/",
    "nothing",
  ])("cannot be at %s", async (url) => {
    const answer = await clients.call("POST", "/v1/endpoints", { url, eventTypes: ["*"] });

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: "/url" }] } });
  });

  it("cannot ask for the events of a vendor that the partner has no grant for", async () => {
    const request = { url: `${stack.info.receiver}/x`, eventTypes: ["md-integrations.*"] };

    expect((await clients.call("POST", "/v1/endpoints", request, stack.info.limitedPartner.key)).status).toBe(403);
  });

  it("is distinguished from one that does not exist", async () => {
    expect((await clients.call("GET", "/v1/acme/x")).status).toBe(404);
    const put = await clients.call("PUT", "/v1/endpoints", {});
    expect(put.status).toBe(405);
    expect(put.headers.get("allow")?.split(", ").toSorted()).toEqual(["GET", "HEAD", "POST"]);
  });

  it("verifies under every secret that still signs while it changes over, and under the new one alone afterwards", async () => {
    const name = newName();
    const endpoint = await clients.endpoint(name);
    const rotate = async (overlapHours: number) =>
      (await clients.call<EndpointBody>("POST", `/v1/endpoints/${endpoint.id}/rotate-secret`, { overlapHours })).body;
    const deliver = async (number: number) => {
      await clients.send({ payload: { timestamp: now(), event_type: "x", case_id: name, number } });
      return until(async () => (await clients.received(name))[number - 1]);
    };

    const before = await deliver(1);
    const { secret: second } = await rotate(168);
    const { secret: third } = await rotate(168);
    const during = await deliver(2);
    const { secret: fourth } = await rotate(0);
    const after = await deliver(3);

    const secrets = [endpoint.secret, second, third, fourth];
    expect(secrets.map((secret) => decisions(secret, before))).toEqual([both, neither, neither, neither]);
    expect(secrets.map((secret) => decisions(secret, during))).toEqual([both, both, both, neither]);
    expect(secrets.map((secret) => decisions(secret, after))).toEqual([neither, neither, neither, both]);
    const forged = { ...during, body: during.body.replace('"number":2', '"number":3') };
    expect(forged.body).not.toBe(during.body);
    expect(secrets.map((secret) => decisions(secret, forged))).toEqual([neither, neither, neither, neither]);
  });
});

const both = { standardwebhooks: true, svix: true };
const neither = { standardwebhooks: false, svix: false };

/** The results of the published verifiers for a delivery under one secret. */
function decisions(secret: string, { body, headers }: Pick<ReceivedCall, "body" | "headers">): typeof both {
  const accepts = (verifier: { verify(body: string, headers: Record<string, string>): unknown }): boolean => {
    try {
      verifier.verify(body, headers as Record<string, string>);
      return true;
    } catch {
      return false;
    }
  };
  return { standardwebhooks: accepts(new Webhook(secret)), svix: accepts(new SvixWebhook(secret)) };
}

describe("an endpoint that fails", () => {
  it("gets the same event again, until it takes it", async () => {
    const name = newName();
    const endpoint = await clients.endpoint(name);
    await clients.script(name, [{ times: 2, status: 500, body: "No room for caf\u00e9." }]);

    await clients.send({ payload: { timestamp: now(), event_type: "x", case_id: name } });
    const delivery = await until(async () => {
      const [record] = await deliveriesOf(endpoint);
      return record?.status === "delivered" && record;
    });

    expect(delivery.attempts.map(({ status }) => status)).toEqual([500, 500, 200]);
    expect(delivery.attempts.map(({ response }) => response)).toEqual([
      ...Array(2).fill("No room for café."),
      undefined,
    ]);
    const calls = await clients.received(name);
    expect(new Set(calls.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
  });

  it("is not called again when it is gone", async () => {
    const name = newName();
    const endpoint = await clients.endpoint(name);
    await clients.script(name, [{ times: 1, status: 410 }]);

    await clients.send({ payload: { timestamp: now(), event_type: "x", case_id: name } });
    await until(async () => (await deliveriesOf(endpoint))[0]?.status === "failed");
    await clients.send({ payload: { timestamp: now(), event_type: "y", case_id: name } });
    await clients.quiet();

    expect((await clients.call("GET", `/v1/endpoints/${endpoint.id}`)).body).toMatchObject({ status: "disabled" });
    expect(await clients.received(name)).toHaveLength(1);
  });
});
