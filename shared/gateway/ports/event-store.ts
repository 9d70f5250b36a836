import type { GatewayEvent, StoredEvent } from "../model/event.ts";
import type { Listed } from "./listed.ts";

export interface EventStore {
  /** Puts the event unless there is one of that id; returns the one that stands. */
  storeEvent(event: StoredEvent, dueAt: number): Promise<StoredEvent>;
  findEvent(id: string): Promise<StoredEvent | undefined>;
  /** Says that nothing is left to do for it. */
  finishEvent(id: string): Promise<void>;
  /** Keeps the event beyond its retention while this delivery of it is held. */
  holdEvent(id: string, deliveryId: string): Promise<void>;
  /** Undoes `holdEvent`; when no other delivery holds the event, its retention begins anew. */
  releaseEvent(id: string, deliveryId: string): Promise<void>;
  /**
   * The id for a webhook that has neither id nor time of its vendor's: the one of an equal webhook received less than
   * `windowMs` before or after, else this one, which stands from then on.
   *
   * @param key a keyed digest
   */
  claimDedupKey(key: string, eventId: string, receivedAt: number, windowMs: number): Promise<string>;
  /**
   * Notes that an event of this time is known of the subject.
   *
   * @param key a keyed digest
   * @returns whether a newer one was known before
   */
  recordSubjectTime(key: string, time: number): Promise<boolean>;
  /** Events of `eventList`, oldest arrival first, after the position. */
  listEvents(list: string, after: string, limit: number): Promise<readonly Listed<GatewayEvent>[]>;
}
