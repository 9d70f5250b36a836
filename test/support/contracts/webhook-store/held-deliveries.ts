import { expect, it } from "vitest";
import { aDelivery, anEvent } from "../../builders/an-event.ts";
import { allDue, day, minute, type WebhookStoreSetUp } from "./set-up.ts";

/** Deliveries that are held, with their events, and those that are sent again by hand. */
export function heldDeliveryContract(setUp: WebhookStoreSetUp): void {
  it("holds a delivery and its event beyond their retention, until the delivery ends", async () => {
    const { store, clock, now, mark } = setUp();
    const [id, eventId, endpointId] = [`dlv_${mark}`, `evt_${mark}`, `ep_${mark}`];
    const held = { id, partnerId: "prt_1" };
    await store.storeEvent(anEvent({ id: eventId }), now);
    await store.finishEvent(eventId);
    const delivery = aDelivery({ id, eventId, endpointId });
    await store.addDelivery(delivery, now);

    expect(await store.holdDelivery(delivery, 2, now)).toBe(false);
    expect(await store.holdDelivery(delivery, 1, now)).toBe(true);
    expect(await store.holdDelivery(delivery, 1, now)).toBe(false);
    await store.holdEvent(eventId, id);
    clock.advance(60 * day);
    const later = clock.now();

    expect(await allDue(store, later, mark)).toEqual([]);
    expect(await store.listHeld(endpointId, 5)).toEqual([id]);
    expect(await store.findEvent(eventId)).toBeDefined();
    expect(await store.findDelivery(id)).toMatchObject({ status: "held", nextAttemptAt: null });
    expect(await store.claimAttempt(id, 1, { token: "a", until: later + 1 }, later)).toBeUndefined();
    const probe = { token: "p", until: later + minute, probe: true };
    const claimed = await store.claimAttempt(id, 1, probe, later);
    if (claimed === undefined) throw new Error("A probe should get it.");
    expect(await store.releaseHeld(held, later, later, later)).toBeUndefined();
    const failed = { at: later, status: 500, durationMs: 1, error: "Answered 500." };
    expect(await store.recordAttempt(claimed, probe, failed, { status: "held" })).toBe(true);
    expect(await store.listHeld(endpointId, 5)).toEqual([id]);

    expect(await store.releaseHeld(held, later, later + minute, later)).toBe(2);
    expect(await store.releaseHeld(held, later, later + minute, later)).toBeUndefined();
    expect(await store.listHeld(endpointId, 5)).toEqual([]);
    expect(await allDue(store, later + minute, mark)).toEqual([{ id, dueAt: later + minute }]);
    const last = await store.claimAttempt(id, 2, { token: "b", until: later + minute }, later);
    expect(last).toMatchObject({ status: "pending", scheduleBaseAttempt: 1, retainedWhileHeld: true });
    if (last === undefined) throw new Error("It should be pending.");
    await store.releaseEvent(eventId, id);
    const taken = { at: later, status: 200, durationMs: 1 };
    expect(await store.recordAttempt(last, { token: "b", until: 0 }, taken, { status: "delivered" })).toBe(true);
    expect(await allDue(store, later + day, mark)).toEqual([]);
  });

  it("lists a held delivery and its event beyond their retention, which starts again when they are released", async () => {
    const { store, clock, now, mark } = setUp();
    const [id, eventId, endpointId] = [`dlv_${mark}`, `evt_${mark}`, `ep_${mark}`];
    const held = { id, partnerId: "prt_1" };
    const event = anEvent({ id: eventId, connection: `held-${mark}`, receivedAt: now });
    await store.storeEvent(event, now);
    const delivery = aDelivery({ id, eventId, endpointId, createdAt: now });
    await store.addDelivery(delivery, now);
    await store.holdDelivery(delivery, 1, now);
    await store.holdEvent(eventId, id);
    clock.advance(100 * day);
    const listed = async () => [
      (await store.listEvents(`events#md-integrations/held-${mark}`, "", 5)).length,
      (await store.listDeliveries(endpointId, "", 5)).length,
    ];
    expect(await listed()).toEqual([1, 1]);

    const later = clock.now();
    await store.releaseHeld(held, later, later, later);
    const claim = { token: "a", until: later + minute };
    const claimed = await store.claimAttempt(id, 1, claim, later);
    if (claimed === undefined) throw new Error("It should be pending.");
    await store.releaseEvent(eventId, id);
    await store.recordAttempt(claimed, claim, { at: later, status: 200, durationMs: 1 }, { status: "delivered" });
    clock.advance(29 * day);
    expect(await listed()).toEqual([1, 1]);
    clock.advance(day + 1000);
    expect(await listed()).toEqual([0, 0]);
  });

  it("makes a delivery due again in any state, if it is unchanged and no attempt is running", async () => {
    const { store, now, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}` });
    await store.addDelivery(delivery, now);
    const order = { nextAttemptAt: now + 1, dueAt: now + minute, manual: true };
    expect(await store.rescheduleDelivery({ ...delivery, id: `dlv_${mark}none` }, order, now)).toBe("changed");
    expect(await store.rescheduleDelivery({ ...delivery, status: "failed" }, order, now)).toBe("changed");
    expect(await store.rescheduleDelivery({ ...delivery, attempted: 1 }, order, now)).toBe("changed");

    const manual = { ...delivery, nextAttemptAt: now + 1, scheduleBaseAttempt: 0, manualAttempt: 1 };
    expect(await store.rescheduleDelivery(delivery, order, now)).toEqual(manual);
    const claim = { token: "a", until: now + minute };
    expect(await store.claimAttempt(delivery.id, 1, claim, now)).toEqual(manual);
    expect(await store.rescheduleDelivery(manual, order, now)).toBe("in-progress");
    await store.recordAttempt(manual, claim, { at: now, status: 500, durationMs: 1 }, { status: "failed" });

    const failed = await store.findDelivery(delivery.id);
    if (failed === undefined) throw new Error("It should exist.");
    const again = await store.rescheduleDelivery(failed, { nextAttemptAt: now + 2, dueAt: now + 2 * minute }, now);
    expect(again).toMatchObject({ status: "pending", attempted: 1, scheduleBaseAttempt: 1, manualAttempt: 1 });
    expect(await allDue(store, now + minute, mark)).toEqual([]);
    expect(await allDue(store, now + 2 * minute, mark)).toMatchObject([{ id: delivery.id }]);
  });
}
