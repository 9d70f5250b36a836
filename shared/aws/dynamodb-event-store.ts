import { randomUUID } from "node:crypto";
import { integer, text } from "../core/schema/scalars.ts";
import type { ValueOf } from "../core/schema/schema.ts";
import { list, openObject } from "../core/schema/structures.ts";
import { toStoredBody } from "../gateway/model/body.ts";
import {
  eventList,
  eventRecord,
  eventWithEndpoints,
  gatewayEvent,
  retentionMs,
  type StoredEvent,
} from "../gateway/model/event.ts";
import { partsOf } from "../gateway/model/feed.ts";
import type { EventStore } from "../gateway/ports/event-store.ts";
import { absent, all, any, atMost, below, exists, is, isAsSeen } from "./records/conditions.ts";
import { due } from "./records/due.ts";
import { listed, Records, type RecordTable } from "./records/records.ts";

/** How long equal webhooks and the times of subjects are remembered: as long as a vendor's time is not `late`. */
const memorySeconds = 14 * 24 * 3600;

const dedupKey = openObject({ eventId: text(), receivedAt: integer() });
const subjectTime = openObject({ time: integer() });

type EventRecord = ValueOf<typeof eventRecord>;
/** Ids of the held deliveries for which the event is retained. */
type Hidden = {
  readonly holds?: ReadonlySet<string>;
  /** Of one put: the SDK repeats a write whose answer was lost, and must not find its own event as another one. */
  readonly creation?: string;
  /** Of the owners that were added after the event was recorded: each change has another one. */
  readonly ownersVersion?: string;
};

/** When an event's place in the feed was taken; 0 for one of an earlier version, which has none. */
const placedAt = ({ position }: Pick<StoredEvent, "position">): number =>
  position === undefined ? 0 : partsOf(position).at;

const ownersOf = openObject({}, { ownedBy: list(text()), ownersVersion: text() });

export function dynamoEventStore(table: RecordTable): EventStore {
  const events = new Records<EventRecord, Hidden>(table, {
    prefix: "evt_",
    sk: "event",
    schema: eventRecord,
    idAttribute: "id",
  });
  const dedupKeys = new Records(table, { prefix: "dup_", sk: "duplicate", schema: dedupKey });
  const subjectTimes = new Records(table, { prefix: "time_", sk: "subject", schema: subjectTime });
  const expiryOf = (from: number) => ({ expiresAt: Math.ceil((from + retentionMs) / 1000) });

  const retainEvent: EventStore["retainEvent"] = async (id, position) => {
    const { expiresAt } = expiryOf(partsOf(position).at);
    // One that is held has no expiry, and gets none.
    await events.change(id, { set: { expiresAt } }, below("expiresAt", expiresAt));
  };

  const putEvent: EventStore["putEvent"] = (event, dueAt) => {
    const layout = {
      ...listed(eventList(event), event.receivedAt, event.id),
      // As long as readers of the feed may come by its place, which is later than its receipt where it was redriven.
      ...expiryOf(Math.max(event.receivedAt, placedAt(event))),
      ...(event.fannedOut ? {} : due(event.id, dueAt)),
    };
    const creation = randomUUID();
    return events.put(event.id, { ...toRecord(event), creation }, layout, is("creation", creation));
  };

  return {
    putEvent,

    async storeEvent(event, dueAt) {
      if (await putEvent(event, dueAt)) return event;
      return toEvent(await events.find(event.id)) ?? event;
    },

    leaseEvent: (id, now, until) => events.change(id, { set: { dueAt: until } }, atMost("dueAt", now)),

    findEvent: async (id, consistent) => toEvent(await events.find(id, { consistent })),

    findEventFacts: (id) => events.findPart(id, gatewayEvent),

    findEventsWithEndpoints: (ids) => events.findMany(ids, eventWithEndpoints),

    retainEvent,

    async moveEvent(id, from, to) {
      // Before, so that a worker that ends between the two leaves no place that outlives its event.
      await retainEvent(id, to);
      return await events.change(id, { set: { position: to } }, is("position", from));
    },

    finishEvent: (id) => events.finishDue(id),

    claimDueEvent: async (record, until) => (await events.claimDue(record, until))?.receivedAt,

    async addEventOwner(id, partnerId) {
      // Where a worker adds another partner between the read and the write, both are done again.
      for (;;) {
        const found = await events.findPart(id, ownersOf);
        if (found === undefined || found.ownedBy?.includes(partnerId)) return;
        const set = { ownedBy: [...(found.ownedBy ?? []), partnerId], ownersVersion: randomUUID() };
        if (await events.change(id, { set }, isAsSeen("ownersVersion", found.ownersVersion))) return;
      }
    },

    noteEndpoint: (id, endpointId) => events.change(id, { include: { laterEndpoints: [endpointId] } }, exists("pk")),

    async eraseEvent(id) {
      await events.remove(id, openObject({}));
    },

    async holdEvent(id, deliveryId) {
      await events.change(id, { include: { holds: [deliveryId] }, remove: ["expiresAt"] }, exists("pk"));
    },

    async releaseEvent(id, deliveryId) {
      await events.change(id, { exclude: { holds: [deliveryId] } }, exists("pk"));
      const retained = { set: expiryOf(events.nowSeconds() * 1000) };
      await events.change(id, retained, all(exists("pk"), absent("holds")));
    },

    async claimDedupKey(digest, eventId, receivedAt, windowMs) {
      const key = `dup_${digest}`;
      const claim = { set: { eventId, receivedAt, expiresAt: receivedAt / 1000 + memorySeconds } };
      const isFree = any(absent("pk"), atMost("receivedAt", receivedAt - windowMs));
      if ((await dedupKeys.upsert(key, claim, isFree)) !== undefined) return eventId;
      const found = await dedupKeys.find(key);
      // An equal webhook that was received this much later does not make an older one, delayed in a queue, its duplicate.
      if (found === undefined || found.receivedAt >= receivedAt + windowMs) return eventId;
      return found.eventId;
    },

    async recordSubjectTime(digest, time) {
      const now = subjectTimes.nowSeconds();
      const isNewer = any(absent("pk"), atMost("time", time), atMost("expiresAt", now));
      const recorded = await subjectTimes.upsert(
        `time_${digest}`,
        { set: { time, expiresAt: now + memorySeconds } },
        isNewer,
      );
      return recorded === undefined;
    },

    examineEvents: (lists, range, limit) => events.examine(lists, range, limit, gatewayEvent),

    listEvents: (list, after, limit) => events.list(list, after, limit, gatewayEvent),
  };
}

function toRecord({ fannedOut: _, ...event }: StoredEvent): EventRecord {
  return { ...event, body: toStoredBody(event.body) };
}

/** The event as it is stored, without its layout. */
export function toEvent(record: EventRecord | undefined): StoredEvent | undefined {
  if (record === undefined) return undefined;
  const { dueAt, ...event } = record;
  return { ...event, fannedOut: dueAt === undefined };
}
