import { setTimeout as sleep } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import { expect, it } from "vitest";
import { useWebhooks } from "../support/stack/use-webhooks.ts";
import type { DeliveryBody, EndpointBody } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients, newName, deliveriesOf } = await useWebhooks({ timeScale: 1_000 });

const now = (): number => Math.floor(Date.now() / 1000);
const send = (name: string, number = 0) =>
  clients.send({ payload: { timestamp: now(), event_type: "x", case_id: name, number } });
const ended = (endpoint: EndpointBody, status: string, count = 1) =>
  until(async () => {
    const found = (await deliveriesOf(endpoint)).filter((one) => one.status === status);
    return found.length === count && found;
  });

it("a delivery is sent again when its partner asks for it, and shows what was answered before", async () => {
  const name = newName();
  const endpoint = await clients.endpoint(name);
  await clients.script(name, [{ times: 1, status: 410, body: "Moved out." }]);
  await send(name);
  const [failed] = await ended(endpoint, "failed");
  const retry = () => clients.call<DeliveryBody>("POST", `/v1/deliveries/${failed?.id}/retry`);

  expect(await retry()).toMatchObject({ status: 409, body: { detail: expect.stringContaining("is disabled") } });
  await clients.call("PATCH", `/v1/endpoints/${endpoint.id}`, { status: "active" });
  const answer = await retry();
  const [delivered] = await ended(endpoint, "delivered");

  expect(answer.status).toBe(202);
  expect(answer.headers.get("location")).toBe(`/v1/deliveries/${failed?.id}`);
  expect(delivered?.attempts).toMatchObject([{ status: 410, response: "Moved out." }, { status: 200 }]);
  expect(await clients.received(name)).toHaveLength(2);
  const { key } = stack.info.limitedPartner;
  expect((await clients.call("POST", `/v1/deliveries/${failed?.id}/retry`, undefined, key)).status).toBe(404);
});

it("what failed, and what an endpoint never got, is sent when its partner asks for it", async () => {
  const name = newName();
  const since = new Date(Date.now() - 60_000).toISOString();
  const first = await clients.endpoint(name);
  await clients.script(name, [{ times: 1, status: 410 }]);
  await send(name, 1);
  await ended(first, "failed");
  // Recorders use copies of an endpoint that are up to one second old.
  await sleep(1_100);
  await send(name, 2);
  await clients.quiet();
  await clients.call("PATCH", `/v1/endpoints/${first.id}`, { status: "active" });
  const recover = (body: object, { id } = first) => clients.call("POST", `/v1/endpoints/${id}/recover`, body);
  const done = ({ id } = first) =>
    until(async () => {
      const { body } = await clients.call<{ status: string }>("GET", `/v1/endpoints/${id}/recovery`);
      return body.status === "done" && body;
    });

  expect(await recover({ since: "then" })).toMatchObject({ status: 400, body: { errors: [{ pointer: "/since" }] } });
  const answer = await recover({ since });
  expect(answer).toMatchObject({ status: 202, body: { status: "running", includeMissing: false } });
  expect(await done()).toMatchObject({ sentAgain: 1, added: 0 });
  await ended(first, "delivered");

  await recover({ since, includeMissing: true });
  expect(await done()).toMatchObject({ sentAgain: 0 });
  const late = await clients.endpoint(`${name}-late`);
  await recover({ since, includeMissing: true }, late);
  expect(await done(late)).toMatchObject({ sentAgain: 0 });

  const numbers = async (receiver: string) =>
    (await clients.received(receiver))
      .map(({ body }) => (JSON.parse(body) as { data: { case_id: string; number: number } }).data)
      .filter((data) => data.case_id === name)
      .map(({ number }) => number)
      .toSorted();
  await until(async () => (await numbers(name)).length === 3 && (await numbers(`${name}-late`)).length === 2);
  expect(await numbers(name)).toEqual([1, 1, 2]);
  expect(await numbers(`${name}-late`)).toEqual([1, 2]);
});

it("a test reaches its endpoint on the usual way, whatever that asks for", async () => {
  const name = newName();
  const endpoint = await clients.endpoint(name, { eventTypes: ["job.failed"] });

  const answer = await clients.call<DeliveryBody>("POST", `/v1/endpoints/${endpoint.id}/test`);
  const [call] = await until(async () => {
    const calls = await clients.received(name);
    return calls.length > 0 && calls;
  });

  expect(answer).toMatchObject({ status: 202, body: { status: "pending" } });
  const event = new Webhook(endpoint.secret).verify(call?.body ?? "", call?.headers as Record<string, string>);
  expect(event).toMatchObject({ id: answer.body.eventId, type: "gateway.test", vendor: null });
  await ended(endpoint, "delivered");
});

it("the catalogue of events has what the key's grants let through", async () => {
  const types = await clients.listAll<{ name: string; schema: object }>("/v1/event-types");
  const names = types.map(({ name }) => name);

  expect(names).toEqual(expect.arrayContaining(["gateway.test", "job.failed", "md-integrations.case_waiting"]));
  const limited = await clients.listAll<{ name: string }>("/v1/event-types", stack.info.limitedPartner.key);
  expect(limited.map(({ name }) => name)).toEqual(names.filter((name) => /^(job|endpoint|gateway)\./.test(name)));
});
