import { expect, it } from "vitest";
import { runLater } from "../../../../shared/core/run-later.ts";
import type { DeliveryMessage } from "../../../../shared/gateway/messages/delivery-messages.ts";
import { createDeliverEvent } from "../../../../shared/gateway/webhooks/delivery/deliver-event.ts";
import type { DeliveryTransport } from "../../../../shared/gateway/webhooks/delivery/delivery-transport.ts";
import { aQueueEndpoint } from "../../../support/builders/a-queue-endpoint.ts";
import { deliveryHarness } from "../../../support/harnesses/delivery-harness.ts";

/** The worker for queues beside the pipeline's for URLs. */
async function setUp(more: Parameters<typeof aQueueEndpoint>[0] = {}) {
  const endpoint = aQueueEndpoint(more);
  const { pipeline, message, stored } = await deliveryHarness({ endpoints: [endpoint], firstAttempts: true });
  const made: string[] = [];
  const failures: { error: string; final: boolean }[] = [];
  const transport: DeliveryTransport = {
    type: "sqs",
    async send({ event }) {
      made.push(event.id);
      const { error, final } = failures.shift() ?? {};
      const attempt = { at: pipeline.clock.now(), status: 200, durationMs: 1 };
      return error === undefined ? { attempt } : { attempt: { ...attempt, status: 400, error }, final: final === true };
    },
    others: pipeline.deliveryQueue,
  };
  const { queueDeliveries: deliveryQueue } = pipeline;
  const toQueue = createDeliverEvent({
    ...pipeline,
    deliveryQueue,
    transport,
    random: () => 0,
    partnerSlots: 16,
    schedule: runLater,
  });
  return { pipeline, message, stored, made, failures, toQueue, endpoint };
}

it("An endpoint with a queue gets no first attempt within recording, and its message is handed over to its worker", async () => {
  const { pipeline, message, stored, made, toQueue } = await setUp();
  await pipeline.deliverEvent(message);

  expect(pipeline.sent).toEqual([]);
  const [handed] = pipeline.queueDeliveries.takeAll();
  expect(handed).toEqual(message);
  await toQueue(handed as DeliveryMessage);
  expect(made).toHaveLength(1);
  expect(await stored()).toMatchObject({ status: "delivered", attempted: 1 });
});

it("An endpoint that has a URL again is handed back, with its number of attempts", async () => {
  const { pipeline, message, made, toQueue, failures, endpoint } = await setUp();
  failures.push({ error: "The queue does not exist.", final: false });
  await toQueue(message);
  const { queue: _, ...others } = endpoint;
  const { revision = 0 } = (await pipeline.endpoints.find(endpoint.partnerId, endpoint.id)) ?? {};
  await pipeline.endpoints.replace({ ...others, url: "https://partner.example/hook", revision: revision + 1 });
  const [second] = pipeline.queueDeliveries.takeAll();
  await toQueue(second as DeliveryMessage);
  const [handed] = pipeline.deliveryQueue.takeAll();
  await pipeline.deliverEvent(handed as DeliveryMessage);

  expect(made).toHaveLength(1);
  expect(pipeline.sent).toHaveLength(1);
  expect(handed).toMatchObject({ attempt: 2 });
});

it("A failure that no repetition cures ends the delivery and counts nothing against the endpoint; others count", async () => {
  const { pipeline, message, stored, failures, toQueue, endpoint } = await setUp();
  failures.push({ error: "The queue's KMS key cannot be used.", final: true });
  await toQueue(message);

  expect(await stored()).toMatchObject({ status: "failed" });
  expect((await pipeline.store.findHealth(endpoint.id))?.failures ?? 0).toBe(0);
});

it("A failure that may pass is repeated, and counts against the endpoint", async () => {
  const { pipeline, message, stored, failures, toQueue, endpoint } = await setUp();
  failures.push({ error: "The role cannot be assumed.", final: false });
  await toQueue(message);

  expect(await stored()).toMatchObject({ status: "pending" });
  expect((await pipeline.store.findHealth(endpoint.id))?.failures).toBe(1);
  expect(pipeline.queueDeliveries.takeAll()).toMatchObject([{ attempt: 2 }]);
});
