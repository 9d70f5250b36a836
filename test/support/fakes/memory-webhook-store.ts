import { createHash } from "node:crypto";
import type { Clock } from "../../../shared/core/clock.ts";
import { type Delivery, withAttempt } from "../../../shared/gateway/model/delivery.ts";
import { eventList, retentionMs, type StoredEvent } from "../../../shared/gateway/model/event.ts";
import type { AfterAttempt, AttemptClaim } from "../../../shared/gateway/ports/delivery-store.ts";
import { dueShards } from "../../../shared/gateway/ports/due-index.ts";
import type { EndpointHealthStore } from "../../../shared/gateway/ports/endpoint-health.ts";
import type { EventBodyStore } from "../../../shared/gateway/ports/event-body-store.ts";
import type { Listed } from "../../../shared/gateway/ports/listed.ts";
import type { ProcessedWebhooks } from "../../../shared/gateway/ports/processed-webhooks.ts";
import type { RecoveryStore } from "../../../shared/gateway/ports/recovery-store.ts";
import type { ErasureStore, SubjectIndex } from "../../../shared/gateway/ports/subject-index.ts";
import type { WebhookStore } from "../../../shared/gateway/ports/webhook-store.ts";
import { memoryEndpointHealth } from "./memory-endpoint-health.ts";
import { memoryEventBodies } from "./memory-event-bodies.ts";
import { memoryRecoveryStore } from "./memory-recovery-store.ts";
import { memorySubjectIndex } from "./memory-subject-index.ts";

interface Due {
  dueAt?: number | undefined;
}

const memoryMs = 14 * 24 * 3_600_000;

/** The store in memory, under the same rules as the adapter's conditional writes. */
export function memoryWebhookStore(clock: Clock) {
  const events = new Map<string, { event: StoredEvent } & Due>();
  const holds = new Map<string, Set<string>>();
  const watch = memoryEndpointHealth();
  const bodies = memoryEventBodies();
  const recovery = memoryRecoveryStore();
  const persons = memorySubjectIndex(clock);
  const deliveries = new Map<string, { delivery: Delivery; claim?: AttemptClaim | undefined } & Due>();
  const duplicates = new Map<string, { eventId: string; receivedAt: number }>();
  const subjects = new Map<string, { time: number; until: number }>();

  /** When the retention of what was held began anew. */
  const letGo = new Map<string, number>();
  const stands = (id: string, from: number): boolean => (letGo.get(id) ?? from) + retentionMs > clock.now();
  const findEvent = (id: string) => {
    const entry = events.get(id);
    return entry !== undefined && (holds.has(id) || stands(id, entry.event.receivedAt)) ? entry : undefined;
  };
  const findDelivery = (id: string) => {
    const entry = deliveries.get(id);
    return entry !== undefined && (entry.delivery.retainedWhileHeld || stands(id, entry.delivery.createdAt))
      ? entry
      : undefined;
  };
  const shardOf = (id: string): number => (createHash("sha256").update(id).digest()[0] ?? 0) % dueShards;

  const isClaimed = (claim: AttemptClaim | undefined, now: number): boolean => claim !== undefined && claim.until > now;

  const store: WebhookStore &
    EndpointHealthStore &
    EventBodyStore &
    ProcessedWebhooks &
    RecoveryStore &
    SubjectIndex &
    ErasureStore = {
    ...watch,
    ...bodies,
    ...recovery,
    ...persons,
    async eraseEvent(id) {
      events.delete(id);
      holds.delete(id);
    },
    async eraseDelivery(id) {
      const entry = deliveries.get(id);
      deliveries.delete(id);
      return entry === undefined ? undefined : (entry.claim?.until ?? 0);
    },
    async holdEvent(id, deliveryId) {
      if (findEvent(id) !== undefined) holds.set(id, (holds.get(id) ?? new Set()).add(deliveryId));
    },
    async releaseEvent(id, deliveryId) {
      if (findEvent(id) === undefined) return;
      holds.get(id)?.delete(deliveryId);
      if ((holds.get(id)?.size ?? 0) > 0) return;
      holds.delete(id);
      letGo.set(id, clock.now());
    },
    async holdDelivery({ id }, attempt, now) {
      const entry = findDelivery(id);
      if (entry === undefined || entry.delivery.status !== "pending" || isClaimed(entry.claim, now)) return false;
      if (entry.delivery.attempted !== attempt - 1) return false;
      deliveries.set(id, {
        delivery: { ...entry.delivery, status: "held", retainedWhileHeld: true, nextAttemptAt: null },
      });
      return true;
    },
    async listHeld(endpointId, limit) {
      return [...deliveries.values()]
        .filter(({ delivery }) => delivery.endpointId === endpointId && delivery.status === "held")
        .toSorted((a, b) => a.delivery.createdAt - b.delivery.createdAt)
        .slice(0, limit)
        .map(({ delivery }) => delivery.id);
    },
    async releaseHeld(id, nextAttemptAt, dueAt, now) {
      const entry = findDelivery(id);
      if (entry?.delivery.status !== "held" || isClaimed(entry.claim, now)) return undefined;
      const scheduleBaseAttempt = entry.delivery.attempted;
      deliveries.set(id, {
        delivery: { ...entry.delivery, status: "pending", scheduleBaseAttempt, nextAttemptAt },
        dueAt,
      });
      return scheduleBaseAttempt + 1;
    },
    async rescheduleDelivery(seen, { nextAttemptAt, dueAt, manual, recovery }, now) {
      const entry = findDelivery(seen.id);
      if (isClaimed(entry?.claim, now)) return "in-progress";
      if (entry?.delivery.status !== seen.status || entry.delivery.attempted !== seen.attempted) return "changed";
      const delivery: Delivery = {
        ...entry.delivery,
        status: "pending",
        scheduleBaseAttempt: seen.attempted,
        nextAttemptAt,
        ...(recovery === undefined ? {} : { recovery }),
        ...(manual ? { manualAttempt: seen.attempted + 1 } : {}),
      };
      deliveries.set(seen.id, { delivery, dueAt });
      return delivery;
    },
    async storeEvent(event, dueAt) {
      const standing = findEvent(event.id);
      if (standing !== undefined) return standing.event;
      events.set(event.id, { event, dueAt: event.fannedOut ? undefined : dueAt });
      return event;
    },
    findEvent: async (id) => findEvent(id)?.event,
    async finishEvent(id) {
      const entry = events.get(id);
      if (entry !== undefined) events.set(id, { event: { ...entry.event, fannedOut: true } });
    },
    async claimDedupKey(key, eventId, receivedAt, windowMs) {
      const standing = duplicates.get(key);
      if (standing === undefined || standing.receivedAt <= receivedAt - windowMs) {
        duplicates.set(key, { eventId, receivedAt });
        return eventId;
      }
      return standing.receivedAt >= receivedAt + windowMs ? eventId : standing.eventId;
    },
    async recordSubjectTime(key, time) {
      const standing = subjects.get(key);
      if (standing !== undefined && standing.until > clock.now() && standing.time > time) return true;
      subjects.set(key, { time, until: clock.now() + memoryMs });
      return false;
    },
    async listEvents(list, after, limit) {
      const found = [...events.values()]
        .filter(({ event }) => eventList(event) === list && findEvent(event.id) !== undefined)
        .map(({ event: { endpoints: _, body: __, fannedOut: ___, ...record } }) => ({
          position: positionOf(record.receivedAt, record.id),
          record,
        }));
      return page(found, after, limit);
    },
    async addDelivery(delivery, dueAt) {
      if (findDelivery(delivery.id) === undefined) deliveries.set(delivery.id, { delivery, dueAt });
    },
    findDelivery: async (id) => findDelivery(id)?.delivery,
    async claimAttempt(id, attempt, claim, now) {
      const entry = findDelivery(id);
      const status = entry?.delivery.status;
      if (entry === undefined || !(status === "pending" || (status === "held" && claim.probe === true)))
        return undefined;
      if (entry.delivery.attempted !== attempt - 1) return undefined;
      if (isClaimed(entry.claim, now) && entry.claim?.token !== claim.token) return undefined;
      deliveries.set(id, { ...entry, claim, dueAt: status === "held" ? undefined : claim.until });
      return entry.delivery;
    },
    async recordAttempt({ id, attempts, attempted }, claim, attempt, after) {
      const entry = deliveries.get(id);
      const status = entry?.delivery.status;
      if (entry === undefined || entry.claim?.token !== claim.token) return false;
      if ((status !== "pending" && status !== "held") || entry.delivery.attempted !== attempted) return false;
      const { retainedWhileHeld, ...before } = entry.delivery;
      const ends = after.status === "delivered" || after.status === "failed";
      if (ends && retainedWhileHeld === true) letGo.set(id, clock.now());
      deliveries.set(id, {
        delivery: {
          ...before,
          ...(ends || retainedWhileHeld !== true ? {} : { retainedWhileHeld }),
          ...withAttempt({ attempts, attempted }, attempt),
          status: after.status,
          nextAttemptAt: after.status === "pending" ? after.nextAttemptAt : null,
          ...(after.status === "held" ? { retainedWhileHeld: true } : {}),
        },
        dueAt: dueAfter(after),
      });
      return true;
    },
    async listDeliveries(endpointId, after, limit) {
      const found = [...deliveries.values()]
        .filter(({ delivery }) => delivery.endpointId === endpointId && findDelivery(delivery.id) !== undefined)
        .map(({ delivery }) => ({ position: positionOf(delivery.createdAt, delivery.id), record: delivery }));
      return page(found, after, limit);
    },
    async listDue(shard, now, limit) {
      return [...events, ...deliveries, ...watch.watches, ...bodies.notes, ...recovery.recoveries]
        .flatMap(([id, { dueAt }]) =>
          dueAt === undefined || dueAt > now || shardOf(id) !== shard ? [] : { id, dueAt },
        )
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit);
    },
    async claimDueEvent({ id, dueAt }, until) {
      const entry = events.get(id);
      if (entry?.dueAt !== dueAt) return undefined;
      entry.dueAt = until;
      return entry.event.receivedAt;
    },
    async claimDueDelivery({ id, dueAt }, until) {
      const entry = findDelivery(id);
      if (entry?.dueAt !== dueAt || entry.delivery.status !== "pending") return undefined;
      entry.dueAt = until;
      return { attempt: entry.delivery.attempted + 1, since: entry.delivery.nextAttemptAt ?? dueAt };
    },
  };
  return {
    ...store,
    events,
    deliveries,
    holds,
    watches: watch.watches,
    bodyNotes: bodies.notes,
    recoveries: recovery.recoveries,
    subjectEntries: persons.subjectEntries,
    tombstones: persons.tombstones,
  };
}

function dueAfter(after: AfterAttempt): number | undefined {
  return after.status === "pending" ? after.dueAt : undefined;
}

function positionOf(at: number, id: string): string {
  return `${new Date(at).toISOString()}#${id}`;
}

function page<Record>(all: readonly Listed<Record>[], after: string, limit: number): readonly Listed<Record>[] {
  return all
    .filter(({ position }) => position > after)
    .toSorted((a, b) => (a.position < b.position ? -1 : 1))
    .slice(0, limit);
}
