import { expect, it } from "vitest";
import type { StoredEvent } from "../../../../shared/gateway/model/event.ts";
import { anEvent } from "../../builders/an-event.ts";
import { allDue, day, minute, type WebhookStoreSetUp } from "./set-up.ts";

/** Stored events: written once, listed by arrival, due until fanned out, absent once expired. */
export function eventContract(setUp: WebhookStoreSetUp): void {
  it("stores an event once, with the endpoints of the first write", async () => {
    const { store, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, endpoints: [{ partnerId: "prt_1", endpointId: "ep_1" }] });

    expect(await store.storeEvent(event, 1)).toEqual(event);
    expect(await store.storeEvent({ ...event, endpoints: [] }, 2)).toEqual(event);
    expect(await store.findEvent(event.id)).toEqual(event);
  });

  it("has each endpoint that an event is delivered to later, and none of an event that is gone", async () => {
    const { store, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}` });
    expect(await store.noteEndpoint(event.id, "ep_2")).toBe(false);
    await store.storeEvent(event, 1);
    expect((await store.findEvent(event.id))?.laterEndpoints).toBeUndefined();
    for (const endpoint of ["ep_2", "ep_3", "ep_2"]) expect(await store.noteEndpoint(event.id, endpoint)).toBe(true);
    expect([...((await store.findEvent(event.id))?.laterEndpoints ?? [])].toSorted()).toEqual(["ep_2", "ep_3"]);
  });

  it("stores the reference to the body of an event", async () => {
    const { store, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, body: { key: "events/bdy_1", size: 3_000_000 } });

    await store.storeEvent(event, 1);

    expect(await store.findEvent(event.id)).toEqual(event);
  });

  it("stores a notification without a vendor under its partner", async () => {
    const { store, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, vendor: null, connection: null, partnerId: "prt_1", subject: {} });

    await store.storeEvent(event, 1);

    expect(await store.findEvent(event.id)).toEqual(event);
    const { endpoints: _, body: __, fannedOut: ___, ...listed } = event;
    const notifications = await store.listEvents("notifications#prt_1", "", 1000);
    expect(notifications.map(({ record }) => record)).toContainEqual(listed);
  });

  it("stores the version of one of many concurrent writers of an event", async () => {
    const { store, mark } = setUp();
    const versions = Array.from({ length: 10 }, (_, at) => anEvent({ id: `evt_${mark}`, time: at }));

    const kept = await Promise.all(versions.map((event) => store.storeEvent(event, 1)));

    expect(new Set(kept.map(({ time }) => time)).size).toBe(1);
  });

  it("treats an expired event as absent, and stores a new one in its place", async () => {
    const { store, clock, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, receivedAt: clock.now() });
    await store.storeEvent(event, 1);

    clock.advance(30 * day + 1000);

    expect(await store.findEvent(event.id)).toBeUndefined();
    const again: StoredEvent = { ...event, receivedAt: clock.now() };
    expect(await store.storeEvent(again, 1)).toEqual(again);
  });

  it("changes no expired event", async () => {
    const { store, clock, now, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, receivedAt: now });
    await store.storeEvent(event, 1);
    clock.advance(30 * day + 1000);

    await store.holdEvent(event.id, "dlv_1");
    await store.releaseEvent(event.id, "dlv_1");
    await store.finishEvent(event.id);

    expect(await store.findEvent(event.id)).toBeUndefined();
  });

  it("lists an event as due until it is finished", async () => {
    const { store, now, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}` });
    await store.storeEvent(event, now + minute);

    expect(await allDue(store, now, mark)).toEqual([]);
    expect(await allDue(store, now + minute, mark)).toEqual([{ id: event.id, dueAt: now + minute }]);
    await store.finishEvent(event.id);
    expect(await allDue(store, now + minute, mark)).toEqual([]);
    expect(await store.findEvent(event.id)).toMatchObject({ fannedOut: true });
  });

  it("finds several events together, with the endpoints of each and without those that are gone", async () => {
    const { store, clock, now, mark } = setUp();
    const event = (number: number, more: Parameters<typeof anEvent>[0] = {}) =>
      anEvent({ id: `evt_${mark}n${number}`, receivedAt: now, ...more });
    const endpoints = [{ partnerId: "prt_1", endpointId: "ep_1" }];
    await store.storeEvent(event(1, { endpoints }), now);
    await store.storeEvent(event(2), now);
    await store.noteEndpoint(event(2).id, "ep_2");
    await store.storeEvent(event(3, { receivedAt: now - 31 * day }), now);
    const ids = [3, 2, 4, 1].map((number) => event(number).id);

    const found = await store.findEventsWithEndpoints([...ids, "dlv_1"]);

    const { body: _, fannedOut: __, ...facts } = event(1, { endpoints });
    expect(found.find(({ id }) => id === facts.id)).toEqual(facts);
    expect(found.find(({ id }) => id !== facts.id)).toMatchObject({ endpoints: [], laterEndpoints: new Set(["ep_2"]) });
    expect(found).toHaveLength(2);
    expect(await store.findEventsWithEndpoints([])).toEqual([]);
    clock.advance(30 * day + 1000);
    expect(await store.findEventsWithEndpoints(ids)).toEqual([]);
  });

  it("creates no event when it finishes an absent one", async () => {
    const { store, mark } = setUp();

    await store.finishEvent(`evt_${mark}`);

    expect(await store.findEvent(`evt_${mark}`)).toBeUndefined();
  });

  it("lists events by arrival in pages, without expired ones", async () => {
    const { store, clock, mark } = setUp();
    const arrive = (number: number) =>
      store.storeEvent(
        anEvent({ id: `evt_${mark}n${number}`, receivedAt: clock.now() + number, connection: `list-${mark}` }),
        1,
      );
    await Promise.all([3, 1, 2].map(arrive));
    const list = `events#md-integrations/list-${mark}`;

    const first = await store.listEvents(list, "", 2);
    const second = await store.listEvents(list, first.at(-1)?.position ?? "", 2);

    expect([...first, ...second].map(({ record }) => record.id.at(-1))).toEqual(["1", "2", "3"]);
    expect(first).toHaveLength(2);
    const last = await store.examineEvents([list], { order: "desc", end: first[0]?.position }, 5);
    expect(last.map(({ record }) => record?.id.at(-1))).toEqual(["3", "2"]);
    clock.advance(30 * day + 1000);
    await arrive(5000);
    expect((await store.listEvents(list, "", 1)).map(({ record }) => record.id.slice(-4))).toEqual(["5000"]);
  });
}
