import { createHash } from "node:crypto";
import type { Clock } from "../../shared/core/clock.ts";
import {
  type AttemptClaim,
  type Delivery,
  dueShards,
  eventList,
  type Ledger,
  type Listed,
  type StoredEvent,
} from "../../shared/gateway/ports/ledger.ts";

interface Due {
  dueAt?: number | undefined;
}

const memoryMs = 14 * 24 * 3_600_000;
const retentionMs = 30 * 24 * 3_600_000;

/** The ledger in memory, under the same rules as the adapter's conditional writes. */
export function memoryLedger(clock: Clock) {
  const events = new Map<string, { event: StoredEvent } & Due>();
  const deliveries = new Map<string, { delivery: Delivery; claim?: AttemptClaim | undefined } & Due>();
  const duplicates = new Map<string, { eventId: string; receivedAt: number }>();
  const subjects = new Map<string, { time: number; until: number }>();

  const stands = (from: number): boolean => from + retentionMs > clock.now();
  const findEvent = (id: string) => {
    const entry = events.get(id);
    return entry !== undefined && stands(entry.event.receivedAt) ? entry : undefined;
  };
  const findDelivery = (id: string) => {
    const entry = deliveries.get(id);
    return entry !== undefined && stands(entry.delivery.createdAt) ? entry : undefined;
  };
  const shardOf = (id: string): number => (createHash("sha256").update(id).digest()[0] ?? 0) % dueShards;

  const ledger: Ledger = {
    async keepEvent(event, dueAt) {
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
    async claimDuplicateKey(key, eventId, receivedAt, windowMs) {
      const standing = duplicates.get(key);
      if (standing === undefined || standing.receivedAt <= receivedAt - windowMs) {
        duplicates.set(key, { eventId, receivedAt });
        return eventId;
      }
      return standing.receivedAt >= receivedAt + windowMs ? eventId : standing.eventId;
    },
    async noteSubject(key, time) {
      const standing = subjects.get(key);
      if (standing !== undefined && standing.until > clock.now() && standing.time > time) return true;
      subjects.set(key, { time, until: clock.now() + memoryMs });
      return false;
    },
    async listEvents(list, after, limit) {
      const found = [...events.values()]
        .filter(({ event }) => eventList(event) === list && stands(event.receivedAt))
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
      if (entry === undefined || entry.delivery.status !== "pending") return undefined;
      if (entry.delivery.attempts.length !== attempt - 1) return undefined;
      if (entry.claim !== undefined && entry.claim.until > now && entry.claim.token !== claim.token) return undefined;
      deliveries.set(id, { ...entry, claim, dueAt: claim.until });
      return entry.delivery;
    },
    async recordAttempt({ id, attempts }, claim, attempt, after) {
      const entry = deliveries.get(id);
      if (entry === undefined || entry.claim?.token !== claim.token || entry.delivery.status !== "pending")
        return false;
      if (entry.delivery.attempts.length !== attempts.length) return false;
      const goesOn = after.status === "pending";
      deliveries.set(id, {
        delivery: {
          ...entry.delivery,
          attempts: [...attempts, attempt],
          status: after.status,
          nextAttemptAt: goesOn ? after.nextAttemptAt : null,
        },
        dueAt: goesOn ? after.dueAt : undefined,
      });
      return true;
    },
    async listDeliveries(endpointId, after, limit) {
      const found = [...deliveries.values()]
        .filter(({ delivery }) => delivery.endpointId === endpointId && stands(delivery.createdAt))
        .map(({ delivery }) => ({ position: positionOf(delivery.createdAt, delivery.id), record: delivery }));
      return page(found, after, limit);
    },
    async listDue(shard, now, limit) {
      return [...events, ...deliveries]
        .flatMap(([id, { dueAt }]) =>
          dueAt === undefined || dueAt > now || shardOf(id) !== shard ? [] : { id, dueAt },
        )
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit);
    },
    async claimDueEvent({ id, dueAt }, until) {
      const entry = events.get(id);
      if (entry?.dueAt !== dueAt) return false;
      entry.dueAt = until;
      return true;
    },
    async claimDueDelivery({ id, dueAt }, until) {
      const entry = findDelivery(id);
      if (entry?.dueAt !== dueAt || entry.delivery.status !== "pending") return undefined;
      entry.dueAt = until;
      return entry.delivery.attempts.length + 1;
    },
  };
  return { ...ledger, events, deliveries };
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
