import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import { type Body, isBlobRef } from "../../http/body.ts";
import type { WebhookWaits } from "../model/webhook-times.ts";
import type { EventBodyStore } from "../ports/event-body-store.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { ObjectStore } from "../ports/object-store.ts";
import type { DueHandler } from "../scheduler/run-due-work.ts";

/** A larger body does not go into the event's record (DynamoDB: 400 KB for an item with all its attributes). */
export const maxInlineBody = 300_000;

/** Where the body of that id stands. */
export function eventBodyKey(id: string): string {
  return `events/${id}`;
}

/** The id of the body that stands there. */
export function eventBodyId(key: string): string {
  return key.slice("events/".length);
}

export interface StoreEventBodyDependencies {
  readonly store: EventBodyStore;
  readonly eventBodies: Pick<ObjectStore, "put">;
  readonly clock: Clock;
  readonly waits: Pick<WebhookWaits, "recheckAfter">;
}

/**
 * Puts the body of an event that is about to be recorded where it belongs. Each try has a place of its own: what a try
 * that was cut short has left there is found by its note, and never taken for another's.
 */
export async function storeEventBody(
  deps: StoreEventBodyDependencies,
  eventId: string,
  body: Uint8Array,
): Promise<Body> {
  if (body.length <= maxInlineBody) return body;
  const { store, eventBodies, clock, waits } = deps;
  const id = `bdy_${randomUUID().replaceAll("-", "")}`;
  await store.trackBody({ id, eventId }, Math.ceil(clock.now() + waits.recheckAfter));
  await eventBodies.put(eventBodyKey(id), body);
  return { key: eventBodyKey(id), size: body.length };
}

/** The bytes of a body, wherever they stand; `undefined` when they are gone. */
export async function loadBody(bodies: Pick<ObjectStore, "get">, body: Body): Promise<Uint8Array | undefined> {
  return isBlobRef(body) ? await bodies.get(body.key) : body;
}

export interface CollectOrphanedBodyDependencies {
  readonly store: Pick<EventStore, "findEvent"> & EventBodyStore;
  readonly eventBodies: Pick<ObjectStore, "remove">;
  readonly clock: Clock;
  readonly waits: Pick<WebhookWaits, "recheckAfter" | "bodyLookAfter">;
}

/**
 * Looks after bodies that stand outside of their events: one lives as long as its event does, also while a held
 * delivery keeps the event beyond its retention, which no rule of the bucket by age could know.
 */
export function collectOrphanedBody({ store, eventBodies, clock, waits }: CollectOrphanedBodyDependencies): DueHandler {
  return async (due) => {
    const claimed = Math.ceil(clock.now() + waits.recheckAfter);
    const noted = await store.claimDueBody(due, claimed);
    if (noted === undefined) return false;
    const event = await store.findEvent(noted.eventId);
    const key = eventBodyKey(noted.id);
    if (event !== undefined && isBlobRef(event.body) && event.body.key === key) {
      await store.planBody(noted.id, Math.ceil(clock.now() + waits.bodyLookAfter), claimed);
      return true;
    }
    await eventBodies.remove(key);
    await store.finishBody(noted.id);
    return true;
  };
}
