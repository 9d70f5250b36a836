import { expect, it } from "vitest";
import type { Delivery } from "../../../../shared/gateway/model/delivery.ts";
import { openStatuses } from "../../../../shared/gateway/model/open-status.ts";
import { aDelivery } from "../../builders/an-event.ts";
import { day, minute, type WebhookStoreSetUp } from "./set-up.ts";

/** Deliveries that have not ended are counted by partner and status. */
export function openDeliveryContract(setUp: WebhookStoreSetUp): void {
  /** A delivery of a partner that has no others. */
  const setUpPartner = () => {
    const given = setUp();
    const { store, mark, now } = given;
    const partnerId = `prt_${mark}`;
    const delivery = aDelivery({ id: `dlv_${mark}`, endpointId: `ep_${mark}`, partnerId, createdAt: now });
    const claimNext = async (seen: Delivery) => {
      const claim = { token: "a", until: now + minute };
      const claimed = await store.claimAttempt(seen.id, seen.attempted + 1, claim, now);
      if (claimed === undefined) throw new Error("It should be pending.");
      return { claimed, claim };
    };
    return {
      ...given,
      delivery,
      attempt: { at: now, status: 500, durationMs: 5 },
      claimNext,
      /** Pending, held. */
      counts: () =>
        Promise.all(openStatuses.delivery.map((status) => store.countOpen(partnerId, "delivery", status, 5))),
    };
  };

  it.each(["delivered", "failed"] as const)("counts a delivery as pending until it is %s", async (end) => {
    const { store, now, delivery, attempt, claimNext, counts } = setUpPartner();
    await store.addDelivery(delivery, now);
    expect(await counts()).toEqual([1, 0]);
    const first = await claimNext(delivery);
    const retried = { status: "pending", nextAttemptAt: now, dueAt: now } as const;
    await store.recordAttempt(first.claimed, first.claim, attempt, retried);
    expect(await counts()).toEqual([1, 0]);
    const second = await claimNext({ ...delivery, attempted: 1 });
    expect(await counts()).toEqual([1, 0]);
    await store.recordAttempt(second.claimed, second.claim, attempt, { status: end });
    expect(await counts()).toEqual([0, 0]);
  });

  it.each([
    [{ status: "delivered" }, [0, 0]],
    [{ status: "failed" }, [0, 0]],
    [{ status: "pending", nextAttemptAt: 1, dueAt: 1 }, [1, 0]],
  ] as const)("counts a delivery that is added with its first attempt and %j by its status", async (after, counted) => {
    const { store, delivery, attempt, counts } = setUpPartner();
    await store.addAttempted(delivery, attempt, after);
    expect(await counts()).toEqual(counted);
  });

  it("counts a delivery as held, by a hold and by an attempt, until it is released", async () => {
    const { store, now, delivery, attempt, counts } = setUpPartner();
    await store.addDelivery(delivery, now);
    await store.holdDelivery(delivery, 1, now);
    expect(await counts()).toEqual([0, 1]);
    const probe = { token: "p", until: now + minute, probe: true };
    const claimed = await store.claimAttempt(delivery.id, 1, probe, now);
    if (claimed === undefined) throw new Error("A probe should get it.");
    await store.recordAttempt(claimed, probe, attempt, { status: "held" });
    expect(await counts()).toEqual([0, 1]);
    await store.releaseHeld(delivery, now, now, now);
    expect(await counts()).toEqual([1, 0]);
  });

  it("counts a delivery that is sent again, until it is erased", async () => {
    const { store, now, delivery, attempt, counts } = setUpPartner();
    await store.addAttempted(delivery, attempt, { status: "failed" });
    const failed = await store.findDelivery(delivery.id);
    if (failed === undefined) throw new Error("It should exist.");
    await store.rescheduleDelivery(failed, { nextAttemptAt: now, dueAt: now }, now);
    expect(await counts()).toEqual([1, 0]);
    await store.eraseDelivery(delivery.id);
    expect(await counts()).toEqual([0, 0]);
  });

  it("counts an expired delivery no more once its due time has come", async () => {
    const { store, clock, now, delivery, counts } = setUpPartner();
    await store.addDelivery(delivery, now + minute);
    clock.advance(31 * day);
    expect(await store.claimDueDelivery({ id: delivery.id, dueAt: now + minute }, clock.now())).toBeUndefined();
    expect(await counts()).toEqual([0, 0]);
  });
}
