import { expect, it } from "vitest";
import { maxStoredAttempts } from "../../../../shared/gateway/model/delivery.ts";
import { aDelivery } from "../../builders/an-event.ts";
import { allDue, day, minute, type WebhookStoreSetUp } from "./set-up.ts";

/** Deliveries: added once, claimed by one worker for each attempt, absent once expired. */
export function deliveryContract(setUp: WebhookStoreSetUp): void {
  it("adds a delivery once, and lists it under its endpoint", async () => {
    const { store, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}`, endpointId: `ep_${mark}` });

    await store.addDelivery(delivery, 1);
    await store.addDelivery({ ...delivery, eventId: "evt_other" }, 2);

    expect(await store.findDelivery(delivery.id)).toEqual(delivery);
    const listed = await store.listDeliveries(delivery.endpointId, "", 10);
    expect(listed.map(({ record }) => record)).toEqual([delivery]);
    const other = aDelivery({ id: `dlv_${mark}x`, endpointId: `ep_${mark}x`, createdAt: delivery.createdAt + 1 });
    await store.addDelivery(other, 1);
    const endpointIds = [delivery.endpointId, other.endpointId];
    const last = await store.examineDeliveries(endpointIds, { order: "desc" }, 5);
    expect(last.map(({ record }) => record)).toEqual([other, delivery]);
  });

  it("lists deliveries of some partners that have not ended, by status and arrival, until they end", async () => {
    const { store, now, mark } = setUp();
    const [first, second] = [1, 2].map((at) =>
      aDelivery({ id: `dlv_${mark}${at}`, partnerId: `prt_${mark}${at}`, createdAt: now + at }),
    );
    if (first === undefined || second === undefined) throw new Error("There are two.");
    for (const one of [first, second]) await store.addDelivery(one, now);
    const partnerIds = [first.partnerId, second.partnerId];
    const open = async (status: "pending" | "held", order: "asc" | "desc" = "asc") =>
      (await store.examineOpenDeliveries({ partnerIds, status }, { order }, 5)).map(({ record }) => record?.id);

    expect(await open("pending")).toEqual([first.id, second.id]);
    expect(await open("pending", "desc")).toEqual([second.id, first.id]);
    expect(await store.holdDelivery(first, 1, now)).toBe(true);
    expect([await open("pending"), await open("held")]).toEqual([[second.id], [first.id]]);
    const claim = { token: "a", until: now + minute };
    const attempt = { at: now, status: 200, durationMs: 5 };
    await store.claimAttempt(second.id, 1, claim, now);
    expect(await store.recordAttempt(second, claim, attempt, { status: "delivered" })).toBe(true);
    expect(await open("pending")).toEqual([]);
  });

  it("gives an attempt to one worker until the claim ends", async () => {
    const { store, now, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}` });
    await store.addDelivery(delivery, now + minute);
    const claim = (token: string, at: number, attempt = 1) =>
      store.claimAttempt(delivery.id, attempt, { token, until: at + minute }, at);

    expect(await claim("a", now, 2)).toBeUndefined();
    expect(await claim("a", now)).toEqual(delivery);
    expect(await claim("b", now)).toBeUndefined();
    // The SDK repeats a write whose answer was lost.
    expect(await claim("a", now)).toEqual(delivery);
    expect(await allDue(store, now + minute, mark)).toEqual([{ id: delivery.id, dueAt: now + minute }]);
    expect(await claim("b", now + minute)).toEqual(delivery);
    const attempt = { at: now, status: 200, durationMs: 5 };
    const late = await store.recordAttempt(delivery, { token: "a", until: 0 }, attempt, { status: "delivered" });
    expect(late).toBe(false);
  });

  it("records attempts until one is the last", async () => {
    const { store, now, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}` });
    await store.addDelivery(delivery, now);
    const failed = { at: now, status: null, durationMs: 3, error: "The connection failed." };
    const claim = { token: "a", until: now + minute };
    const next = { status: "pending" as const, nextAttemptAt: now + 2 * minute, dueAt: now + 3 * minute };

    await store.claimAttempt(delivery.id, 1, claim, now);
    expect(await store.recordAttempt(delivery, claim, failed, next)).toBe(true);
    const pending = { ...delivery, attempts: [failed], attempted: 1, nextAttemptAt: now + 2 * minute };
    expect(await store.findDelivery(delivery.id)).toEqual(pending);
    expect(await store.claimAttempt(delivery.id, 1, claim, now)).toBeUndefined();
    const [due] = await allDue(store, now + 3 * minute, mark);
    expect(due).toEqual({ id: delivery.id, dueAt: now + 3 * minute });

    const second = { token: "b", until: now + 4 * minute };
    await store.claimAttempt(delivery.id, 2, second, now + 2 * minute);
    const answered = { at: now + 2 * minute, status: 204, durationMs: 4 };
    expect(await store.recordAttempt(pending, second, answered, { status: "delivered" })).toBe(true);
    const delivered = {
      ...delivery,
      status: "delivered",
      attempts: [failed, answered],
      attempted: 2,
      nextAttemptAt: null,
    };
    expect(await store.findDelivery(delivery.id)).toEqual(delivered);
    expect(await store.claimAttempt(delivery.id, 3, { token: "c", until: now }, now)).toBeUndefined();
    expect(await allDue(store, now + day, mark)).toEqual([]);
  });

  it("stores the newest attempts in full, and counts all of them", async () => {
    const { store, now, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}` });
    await store.addDelivery(delivery, now);
    const next = { status: "pending" as const, nextAttemptAt: now, dueAt: now };
    const response = "\uFFFD".repeat(1024);

    for (let number = 1; number <= maxStoredAttempts + 5; number += 1) {
      const claim = { token: `t${number}`, until: now + minute };
      const claimed = await store.claimAttempt(delivery.id, number, claim, now);
      if (claimed === undefined) throw new Error("It should be at that attempt.");
      const attempt = { at: now + number, status: 500, durationMs: 1, error: "Answered 500.", response };
      expect(await store.recordAttempt(claimed, claim, attempt, next)).toBe(true);
    }

    const stored = await store.findDelivery(delivery.id);
    expect(stored?.attempted).toBe(maxStoredAttempts + 5);
    expect(stored?.attempts).toHaveLength(maxStoredAttempts);
    expect(stored?.attempts.at(-1)).toMatchObject({ at: now + maxStoredAttempts + 5, response });
    // This is the maximum size of a delivery; DynamoDB's limit is 400 KB.
    expect(JSON.stringify(stored).length * 3).toBeLessThan(400_000);
  });

  it("finds several deliveries together, without those that are gone", async () => {
    const { store, now, mark } = setUp();
    const deliveries = Array.from({ length: 103 }, (_, number) =>
      aDelivery({ id: `dlv_${mark}n${number}`, createdAt: now }),
    );
    await Promise.all(deliveries.map((one) => store.addDelivery(one, now)));
    await store.eraseDelivery(`dlv_${mark}n7`);

    const found = await store.findDeliveries(deliveries.map(({ id }) => id));

    expect(found).toHaveLength(102);
    expect(found).toEqual(expect.arrayContaining(deliveries.filter(({ id }) => !id.endsWith("n7"))));
  });

  it("treats an expired delivery as absent, and lists the ones behind it", async () => {
    const { store, clock, now, mark } = setUp();
    const of = (number: number, createdAt: number) =>
      aDelivery({ id: `dlv_${mark}n${number}`, endpointId: `ep_${mark}`, createdAt });
    for (const number of [1, 2, 3]) await store.addDelivery(of(number, now), now);
    const first = of(1, now);
    const later = of(4, now + 60 * day);
    clock.advance(30 * day + 1000);
    await store.addDelivery(later, now);

    expect(await store.findDelivery(first.id)).toBeUndefined();
    expect(await store.holdDelivery(first, 1, clock.now())).toBe(false);
    const claim = { token: "a", until: clock.now() + minute };
    expect(await store.claimAttempt(first.id, 1, claim, clock.now())).toBeUndefined();
    expect(await store.claimDueDelivery({ id: first.id, dueAt: now }, clock.now() + minute)).toBeUndefined();
    expect((await store.listDeliveries(`ep_${mark}`, "", 1)).map(({ record }) => record)).toEqual([later]);
  });
}
