import { expect, it } from "vitest";
import { aDelivery, anEvent } from "../../builders/an-event.ts";
import { allDue, day, minute, type WebhookStoreSetUp } from "./set-up.ts";

/** What is due, and which worker claims it. */
export function dueRecordContract(setUp: WebhookStoreSetUp): void {
  it("gives each due record to one claimant", async () => {
    const { store, now, mark } = setUp();
    await store.storeEvent(anEvent({ id: `evt_${mark}`, receivedAt: now - minute }), now);
    await store.addDelivery(aDelivery({ id: `dlv_${mark}`, nextAttemptAt: now - 2 * minute }), now);
    const [event, delivery] = (await allDue(store, now, mark)).toSorted((a, b) => (a.id > b.id ? -1 : 1));
    if (event === undefined || delivery === undefined) throw new Error("Both should be due.");

    const events = await Promise.all([1, 2, 3].map(() => store.claimDueEvent(event, now + minute)));
    const deliveries = await Promise.all([1, 2, 3].map(() => store.claimDueDelivery(delivery, now + minute)));

    expect(events.filter(Boolean)).toEqual([now - minute]);
    expect(deliveries.filter(Boolean)).toEqual([{ partnerId: "prt_1", attempt: 1, since: now - 2 * minute }]);
    expect(await allDue(store, now, mark)).toEqual([]);
    expect(await allDue(store, now + minute, mark)).toHaveLength(2);
  });

  it("gives a claim on no delivery that has ended", async () => {
    const { store, now, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}` });
    await store.addDelivery(delivery, now);
    const claim = { token: "a", until: now + minute };
    await store.claimAttempt(delivery.id, 1, claim, now);
    await store.recordAttempt(delivery, claim, { at: now, status: 410, durationMs: 1 }, { status: "failed" });

    expect(await store.claimDueDelivery({ id: delivery.id, dueAt: now + minute }, now + day)).toBeUndefined();
  });
}
