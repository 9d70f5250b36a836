import { setImmediate as turn } from "node:timers/promises";
import { expect, it } from "vitest";
import type { DeliveryMessage } from "../../../../shared/gateway/messages/delivery-messages.ts";
import { createDeliverEvent } from "../../../../shared/gateway/webhooks/delivery/deliver-event.ts";
import { maxTroubledAttempts } from "../../../../shared/gateway/webhooks/delivery/partner-slots.ts";
import type { PostResult } from "../../../../shared/http/guarded-post.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const payload = { timestamp: 1_767_225_000, event_type: "case_waiting", case_id: "c" };

/** Endpoints of one partner that do not answer before `answer`, and an endpoint of another partner that does. */
async function setUp(more: { readonly troubled?: boolean }) {
  const hanging = Array.from({ length: maxTroubledAttempts + 4 }, (_, number) =>
    anEndpoint({ id: `ep_${number}`, url: "https://hanging.example", ...more }),
  );
  const other = anEndpoint({ id: "ep_other", partnerId: "prt_2", url: "https://other.example", troubled: true });
  const pipeline = webhookPipeline({ endpoints: [...hanging, other] });
  pipeline.partners.put(aPartner({ id: "prt_2" }));
  await pipeline.record(payload);
  const { promise, resolve } = Promise.withResolvers<PostResult>();
  const posts: string[] = [];
  const post = async (url: string): Promise<PostResult> => {
    posts.push(url);
    return url.includes("hanging") ? promise : { answered: true, status: 200, retryAfter: undefined };
  };
  const deliver = createDeliverEvent({ ...pipeline, post, random: () => 0 });
  const messages: readonly DeliveryMessage[] = pipeline.deliveryQueue.takeAll();
  const delivering = Promise.all(messages.map(deliver));
  for (let waited = 0; waited < 50; waited += 1) await turn();
  const answer = async (): Promise<void> => {
    resolve({ answered: true, status: 200, retryAfter: undefined });
    await delivering;
  };
  const count = (host: string): number => posts.filter((url) => url.includes(host)).length;
  return { pipeline, deliver, answer, count };
}

it("troubled endpoints of one partner get a limited number of attempts at a time together, and delay no other partner", async () => {
  const { pipeline, deliver, answer, count } = await setUp({ troubled: true });

  expect([count("hanging"), count("other")]).toEqual([maxTroubledAttempts, 1]);
  expect(pipeline.deliveryQueue.sent).toHaveLength(4);
  await answer();
  for (const message of pipeline.deliveryQueue.takeAll()) await deliver(message);

  expect(count("hanging")).toBe(maxTroubledAttempts + 4);
  expect(pipeline.storedDeliveries().every(({ status }) => status === "delivered")).toBe(true);
});

it("endpoints that are not troubled need no slot of their partner", async () => {
  const { answer, count } = await setUp({});
  expect(count("hanging")).toBe(maxTroubledAttempts + 4);
  await answer();
});
