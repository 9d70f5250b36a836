import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../../../shared/gateway/model/endpoint.ts";
import { createDeliverEvent } from "../../../../shared/gateway/webhooks/delivery/deliver-event.ts";
import type { DeliveryTransport } from "../../../../shared/gateway/webhooks/delivery/delivery-transport.ts";
import { createSendDelivery } from "../../../../shared/gateway/webhooks/delivery/send-delivery.ts";
import type { Post, PostResult } from "../../../../shared/http/guarded-post.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const payload = { timestamp: 1_767_225_000, event_type: "case_waiting", case_id: "c" };
const ok: PostResult = { answered: true, status: 200, retryAfter: undefined };
const late: PostResult = { answered: false, error: "No answer within 15 s.", late: true };
const partnerSlots = 16;
const count = partnerSlots + 4;

/** Endpoints of one partner that do not answer before `answer`, and an endpoint of another partner that does. */
async function setUp(more: Partial<Endpoint>) {
  const hanging = Array.from({ length: count }, (_, number) =>
    anEndpoint({ id: `ep_${number}`, url: "https://hanging.example", ...more }),
  );
  const other = anEndpoint({ id: "ep_other", partnerId: "prt_2", url: "https://other.example", troubled: true });
  const pipeline = webhookPipeline({ endpoints: [...hanging, other] });
  pipeline.partners.put(aPartner({ id: "prt_2" }));
  await pipeline.record(payload);
  const { promise, resolve } = Promise.withResolvers<PostResult>();
  const posts: string[] = [];
  const post: Post = async (url, _headers, _body, end) => {
    posts.push(url);
    if (!url.includes("hanging")) return ok;
    const cut = new Promise<PostResult>((cutOff) => end?.addEventListener("abort", () => cutOff(late)));
    return await Promise.race([promise, cut]);
  };
  const later = new Set<() => void>();
  const schedule = (run: () => void) => {
    later.add(run);
    return () => void later.delete(run);
  };
  const transport: DeliveryTransport = {
    type: "https",
    send: createSendDelivery({ ...pipeline, post }),
    others: pipeline.queueDeliveries,
  };
  const deliver = createDeliverEvent({ ...pipeline, transport, random: () => 0, partnerSlots, schedule });
  const idle = async (): Promise<void> => {
    for (let waited = 0; waited < 200; waited += 1) await turn();
  };
  const delivering = Promise.all(pipeline.deliveryQueue.takeAll().map(deliver));
  await idle();
  return {
    pipeline,
    deliver,
    /** Every attempt in progress has lasted for a second. */
    async second() {
      for (const run of later) run();
      await idle();
    },
    async answer() {
      resolve(ok);
      await delivering;
    },
    sent: (host: string): number => posts.filter((url) => url.includes(host)).length,
    inProgress: (): number => later.size,
    troubled: async () =>
      (await Promise.all(hanging.map(({ id }) => pipeline.endpoints.find("prt_1", id)))).filter(
        (endpoint) => endpoint?.troubled === true,
      ).length,
  };
}

describe("troubled endpoints of one partner", () => {
  it("get a limited number of attempts at a time together, and delay no other partner", async () => {
    const { pipeline, deliver, answer, sent } = await setUp({ troubled: true });

    expect([sent("hanging"), sent("other")]).toEqual([partnerSlots, 1]);
    expect(pipeline.deliveryQueue.sent).toHaveLength(4);
    await answer();
    for (const message of pipeline.deliveryQueue.takeAll()) await deliver(message);

    expect(sent("hanging")).toBe(count);
    expect(pipeline.storedDeliveries().every(({ status }) => status === "delivered")).toBe(true);
  });
});

describe("endpoints of one partner that are not troubled", () => {
  it("need no slot of their partner for attempts of less than a second", async () => {
    const { pipeline, answer, sent, troubled } = await setUp({});

    expect(sent("hanging")).toBe(count);
    await answer();

    expect(await pipeline.store.findHealth("prt_1")).toBeUndefined();
    expect(await troubled()).toBe(0);
  });

  it("keep no more than the partner's slots where all of them become slow at once", async () => {
    const { pipeline, second, answer, inProgress, troubled } = await setUp({});

    await second();

    expect(inProgress()).toBe(partnerSlots);
    expect(await troubled()).toBe(count);
    expect(pipeline.deliveryQueue.sent).toHaveLength(4);
    await answer();
  });

  it("get the attempts that were cut off again, which were not counted", async () => {
    const { pipeline, deliver, second, answer, sent } = await setUp({});
    await second();
    const cut = [...pipeline.deliveryQueue.sent];
    await answer();

    expect(cut.every(({ delaySeconds, group }) => delaySeconds > 20 && group === "prt_1")).toBe(true);
    expect(cut.map(({ message }) => message)).toMatchObject(Array(4).fill({ attempt: 1, deferred: 1 }));
    pipeline.clock.advance(21_000);
    for (const { message } of cut) await deliver(message);

    expect(sent("hanging")).toBe(count + 4);
    const deliveries = pipeline.storedDeliveries();
    expect(deliveries.every(({ status, attempted }) => status === "delivered" && attempted === 1)).toBe(true);
  });

  it("give the partner's slots back when their attempts have ended", async () => {
    const { pipeline, second, answer } = await setUp({});
    await second();
    await answer();

    const slot = { token: "t", until: pipeline.clock.now() + 1_000 };
    expect(await pipeline.store.acquireSlot({ partnerId: "prt_1", endpointId: "prt_1" }, slot, 1, 0)).toBe(true);
  });

  it("are not cut off where the slots cannot be read", async () => {
    const { pipeline, second, answer, inProgress } = await setUp({});
    const { acquireSlot } = pipeline.store;
    pipeline.store.acquireSlot = async () => {
      throw new Error("The table cannot be reached.");
    };

    await second();
    pipeline.store.acquireSlot = acquireSlot;

    expect(inProgress()).toBe(count);
    await answer();
    expect(pipeline.storedDeliveries().every(({ status }) => status === "delivered")).toBe(true);
  });
});
