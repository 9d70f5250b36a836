import { expect, it } from "vitest";
import { retentionMs } from "../../../../shared/gateway/model/event.ts";
import { type FeedItem, feedPosition } from "../../../../shared/gateway/model/feed.ts";
import { anEvent } from "../../builders/an-event.ts";
import { day, type WebhookStoreSetUp } from "./set-up.ts";

const item: FeedItem = { type: "md-integrations.case_waiting", vendor: "md-integrations", connection: "default" };

/** The places of events in feeds. */
export function feedContract(setUp: WebhookStoreSetUp): void {
  const places = () => {
    const { store, now, mark, clock } = setUp();
    const place = { list: `events#${mark}`, position: feedPosition(now, `evt_${mark}`) };
    return { store, now, mark, clock, place, today: new Date(now).toISOString().slice(0, 10) };
  };

  it("confirms a place that is not closed, and closes one that is not confirmed, as often as they are asked to", async () => {
    const { store, place } = places();
    const other = { ...place, position: `${place.position}2` };
    expect([await store.confirmFeedItem(place), await store.closeFeedItem(place)]).toEqual([false, false]);
    await store.putFeedItem(place, item);
    await store.putFeedItem(other, item);

    expect([await store.confirmFeedItem(place), await store.confirmFeedItem(place)]).toEqual([true, true]);
    expect([await store.closeFeedItem(other), await store.closeFeedItem(other)]).toEqual([true, true]);
    expect(await store.closeFeedItem(place)).toBe(false);
    expect(await store.confirmFeedItem(other)).toBe(false);
    expect(await store.findFeedItem(place)).toEqual({ ...item, confirmed: true });
    expect(await store.findFeedItem(other)).toEqual({ ...item, closed: true });
  });

  it("undoes neither by putting the item again", async () => {
    const { store, place } = places();
    expect(await store.putFeedItem(place, item)).toBe(true);
    await store.confirmFeedItem(place);
    expect(await store.putFeedItem(place, { ...item, type: "other" })).toBe(false);

    expect(await store.findFeedItem(place)).toEqual({ ...item, confirmed: true });
  });

  it("lists the items of one list and day behind a position, in their order", async () => {
    const { store, place, now, mark, today } = places();
    const at = [3, 1, 2].map((ms) => ({ ...place, position: feedPosition(now + ms, `evt_${mark}`) }));
    for (const one of at) await store.putFeedItem(one, item);
    await store.putFeedItem({ ...place, list: `events#${mark}other` }, item);
    await store.putFeedItem({ ...place, position: feedPosition(now + 24 * 3_600_000, `evt_${mark}`) }, item);
    const positions = async (after: string, limit: number) =>
      (await store.listFeedItems(place.list, today, after, limit)).map(({ position }) => position);
    const [third, first, second] = at.map(({ position }) => position);

    expect(await positions("2026", 9)).toEqual([first, second, third]);
    expect(await positions(first ?? "", 1)).toEqual([second]);
    expect(await positions(third ?? "", 1)).toEqual([]);
    expect((await store.listFeedItems(place.list, today, "2026", 1))[0]).toEqual({ ...place, position: first, item });
  });

  it("removes a place 30 days after it was taken", async () => {
    const { store, place, clock } = places();
    await store.putFeedItem(place, item);
    clock.advance(retentionMs + 1_000);

    expect(await store.findFeedItem(place)).toBeUndefined();
  });

  it("moves an event from the place that it has to another, once", async () => {
    const { store, mark, now } = places();
    const [first = "", second = "", third = ""] = [1, 2, 3].map((ms) => feedPosition(now + ms, `evt_${mark}`));
    const event = anEvent({ id: `evt_${mark}`, receivedAt: now, position: first });
    await store.storeEvent(event, 1);

    expect([await store.moveEvent(event.id, first, second), await store.moveEvent(event.id, first, third)]).toEqual([
      true,
      false,
    ]);
    const { endpoints: _, body: __, fannedOut: ___, ...facts } = event;
    expect(await store.findEventFacts(event.id)).toEqual({ ...facts, position: second });
    expect(await store.findEventFacts("evt_none")).toBeUndefined();
    expect(await store.moveEvent("evt_none", first, second)).toBe(false);
  });

  it("retains an event for 30 days from the latest place that it has had, and from its receipt at least", async () => {
    const { store, mark, now, clock } = places();
    const at = (days: number) => feedPosition(now + days * day, `evt_${mark}`);
    const names = ["received", "redriven", "moved", "assigned"] as const;
    const idOf = (name: (typeof names)[number]) => `evt_${mark}${name}`;
    for (const name of names) {
      const position = name === "redriven" ? at(13) : at(0);
      await store.storeEvent(anEvent({ id: idOf(name), receivedAt: now, position }), 1);
    }
    expect(await store.moveEvent(idOf("moved"), at(0), at(20))).toBe(true);
    await store.retainEvent(idOf("assigned"), at(25));
    // A place of before shortens nothing.
    for (const name of names) await store.retainEvent(idOf(name), at(-5));
    const left = async (days: number) => {
      clock.advance(now + days * day - clock.now());
      const found = await Promise.all(names.map((name) => store.findEventFacts(idOf(name))));
      return names.filter((_, index) => found[index] !== undefined);
    };

    expect(await left(29)).toEqual(names);
    expect(await left(31)).toEqual(["redriven", "moved", "assigned"]);
    expect(await left(44)).toEqual(["moved", "assigned"]);
    expect(await left(51)).toEqual(["assigned"]);
    expect(await left(56)).toEqual([]);
  });

  it("gives no expiry to an event that a held delivery retains", async () => {
    const { store, mark, now, clock } = places();
    const [one = "", two = ""] = [1, 2].map((ms) => feedPosition(now + ms, `evt_${mark}`));
    const event = anEvent({ id: `evt_${mark}`, receivedAt: now, position: one });
    await store.storeEvent(event, 1);
    await store.holdEvent(event.id, "dlv_1");
    expect(await store.moveEvent(event.id, one, two)).toBe(true);
    clock.advance(100 * day);

    expect(await store.findEventFacts(event.id)).toMatchObject({ id: event.id, position: two });
  });

  it("gives an event one place in the list of a partner that it was assigned to", async () => {
    const { store, mark, now } = places();
    const [one = "", two = ""] = [1, 2].map((ms) => feedPosition(now + ms, `evt_${mark}`));
    expect(await store.findOwnPlace("prt_1", `evt_${mark}`)).toBeUndefined();

    expect(await store.claimOwnPlace("prt_1", `evt_${mark}`, one)).toBe(one);
    expect(await store.claimOwnPlace("prt_1", `evt_${mark}`, two)).toBe(one);
    expect(await store.moveOwnPlace("prt_1", `evt_${mark}`, two, one)).toBe(false);
    expect(await store.moveOwnPlace("prt_1", `evt_${mark}`, one, two)).toBe(true);
    expect(await store.findOwnPlace("prt_1", `evt_${mark}`)).toBe(two);
    expect(await store.findOwnPlace("prt_2", `evt_${mark}`)).toBeUndefined();
  });
}
