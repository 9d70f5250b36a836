import { afterAll, expect, it } from "vitest";
import { partnerQueues } from "../support/stack/partner-queues.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import {
  type DeliveryBody,
  type EndpointBody,
  type EventBody,
  webhookClients,
} from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients, { timeScale: 10_000 });
const partner = partnerQueues(stack);
afterAll(() => partner.stop());

const send = (number: number) =>
  clients.send({ payload: { timestamp: Math.floor(Date.now() / 1000), event_type: "x", case_id: `c-${number}` } });
const statusesOf = async ({ id }: EndpointBody) =>
  (await clients.listAll<DeliveryBody>(`/v1/endpoints/${id}/deliveries`)).map(({ status }) => status);

it("an endpoint that keeps failing is paused, loses nothing, and gets all of it when it is back", {
  timeout: 120_000,
}, async () => {
  const failing = await clients.endpoint("failing");
  await clients.endpoint("other", { eventTypes: ["md-integrations.*", "endpoint.*"] });
  await clients.script("failing", [{ times: 10_000, status: 503 }]);
  const state = async () => (await clients.call<{ status: string }>("GET", `/v1/endpoints/${failing.id}`)).body.status;

  await Promise.all([1, 2, 3].map(send));
  await until(async () => (await state()) === "paused", 60_000);
  await Promise.all([4, 5, 6].map(send));
  await until(async () => (await statusesOf(failing)).filter((status) => status === "held").length === 6, 60_000);

  const types = async () => (await clients.received("other")).map(({ body }) => (JSON.parse(body) as EventBody).type);
  await until(async () => (await types()).length === 7);
  expect((await types()).filter((type) => type === "endpoint.paused")).toHaveLength(1);
  await clients.script("failing", []);
  await until(async () => (await statusesOf(failing)).every((status) => status === "delivered"), 60_000);

  expect(await state()).toBe("active");
  const taken = new Set((await clients.received("failing")).map(({ headers }) => headers["webhook-id"]));
  expect(taken.size).toBe(6);
});

it("an endpoint that its partner pauses gets nothing but a test, and all of it when it is active again", async () => {
  const paused = await clients.endpoint("by-hand");
  const path = `/v1/endpoints/${paused.id}`;
  const { body } = await clients.call("PATCH", path, { status: "paused" });
  expect(body).toMatchObject({ status: "paused", pausedBy: "partner" });

  await Promise.all([21, 22, 23].map(send));
  await until(async () => (await statusesOf(paused)).filter((status) => status === "held").length === 3, 60_000);
  await clients.call("POST", `${path}/test`, {});
  const [test] = await until(async () => {
    const received = await clients.received("by-hand");
    return received.length > 0 && received;
  });
  expect(JSON.parse(test?.body ?? "")).toMatchObject({ type: "gateway.test" });
  await until(async () => (await statusesOf(paused)).includes("delivered"));
  expect((await clients.call("GET", path)).body).toMatchObject({ status: "paused", pausedBy: "partner" });
  expect((await statusesOf(paused)).filter((status) => status === "held")).toHaveLength(3);

  await clients.call("PATCH", path, { status: "active" });
  await until(async () => (await statusesOf(paused)).every((status) => status === "delivered"), 60_000);
  expect(await clients.received("by-hand")).toHaveLength(4);
}, 120_000);

it("an endpoint with a queue is paused while its role cannot be assumed, and gets all of it afterwards", {
  timeout: 120_000,
}, async () => {
  const { queueUrl } = partner.destination("partner-events");
  const role = "rx-gateway-paused";
  const members = { type: "sqs", queueUrl, roleArn: partner.roleArn(role), eventTypes: ["md-integrations.*"] };
  const { body: endpoint } = await clients.call<EndpointBody & { readonly externalId: string }>(
    "POST",
    "/v1/endpoints",
    members,
  );
  const state = async () => (await clients.call<{ status: string }>("GET", `/v1/endpoints/${endpoint.id}`)).body.status;

  await Promise.all([11, 12, 13].map(send));
  await until(async () => (await state()) === "paused", 60_000);
  await until(async () => (await statusesOf(endpoint)).every((status) => status === "held"), 60_000);
  await partner.trust(role, endpoint.externalId);
  await until(async () => (await statusesOf(endpoint)).every((status) => status === "delivered"), 60_000);

  expect(await state()).toBe("active");
  const cases = (await partner.takeAll("partner-events")).map(
    ({ Body: body = "" }) => (JSON.parse(body) as EventBody).subject["case_id"],
  );
  expect(new Set(cases)).toEqual(new Set(["c-11", "c-12", "c-13"]));
});
