import { expect, it } from "vitest";
import { attemptsKept } from "../../../shared/gateway/ports/delivery-store.ts";
import { dueShards } from "../../../shared/gateway/ports/due-index.ts";
import type { EndpointHealthStore } from "../../../shared/gateway/ports/endpoint-health.ts";
import type { EventBodyStore } from "../../../shared/gateway/ports/event-body-store.ts";
import type { StoredEvent } from "../../../shared/gateway/ports/event-store.ts";
import type { ProcessedWebhooks } from "../../../shared/gateway/ports/processed-webhooks.ts";
import type { Recovery, RecoveryStore } from "../../../shared/gateway/ports/recovery-store.ts";
import type { ErasureStore, SubjectIndex } from "../../../shared/gateway/ports/subject-index.ts";
import type { WebhookStore } from "../../../shared/gateway/ports/webhook-store.ts";
import { aDelivery, anEvent } from "../builders/an-event.ts";
import { manualClock } from "../fakes/manual-clock.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

type WholeStore = WebhookStore &
  EndpointHealthStore &
  EventBodyStore &
  ProcessedWebhooks &
  RecoveryStore &
  SubjectIndex &
  ErasureStore;

/** What every store keeps to, the one in DynamoDB and the one in memory. Ids are new in each test. */
export function webhookStoreContract(make: (clock: ReturnType<typeof manualClock>) => WholeStore): void {
  let tests = 0;
  const setUp = () => {
    tests += 1;
    const clock = manualClock();
    return { clock, now: clock.now(), store: make(clock), mark: `${Date.now()}x${tests}` };
  };
  const allDue = async (store: WebhookStore, now: number, mark: string) => {
    const shards = await Promise.all(Array.from({ length: dueShards }, (_, shard) => store.listDue(shard, now, 50)));
    return shards.flat().filter(({ id }) => id.includes(mark));
  };

  it("keeps an event once, with the endpoints of the first time", async () => {
    const { store, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, endpoints: [{ partnerId: "prt_1", endpointId: "ep_1" }] });

    expect(await store.storeEvent(event, 1)).toEqual(event);
    expect(await store.storeEvent({ ...event, endpoints: [] }, 2)).toEqual(event);
    expect(await store.findEvent(event.id)).toEqual(event);
  });

  it("keeps where the body of an event stands", async () => {
    const { store, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, body: { key: "events/bdy_1", size: 3_000_000 } });

    await store.storeEvent(event, 1);

    expect(await store.findEvent(event.id)).toEqual(event);
  });

  it("has a body due until it is gone", async () => {
    const { store, now, mark } = setUp();
    const body = { id: `bdy_${mark}`, eventId: `evt_${mark}` };

    await store.trackBody(body, now);
    const [due] = await allDue(store, now, mark);
    if (due === undefined) throw new Error("It should be due.");
    const claims = await Promise.all([1, 2, 3].map(() => store.claimDueBody(due, now + minute)));
    expect(claims.filter((claim) => claim !== undefined)).toEqual([body]);
    await store.planBody(body.id, now + 2 * minute, now + minute);
    await store.planBody(body.id, now, now + minute);
    expect(await allDue(store, now + minute, mark)).toEqual([]);
    expect(await allDue(store, now + 400 * day, mark)).toEqual([{ id: body.id, dueAt: now + 2 * minute }]);
    await store.finishBody(body.id);
    await store.planBody(body.id, now);
    expect(await allDue(store, now + 400 * day, mark)).toEqual([]);
  });

  it("remembers a webhook that was taken as long as word of it may come", async () => {
    const { store, clock, mark } = setUp();
    const id = `whk_${mark}`;

    expect(await store.wasProcessed(id)).toBe(false);
    await store.markProcessed(id);
    await store.markProcessed(id);
    clock.advance(28 * day);
    expect(await store.wasProcessed(id)).toBe(true);
  });

  it("keeps whom an event is about, and lists it with that", async () => {
    const { store, mark } = setUp();
    const about = { keys: ["sub_1", "sub_2"], timed: true };
    const event = anEvent({ id: `evt_${mark}`, connection: `about-${mark}`, about });

    await store.storeEvent(event, 1);

    expect(await store.findEvent(event.id)).toEqual(event);
    const [listed] = await store.listEvents(`events#md-integrations/about-${mark}`, "", 5);
    expect(listed?.record.about).toEqual(about);
  });

  it("finds what is noted under a key, until the note is taken away or too old", async () => {
    const { store, clock, mark } = setUp();
    const [one, other] = [`sub_${mark}`, `sub_${mark}other`];
    const linked = { subjectKey: other, caseKey: `case_${mark}` };
    expect(await store.findNotes(one)).toEqual({ eventIds: [], cases: [] });

    await store.noteEvent([one, other], "evt_1");
    await store.noteEvent([one], "evt_1");
    await store.noteEvent([one], "evt_2");
    await store.noteCase(one, linked);
    expect(await store.findNotes(one)).toEqual({ eventIds: ["evt_1", "evt_2"], cases: [linked] });
    expect(await store.findNotes(other)).toEqual({ eventIds: ["evt_1"], cases: [] });

    await store.removeNote(one, "evt_1");
    await store.removeNote(one, "evt_1");
    clock.advance(399 * day);
    await store.noteCase(one, linked);
    clock.advance(2 * day);
    expect(await store.findNotes(one)).toEqual({ eventIds: [], cases: [linked] });
    await store.removeNote(one, other);
    expect(await store.findNotes(one)).toEqual({ eventIds: [], cases: [] });
  });

  it("has a tombstone for ever, of the later time", async () => {
    const { store, clock, now, mark } = setUp();
    const [one, other] = [`sub_${mark}`, `sub_${mark}other`];
    expect(await store.findTombstones([one, other])).toEqual([]);

    await store.putTombstone(one, now);
    await store.putTombstone(one, now - 1);
    clock.advance(4_000 * day);

    expect(await store.findTombstones([one, other])).toEqual([now]);
    expect(await store.findNotes(one)).toEqual({ eventIds: [], cases: [] });
    await store.putTombstone(one, now + 1);
    expect(await store.findTombstones([one])).toEqual([now + 1]);
  });

  it("erases an event and a delivery, and tells of an attempt under way", async () => {
    const { store, now, mark } = setUp();
    const [event, delivery] = [anEvent({ id: `evt_${mark}` }), aDelivery({ id: `dlv_${mark}` })];
    await store.storeEvent(event, now);
    await store.addDelivery(delivery, now);
    const claim = { token: "a", until: now + minute };
    const claimed = await store.claimAttempt(delivery.id, 1, claim, now);
    if (claimed === undefined) throw new Error("It should be pending.");

    expect(await store.eraseDelivery(delivery.id)).toBe(now + minute);
    expect(await store.eraseDelivery(delivery.id)).toBeUndefined();
    await store.eraseEvent(event.id);
    await store.eraseEvent(event.id);

    expect([await store.findEvent(event.id), await store.findDelivery(delivery.id)]).toEqual([undefined, undefined]);
    const attempt = { at: now, status: 200, durationMs: 1 };
    expect(await store.recordAttempt(claimed, claim, attempt, { status: "delivered" })).toBe(false);
    await store.finishEvent(event.id);
    await store.holdEvent(event.id, delivery.id);
    expect(await store.findEvent(event.id)).toBeUndefined();
    expect(await allDue(store, now + day, mark)).toEqual([]);
  });

  it("erases a delivery that nobody was at", async () => {
    const { store, now, mark } = setUp();
    await store.addDelivery(aDelivery({ id: `dlv_${mark}` }), now);
    expect(await store.eraseDelivery(`dlv_${mark}`)).toBe(0);
  });

  it("keeps a notification of no vendor with its partner", async () => {
    const { store, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, vendor: null, connection: null, partnerId: "prt_1", subject: {} });

    await store.storeEvent(event, 1);

    expect(await store.findEvent(event.id)).toEqual(event);
    const { endpoints: _, body: __, fannedOut: ___, ...listed } = event;
    const notifications = await store.listEvents("notifications#prt_1", "", 1000);
    expect(notifications.map(({ record }) => record)).toContainEqual(listed);
  });

  it("lets one of many writers of an event win", async () => {
    const { store, mark } = setUp();
    const versions = Array.from({ length: 10 }, (_, at) => anEvent({ id: `evt_${mark}`, time: at }));

    const kept = await Promise.all(versions.map((event) => store.storeEvent(event, 1)));

    expect(new Set(kept.map(({ time }) => time)).size).toBe(1);
  });

  it("takes an expired event for gone, and keeps a new one in its place", async () => {
    const { store, clock, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, receivedAt: clock.now() });
    await store.storeEvent(event, 1);

    clock.advance(30 * day + 1000);

    expect(await store.findEvent(event.id)).toBeUndefined();
    const again: StoredEvent = { ...event, receivedAt: clock.now() };
    expect(await store.storeEvent(again, 1)).toEqual(again);
  });

  it("takes an expired event for gone in every change of it, too", async () => {
    const { store, clock, now, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, receivedAt: now });
    await store.storeEvent(event, 1);
    clock.advance(30 * day + 1000);

    await store.holdEvent(event.id, "dlv_1");
    await store.releaseEvent(event.id, "dlv_1");
    await store.finishEvent(event.id);

    expect(await store.findEvent(event.id)).toBeUndefined();
  });

  it("takes an expired delivery for gone, and what is behind it in the list for standing", async () => {
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

  it("lists what is held beyond its retention, and begins that anew when it is let go", async () => {
    const { store, clock, now, mark } = setUp();
    const [id, eventId, endpointId] = [`dlv_${mark}`, `evt_${mark}`, `ep_${mark}`];
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
    await store.releaseHeld(id, later, later, later);
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

  it("has an event due until it is finished", async () => {
    const { store, now, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}` });
    await store.storeEvent(event, now + minute);

    expect(await allDue(store, now, mark)).toEqual([]);
    expect(await allDue(store, now + minute, mark)).toEqual([{ id: event.id, dueAt: now + minute }]);
    await store.finishEvent(event.id);
    expect(await allDue(store, now + minute, mark)).toEqual([]);
    expect(await store.findEvent(event.id)).toMatchObject({ fannedOut: true });
  });

  it("finishes an event that is not there without making one", async () => {
    const { store, mark } = setUp();

    await store.finishEvent(`evt_${mark}`);

    expect(await store.findEvent(`evt_${mark}`)).toBeUndefined();
  });

  it("gives what is due to one claimant", async () => {
    const { store, now, mark } = setUp();
    await store.storeEvent(anEvent({ id: `evt_${mark}`, receivedAt: now - minute }), now);
    await store.addDelivery(aDelivery({ id: `dlv_${mark}`, nextAttemptAt: now - 2 * minute }), now);
    const [event, delivery] = (await allDue(store, now, mark)).toSorted((a, b) => (a.id > b.id ? -1 : 1));
    if (event === undefined || delivery === undefined) throw new Error("Both should be due.");

    const events = await Promise.all([1, 2, 3].map(() => store.claimDueEvent(event, now + minute)));
    const deliveries = await Promise.all([1, 2, 3].map(() => store.claimDueDelivery(delivery, now + minute)));

    expect(events.filter(Boolean)).toEqual([now - minute]);
    expect(deliveries.filter(Boolean)).toEqual([{ attempt: 1, since: now - 2 * minute }]);
    expect(await allDue(store, now, mark)).toEqual([]);
    expect(await allDue(store, now + minute, mark)).toHaveLength(2);
  });

  it("remembers an equal webhook for its window, on both sides", async () => {
    const { store, now, mark } = setUp();
    const claim = (id: string, at: number) => store.claimDuplicateKey(mark, id, at, minute);

    expect(await claim("evt_a", now)).toBe("evt_a");
    expect(await claim("evt_a", now)).toBe("evt_a");
    expect(await claim("evt_b", now + minute - 1)).toBe("evt_a");
    expect(await claim("evt_c", now - minute + 1)).toBe("evt_a");
    expect(await claim("evt_d", now + minute)).toBe("evt_d");
    expect(await claim("evt_a", now)).toBe("evt_a");
    expect(await claim("evt_e", now + minute + 1)).toBe("evt_d");
  });

  it("tells whether a newer event of the subject was known", async () => {
    const { store, now, clock, mark } = setUp();

    expect(await store.noteSubject(mark, now)).toBe(false);
    expect(await store.noteSubject(mark, now - 1)).toBe(true);
    expect(await store.noteSubject(mark, now)).toBe(false);
    expect(await store.noteSubject(mark, now + 1)).toBe(false);
    clock.advance(14 * day + 1000);
    expect(await store.noteSubject(mark, now - 1)).toBe(false);
  });

  it("lists events by arrival, page by page, and no expired ones", async () => {
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
    clock.advance(30 * day + 1000);
    await arrive(5000);
    expect((await store.listEvents(list, "", 1)).map(({ record }) => record.id.slice(-4))).toEqual(["5000"]);
  });

  it("adds a delivery once, and lists it under its endpoint", async () => {
    const { store, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}`, endpointId: `ep_${mark}` });

    await store.addDelivery(delivery, 1);
    await store.addDelivery({ ...delivery, eventId: "evt_other" }, 2);

    expect(await store.findDelivery(delivery.id)).toEqual(delivery);
    const listed = await store.listDeliveries(delivery.endpointId, "", 10);
    expect(listed.map(({ record }) => record)).toEqual([delivery]);
  });

  it("gives an attempt to one worker until its claim ends", async () => {
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

  it("tells of the newest attempts in full, and counts all of them", async () => {
    const { store, now, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}` });
    await store.addDelivery(delivery, now);
    const next = { status: "pending" as const, nextAttemptAt: now, dueAt: now };
    const response = "\uFFFD".repeat(1024);

    for (let number = 1; number <= attemptsKept + 5; number += 1) {
      const claim = { token: `t${number}`, until: now + minute };
      const claimed = await store.claimAttempt(delivery.id, number, claim, now);
      if (claimed === undefined) throw new Error("It should be at that attempt.");
      const attempt = { at: now + number, status: 500, durationMs: 1, error: "Answered 500.", response };
      expect(await store.recordAttempt(claimed, claim, attempt, next)).toBe(true);
    }

    const stored = await store.findDelivery(delivery.id);
    expect(stored?.attempted).toBe(attemptsKept + 5);
    expect(stored?.attempts).toHaveLength(attemptsKept);
    expect(stored?.attempts.at(-1)).toMatchObject({ at: now + attemptsKept + 5, response });
    // The largest that a delivery can be, and DynamoDB takes 400 KB.
    expect(JSON.stringify(stored).length * 3).toBeLessThan(400_000);
  });

  it("makes a delivery due again out of its turn, in any state, as it was seen and while nobody has it", async () => {
    const { store, now, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}` });
    await store.addDelivery(delivery, now);
    const order = { nextAttemptAt: now + 1, dueAt: now + minute, asked: true };
    expect(await store.sendAgain({ ...delivery, id: `dlv_${mark}none` }, order, now)).toBe("changed");
    expect(await store.sendAgain({ ...delivery, status: "failed" }, order, now)).toBe("changed");
    expect(await store.sendAgain({ ...delivery, attempted: 1 }, order, now)).toBe("changed");

    const asked = { ...delivery, nextAttemptAt: now + 1, scheduleBaseAttempt: 0, manualAttempt: 1 };
    expect(await store.sendAgain(delivery, order, now)).toEqual(asked);
    const claim = { token: "a", until: now + minute };
    expect(await store.claimAttempt(delivery.id, 1, claim, now)).toEqual(asked);
    expect(await store.sendAgain(asked, order, now)).toBe("under-way");
    await store.recordAttempt(asked, claim, { at: now, status: 500, durationMs: 1 }, { status: "failed" });

    const failed = await store.findDelivery(delivery.id);
    if (failed === undefined) throw new Error("It should stand.");
    const again = await store.sendAgain(failed, { nextAttemptAt: now + 2, dueAt: now + 2 * minute }, now);
    expect(again).toMatchObject({ status: "pending", attempted: 1, scheduleBaseAttempt: 1, manualAttempt: 1 });
    expect(await allDue(store, now + minute, mark)).toEqual([]);
    expect(await allDue(store, now + 2 * minute, mark)).toMatchObject([{ id: delivery.id }]);
  });

  it("does not take up a delivery that has ended", async () => {
    const { store, now, mark } = setUp();
    const delivery = aDelivery({ id: `dlv_${mark}` });
    await store.addDelivery(delivery, now);
    const claim = { token: "a", until: now + minute };
    await store.claimAttempt(delivery.id, 1, claim, now);
    await store.recordAttempt(delivery, claim, { at: now, status: 410, durationMs: 1 }, { status: "failed" });

    expect(await store.claimDueDelivery({ id: delivery.id, dueAt: now + minute }, now + day)).toBeUndefined();
  });

  it("holds a delivery and its event beyond their retention, until it has ended", async () => {
    const { store, clock, now, mark } = setUp();
    const [id, eventId, endpointId] = [`dlv_${mark}`, `evt_${mark}`, `ep_${mark}`];
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
    expect(await store.releaseHeld(id, later, later, later)).toBeUndefined();
    const failed = { at: later, status: 500, durationMs: 1, error: "Answered 500." };
    expect(await store.recordAttempt(claimed, probe, failed, { status: "held" })).toBe(true);
    expect(await store.listHeld(endpointId, 5)).toEqual([id]);

    expect(await store.releaseHeld(id, later, later + minute, later)).toBe(2);
    expect(await store.releaseHeld(id, later, later + minute, later)).toBeUndefined();
    expect(await store.listHeld(endpointId, 5)).toEqual([]);
    expect(await allDue(store, later + minute, mark)).toEqual([{ id, dueAt: later + minute }]);
    const last = await store.claimAttempt(id, 2, { token: "b", until: later + minute }, later);
    expect(last).toMatchObject({ status: "pending", scheduleBaseAttempt: 1, kept: true });
    if (last === undefined) throw new Error("It should be pending.");
    await store.releaseEvent(eventId, id);
    const taken = { at: later, status: 200, durationMs: 1 };
    expect(await store.recordAttempt(last, { token: "b", until: 0 }, taken, { status: "delivered" })).toBe(true);
    expect(await allDue(store, later + day, mark)).toEqual([]);
  });

  it("has one recovery of an endpoint run at a time, and moves it on page by page", async () => {
    const { store, now, mark } = setUp();
    const place = { list: 0, after: "2026-01-01T00:00:00.000Z" };
    const recovery: Recovery = {
      ...{ id: `rcv_${mark}a`, partnerId: "prt_1", endpointId: `ep_${mark}` },
      ...{ since: now - day, until: now, includeMissing: true, lists: ["notifications#prt_1"], status: "running" },
      ...{ page: 1, place, paceAt: now, examined: 0, sentAgain: 0, added: 0, createdAt: now, updatedAt: now },
    };
    const { endpointId } = recovery;
    expect(await store.findRecovery(endpointId)).toBeUndefined();
    expect(await store.startRecovery(recovery, now)).toEqual(recovery);
    expect(await store.startRecovery(recovery, now)).toEqual(recovery);
    expect(await store.startRecovery({ ...recovery, id: `rcv_${mark}b` }, now)).toEqual(recovery);
    const [due] = await allDue(store, now, mark);
    if (due === undefined) throw new Error("It should be due.");
    const claims = await Promise.all([1, 2].map(() => store.claimDueRecovery(due, now + minute)));
    expect(claims.filter((claim) => claim !== undefined)).toEqual([recovery]);

    const counts = { examined: 5, sentAgain: 2, added: 1 };
    const next = {
      ...counts,
      status: "running" as const,
      place: { list: 1, after: "x" },
      paceAt: now + 1,
      updatedAt: now,
    };
    const moved = { ...recovery, ...next, page: 2 };
    const steps = await Promise.all([1, 2].map(() => store.advanceRecovery(recovery, next, now + minute)));
    expect(steps.toSorted()).toEqual([false, true]);
    expect(await store.findRecovery(endpointId)).toEqual(moved);
    expect(await allDue(store, now + minute, mark)).toEqual([{ id: due.id, dueAt: now + minute }]);

    expect(await store.advanceRecovery(moved, { ...next, status: "done" }, now)).toBe(true);
    expect(await allDue(store, now + day, mark)).toEqual([]);
    expect(await store.findRecovery(endpointId)).toMatchObject({ status: "done", page: 3 });
    expect(await store.startRecovery({ ...recovery, id: `rcv_${mark}b` }, now)).toMatchObject({ id: `rcv_${mark}b` });
    expect(await store.advanceRecovery(moved, next, now)).toBe(false);
  });

  it("gives an endpoint's slots to so many at once, and takes back those whose time is over", async () => {
    const { store, now, mark } = setUp();
    const endpoint = { partnerId: "prt_1", endpointId: `ep_${mark}` };
    const slot = (token: string) => ({ token, until: now + minute });

    const entered = await Promise.all(["a", "b", "c"].map((token) => store.enter(endpoint, slot(token), 2, now)));
    expect(entered.filter(Boolean)).toHaveLength(2);
    for (const token of ["a", "b", "c"]) await store.leave(endpoint, slot(token), "nothing", now);
    for (const token of ["d", "e"]) expect(await store.enter(endpoint, slot(token), 2, now)).toBe(true);
    expect(await store.enter(endpoint, slot("f"), 2, now)).toBe(false);
    expect(await store.enter(endpoint, slot("f"), 2, now + minute)).toBe(true);
  });

  it("counts failures one after another, and forgets them when one is taken", async () => {
    const { store, now, mark } = setUp();
    const endpoint = { partnerId: "prt_1", endpointId: `ep_${mark}` };
    const leave = (result: "taken" | "failed" | "nothing", at: number) =>
      store.leave(endpoint, { token: "a", until: at }, result, at);

    await leave("failed", now);
    await leave("nothing", now + 1);
    expect(await leave("failed", now + 2)).toMatchObject({ ...endpoint, failures: 2, firstFailureAt: now });
    expect(await leave("taken", now + 3)).toMatchObject({ failures: 0, firstFailureAt: null });
    expect(await leave("failed", now + 4)).toMatchObject({ failures: 1, firstFailureAt: now + 4 });
  });

  it("has a paused endpoint due until it is drained", async () => {
    const { store, now, mark } = setUp();
    const endpoint = { partnerId: "prt_1", endpointId: `ep_${mark}` };
    const id = endpoint.endpointId;

    await store.pause(endpoint, now);
    await store.pause(endpoint, now + 1);
    expect(await allDue(store, now, mark)).toEqual([{ id, dueAt: now }]);
    const claims = await Promise.all([1, 2].map(() => store.claimDueEndpoint({ id, dueAt: now }, now + minute)));
    expect(claims.filter((claim) => claim !== undefined)).toMatchObject([
      { state: "paused", pausedAt: now, told: false },
    ]);
    await store.planEndpoint(id, { state: "draining", told: true, probes: 9, dueAt: now });
    await store.planEndpoint(id, { state: "paused", told: true, probes: 1, dueAt: now + 2 * minute });
    expect(await store.findHealth(id)).toMatchObject({ told: true, probes: 1, heldAt: now });
    expect(await allDue(store, now + minute, mark)).toEqual([]);

    await store.startDrain(id, now + 5);
    expect(await allDue(store, now + 5, mark)).toEqual([{ id, dueAt: now + 5 }]);
    await store.noteHeld(endpoint, now + 6);
    await store.finishDrain(id, now + 5);
    expect(await store.findHealth(id)).toMatchObject({ state: "draining" });
    await store.finishDrain(id, now + 6);
    expect(await store.findHealth(id)).toMatchObject({ state: "active" });
    expect(await allDue(store, now + day, mark)).toEqual([]);
    await store.noteHeld(endpoint, now + 7);
    expect(await allDue(store, now + 7, mark)).toEqual([{ id, dueAt: now + 7 }]);
  });
}
