import { type Disclosed, disclosedOf } from "../model/disclosure.ts";
import type { StoredEvent } from "../model/event.ts";
import { eventJsonWithData } from "../partner-api/feed/show-event.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { EventStore } from "../ports/event-store.ts";
import { OperatorNotFound } from "./operator-refusal.ts";

/** What is about to be shown. */
export interface PayloadRead {
  readonly event: StoredEvent;
  /** Absent where no patient is known. */
  readonly disclosed: Disclosed | undefined;
  readonly json: Uint8Array;
}

export interface ReadPayloadDependencies {
  readonly store: Pick<EventStore, "findEvent">;
  readonly eventBodies: Pick<BlobStore, "get">;
  /** Puts the read on record. Nothing is returned where it rejects. */
  readonly record: (read: PayloadRead) => Promise<void>;
}

/**
 * Reads an event with its payload for an operator, on record as a disclosure of the patients that it names.
 *
 * @returns the event as JSON, with the vendor's bytes as they are
 * @throws OperatorNotFound, or what `record` rejects with
 */
export function createReadPayload({ store, eventBodies, record }: ReadPayloadDependencies) {
  return async (id: string, purpose: Disclosed["purpose"]): Promise<string> => {
    const event = await store.findEvent(id);
    const json = event && (await eventJsonWithData(eventBodies, event));
    if (event === undefined || json === undefined) {
      throw new OperatorNotFound(`There is no event ${id}. Events are stored for 30 days, and until they are erased.`);
    }
    await record({ event, disclosed: disclosedOf(event.about?.keys ?? [], purpose), json });
    return new TextDecoder().decode(json);
  };
}
