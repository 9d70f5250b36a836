import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import { type Body, isBlobRef } from "../../http/body.ts";
import type { WebhookWaits } from "../model/webhook-times.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { EventBodyIndex } from "../ports/event-body-index.ts";

/** A larger body is a blob of its own (DynamoDB: 400 KB for an item with all its attributes). */
export const maxInlineBody = 300_000;

const prefix = "events/";

/** The blob's key of the body with that id. */
export function eventBodyKey(id: string): string {
  return prefix + id;
}

/** The id of the body in the blob with that key. */
export function eventBodyId(key: string): string {
  return key.slice(prefix.length);
}

export interface StoreEventBodyDependencies {
  readonly store: Pick<EventBodyIndex, "trackBody">;
  readonly eventBodies: Pick<BlobStore, "put">;
  readonly clock: Clock;
  readonly waits: Pick<WebhookWaits, "recheckAfter">;
}

/**
 * Stores the body of an event that is about to be stored: inline, or as a blob. A blob is tracked before it is put, and
 * each try has an id of its own, so that the blob of a try that crashed is found and removed
 * (`webhooks/recording/collect-orphaned-body.ts`).
 */
export function createStoreEventBody({ store, eventBodies, clock, waits }: StoreEventBodyDependencies) {
  return async ({ eventId, body }: { readonly eventId: string; readonly body: Uint8Array }): Promise<Body> => {
    if (body.length <= maxInlineBody) return body;
    const id = `bdy_${randomUUID().replaceAll("-", "")}`;
    await store.trackBody({ id, eventId }, Math.ceil(clock.now() + waits.recheckAfter));
    await eventBodies.put(eventBodyKey(id), body);
    return { key: eventBodyKey(id), size: body.length };
  };
}

/** The bytes of a body; `undefined` when its blob does not exist any more. */
export async function loadBody(bodies: Pick<BlobStore, "get">, body: Body): Promise<Uint8Array | undefined> {
  return isBlobRef(body) ? await bodies.get(body.key) : body;
}
