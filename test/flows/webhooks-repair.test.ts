import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { startTestStack } from "./start-test-stack.ts";
import { until } from "./until.ts";
import { type DeliveryBody, type EndpointBody, webhookParties } from "./webhook-parties.ts";

let stack: LocalStack;
let parties: ReturnType<typeof webhookParties>;
let tests = 0;

beforeAll(async () => {
  stack = await startTestStack({ timeScale: 1_000 });
  parties = webhookParties(stack);
});
afterEach(async () => {
  await parties.quiet();
  await parties.removeEndpoints();
});
afterAll(async () => {
  parties.stop();
  await stack.stop();
});

function newName(): string {
  tests += 1;
  return `repair-${tests}`;
}

const now = (): number => Math.floor(Date.now() / 1000);
const send = (name: string, number = 0) =>
  parties.send({ payload: { timestamp: now(), event_type: "x", case_id: name, number } });
const deliveriesOf = ({ id }: EndpointBody) => parties.listAll<DeliveryBody>(`/v1/endpoints/${id}/deliveries`);
const ended = (endpoint: EndpointBody, status: string, count = 1) =>
  until(async () => {
    const found = (await deliveriesOf(endpoint)).filter((one) => one.status === status);
    return found.length === count && found;
  });

it("a delivery is sent again when its partner asks for it, and shows what was answered before", async () => {
  const name = newName();
  const endpoint = await parties.endpoint(name);
  await parties.script(name, [{ times: 1, status: 410, body: "Moved out." }]);
  await send(name);
  const [failed] = await ended(endpoint, "failed");
  const retry = () => parties.call<DeliveryBody>("POST", `/v1/deliveries/${failed?.id}/retry`);

  expect(await retry()).toMatchObject({ status: 409, body: { detail: expect.stringContaining("is disabled") } });
  await parties.call("PATCH", `/v1/endpoints/${endpoint.id}`, { status: "active" });
  const answer = await retry();
  const [delivered] = await ended(endpoint, "delivered");

  expect(answer.status).toBe(202);
  expect(answer.headers.get("location")).toBe(`/v1/deliveries/${failed?.id}`);
  expect(delivered?.attempts).toMatchObject([{ status: 410, response: "Moved out." }, { status: 200 }]);
  expect(await parties.received(name)).toHaveLength(2);
  const { key } = stack.info.limitedPartner;
  expect((await parties.call("POST", `/v1/deliveries/${failed?.id}/retry`, undefined, key)).status).toBe(404);
});
