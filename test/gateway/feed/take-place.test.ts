import { describe, expect, it } from "vitest";
import { createConfirmPlace } from "../../../shared/gateway/feed/confirm-place.ts";
import { createTakePlace, FeedTooSlow } from "../../../shared/gateway/feed/take-place.ts";
import { type FeedItem, feedWaits } from "../../../shared/gateway/model/feed.ts";
import { anEvent } from "../../support/builders/an-event.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryWebhookStore } from "../../support/fakes/memory-stores.ts";

const item: FeedItem = { type: "md-integrations.case_waiting", vendor: "md-integrations", connection: "default" };
const waits = { feed: feedWaits(1) };
const list = "events#md-integrations/default";

/** The first puts take that long, as long as there are some. */
function setUp(...takes: number[]) {
  const clock = manualClock();
  const memory = memoryWebhookStore(clock);
  const store = {
    ...memory,
    async putFeedItem(...given: Parameters<typeof memory.putFeedItem>) {
      const isNew = await memory.putFeedItem(...given);
      clock.advance(takes.shift() ?? 0);
      return isNew;
    },
  };
  const listed = async () => await store.listFeedItems(list, "2026-01-01", "2026", 9);
  return { clock, store, listed, takePlace: createTakePlace({ store, clock, waits }) };
}

describe("A place in the feed", () => {
  it("is the time before the put", async () => {
    const { takePlace, listed } = setUp(waits.feed.put);
    expect(await takePlace({ list, eventId: "evt_1", item })).toBe("2026-01-01T00:00:00.000Z#evt_1");
    expect(await listed()).toMatchObject([{ item }]);
  });

  it("is given up where the put took so long that a reader may have passed it", async () => {
    const { takePlace, listed } = setUp(waits.feed.put + 1);
    const position = await takePlace({ list, eventId: "evt_1", item });
    expect(position).toBe("2026-01-01T00:00:02.002Z#evt_1");
    expect((await listed()).map((one) => [one.position === position, one.item.closed])).toEqual([
      [false, true],
      [true, undefined],
    ]);
  });

  it("is not available where every put takes so long", async () => {
    const { takePlace, listed } = setUp(...Array.from({ length: 9 }, () => 5_000));
    await expect(takePlace({ list, eventId: "evt_1", item })).rejects.toThrow(FeedTooSlow);
    expect((await listed()).every(({ item: { closed } }) => closed)).toBe(true);
  });
});

describe("The place of a stored event", () => {
  it("moves once where several workers find it closed", async () => {
    const { store, clock, takePlace } = setUp();
    const position = await takePlace({ list, eventId: "evt_1", item });
    const event = anEvent({ position });
    await store.storeEvent(event, 0);
    await store.closeFeedItem({ list, position });
    clock.advance(1_000);
    const confirmPlace = createConfirmPlace({ store, clock, waits });
    await Promise.all([confirmPlace(event), confirmPlace(event), confirmPlace(event)]);

    const moved = (await store.findEventFacts("evt_1"))?.position;
    expect(moved).toBe("2026-01-01T00:00:01.000Z#evt_1");
    expect(await store.findFeedItem({ list, position: moved ?? "" })).toMatchObject({ confirmed: true });
  });

  it("is left alone where the event was erased, has none, or outlives it", async () => {
    const { store, clock, takePlace } = setUp();
    const confirmPlace = createConfirmPlace({ store, clock, waits });
    const position = await takePlace({ list, eventId: "evt_1", item });
    await store.closeFeedItem({ list, position });
    await confirmPlace(anEvent({ position }));
    await confirmPlace(anEvent());
    clock.advance(31 * 24 * 3_600_000);
    await confirmPlace(anEvent({ position }));
    expect(store.table.all()).toHaveLength(1);
  });
});

it("Every time scale keeps the margin longer than a put, and the wait for a writer longer than the margin", () => {
  for (const scale of [1, 2, 60, 3_600, Number.POSITIVE_INFINITY]) {
    const { put, margin, close } = feedWaits(scale);
    expect([margin - put >= 300, close >= 2 * margin]).toEqual([true, true]);
  }
  expect(feedWaits(1)).toEqual({ put: 2_000, margin: 4_000, close: 35_000 });
});
