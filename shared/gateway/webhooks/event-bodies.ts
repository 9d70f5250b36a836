import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import { type Body, isKept } from "../../http/body.ts";
import type { EventBodyLedger } from "../ports/event-body-ledger.ts";
import type { EventLedger } from "../ports/event-ledger.ts";
import type { ObjectStore } from "../ports/object-store.ts";
import type { TakeUp } from "./sweep.ts";
import type { WebhookWaits } from "./webhook-times.ts";

/** A larger body does not go into the event's record (DynamoDB: 400 KB for an item with all its attributes). */
export const largestInlineBody = 300_000;

/** Where the body of that id stands. */
export function eventBodyKey(id: string): string {
  return `events/${id}`;
}

/** The id of the body that stands there. */
export function eventBodyId(key: string): string {
  return key.slice("events/".length);
}

export interface KeepBodyDependencies {
  readonly ledger: EventBodyLedger;
  readonly eventBodies: Pick<ObjectStore, "put">;
  readonly clock: Clock;
  readonly waits: Pick<WebhookWaits, "sweepAgainAfter">;
}

/**
 * Puts the body of an event that is about to be recorded where it belongs. Each try has a place of its own: what a try
 * that was cut short has left there is found by its note, and never taken for another's.
 */
export async function placeBody(deps: KeepBodyDependencies, eventId: string, body: Uint8Array): Promise<Body> {
  if (body.length <= largestInlineBody) return body;
  const { ledger, eventBodies, clock, waits } = deps;
  const id = `bdy_${randomUUID().replaceAll("-", "")}`;
  await ledger.noteBody({ id, eventId }, Math.ceil(clock.now() + waits.sweepAgainAfter));
  await eventBodies.put(eventBodyKey(id), body);
  return { key: eventBodyKey(id), size: body.length };
}

/** The bytes of a body, wherever they stand; `undefined` when they are gone. */
export async function wholeBody(bodies: Pick<ObjectStore, "get">, body: Body): Promise<Uint8Array | undefined> {
  return isKept(body) ? await bodies.get(body.key) : body;
}

export interface TakeUpBodiesDependencies {
  readonly ledger: Pick<EventLedger, "findEvent"> & EventBodyLedger;
  readonly eventBodies: Pick<ObjectStore, "remove">;
  readonly clock: Clock;
  readonly waits: Pick<WebhookWaits, "sweepAgainAfter" | "bodyLookAfter">;
}

/**
 * Looks after bodies that stand outside of their events: one lives as long as its event does, also while a held
 * delivery keeps the event beyond its retention, which no rule of the bucket by age could know.
 */
export function takeUpEventBodies({ ledger, eventBodies, clock, waits }: TakeUpBodiesDependencies): TakeUp {
  return async (due) => {
    const claimed = Math.ceil(clock.now() + waits.sweepAgainAfter);
    const noted = await ledger.claimDueBody(due, claimed);
    if (noted === undefined) return false;
    const event = await ledger.findEvent(noted.eventId);
    const key = eventBodyKey(noted.id);
    if (event !== undefined && isKept(event.body) && event.body.key === key) {
      await ledger.planBody(noted.id, Math.ceil(clock.now() + waits.bodyLookAfter), claimed);
      return true;
    }
    await eventBodies.remove(key);
    await ledger.finishBody(noted.id);
    return true;
  };
}
