import { describe, expect, it } from "vitest";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { deliveryHarness } from "../../../support/harnesses/delivery-harness.ts";

const minute = 60_000;
const suspended = aPartner({ status: "suspended" });

describe("a delivery of a suspended partner", () => {
  it("is held without an attempt, for longer than events are retained, and is sent after the suspension", async () => {
    const { pipeline, message, stored } = await deliveryHarness();
    pipeline.partners.put(suspended);
    await pipeline.deliverEvent(message);
    expect(await stored()).toMatchObject({ status: "held", attempted: 0 });
    for (let day = 0; day < 40; day += 1) {
      pipeline.clock.advance(24 * 60 * minute);
      await pipeline.runDueWork();
      await pipeline.deliverQueued();
    }
    expect(await stored()).toMatchObject({ status: "held", attempted: 0 });
    expect(pipeline.sent).toEqual([]);

    pipeline.partners.put(aPartner());
    pipeline.clock.advance(minute);
    await pipeline.runDueWork();
    await pipeline.deliverQueued();
    expect(await stored()).toMatchObject({ status: "delivered", attempted: 1 });
    expect(pipeline.sent).toHaveLength(1);
  });

  it("is made of an event that is recorded during the suspension", async () => {
    const { pipeline, message } = await deliveryHarness();
    pipeline.partners.put(suspended);
    await pipeline.deliverEvent(message);
    await pipeline.record({ event_type: "later", case_id: "c" });
    await pipeline.deliverQueued();
    expect(pipeline.storedDeliveries().map(({ status }) => status)).toEqual(["held", "held"]);
    expect(pipeline.sent).toEqual([]);
  });

  it("ends once the partner and its endpoint are deleted", async () => {
    const { pipeline, message, stored } = await deliveryHarness();
    pipeline.partners.put(suspended);
    await pipeline.deliverEvent(message);
    await pipeline.endpoints.remove("prt_1", "ep_1");
    pipeline.partners.remove("prt_1");
    pipeline.clock.advance(minute);
    await pipeline.runDueWork();
    await pipeline.deliverQueued();
    expect(await stored()).toMatchObject({
      status: "failed",
      attempts: [{ error: "Not sent: the endpoint was deleted." }],
    });
    expect(pipeline.sent).toEqual([]);
  });

  it("to a paused endpoint is not sent as a probe", async () => {
    const { pipeline, message, stored } = await deliveryHarness();
    pipeline.partners.put(suspended);
    await pipeline.endpoints.setPaused("prt_1", "ep_1", true);
    await pipeline.store.pause({ partnerId: "prt_1", endpointId: "ep_1" }, pipeline.clock.now());
    await pipeline.deliverEvent(message);
    await pipeline.deliverEvent({ ...message, probe: true });
    for (let step = 0; step < 20; step += 1) {
      pipeline.clock.advance(10 * minute);
      await pipeline.runDueWork();
      await pipeline.deliverQueued();
    }
    expect(pipeline.sent).toEqual([]);
    expect(await stored()).toMatchObject({ status: "held", attempted: 0 });
  });
});
