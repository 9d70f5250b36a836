import type { EventWithEndpoints, GatewayEvent, StoredEvent } from "../model/event.ts";
import type { ListRange } from "../model/list-range.ts";
import type { DueRecord } from "./due-index.ts";
import type { ListEntry, Listed } from "./listed.ts";

export interface EventStore {
  /** Puts the event unless there is one of that id; returns the one that is stored. */
  storeEvent(event: StoredEvent, dueAt: number): Promise<StoredEvent>;
  /**
   * Puts the event unless there is one of that id; `false` where there is.
   *
   * @param leasedUntil when another worker may resume its deliveries, in epoch milliseconds
   */
  putEvent(event: StoredEvent, leasedUntil: number): Promise<boolean>;
  /** @param consistent `false` for a read at half the price, which may miss the last second */
  findEvent(id: string, consistent?: boolean): Promise<StoredEvent | undefined>;
  /** Reads the event without its body and its endpoints. */
  findEventFacts(id: string): Promise<GatewayEvent | undefined>;
  /** Reads several events without their bodies, in no order; those that do not exist are missing. */
  findEventsWithEndpoints(ids: readonly string[]): Promise<readonly EventWithEndpoints[]>;
  /** Retains the event for as long as readers may come by this place, which it is about to have in a feed. It is never retained for less. */
  retainEvent(id: string, position: string): Promise<void>;
  /**
   * Moves the event in the feed, and retains it as `retainEvent` does; `false` where it has another position, or does not
   * exist any more.
   */
  moveEvent(id: string, from: string, to: string): Promise<boolean>;
  /** Leases an unfinished event whose lease has ended by `now`; `false` where another worker holds it. */
  leaseEvent(id: string, now: number, until: number): Promise<boolean>;
  /** Records that each of its deliveries is attempted or enqueued; `false` when the event does not exist any more. */
  finishEvent(id: string): Promise<boolean>;
  /** Moves an unfinished event's `dueAt`; returns when it arrived, or `undefined` when `dueAt` has changed. */
  claimDueEvent(due: DueRecord, until: number): Promise<number | undefined>;
  /** Adds a partner whose job made its subject, beside those that others add at once. Can be repeated; has no effect when the event does not exist. */
  addEventOwner(id: string, partnerId: string): Promise<void>;
  /**
   * Records that the event gets a delivery to an endpoint that did not match it at first, before the delivery is added: an
   * erasure finds it when the endpoint is deleted. Can be repeated.
   *
   * @returns `false` when the event does not exist any more
   */
  noteEndpoint(id: string, endpointId: string): Promise<boolean>;
  /** Removes the event, for an erasure; can be repeated. */
  eraseEvent(id: string): Promise<void>;
  /** Retains the event while this delivery of it is held. */
  holdEvent(id: string, deliveryId: string): Promise<void>;
  /** Undoes `holdEvent`; when no other delivery holds the event, its retention starts again. */
  releaseEvent(id: string, deliveryId: string): Promise<void>;
  /**
   * The id for a webhook that has neither id nor time of its vendor's: the one of an equal webhook received less than
   * `windowMs` before or after, else this one, which is stored.
   *
   * @param key a keyed digest
   */
  claimDedupKey(key: string, eventId: string, receivedAt: number, windowMs: number): Promise<string>;
  /**
   * Records the time of an event of the subject.
   *
   * @param key a keyed digest
   * @returns whether a newer one was recorded before
   */
  recordSubjectTime(key: string, time: number): Promise<boolean>;
  /** Events of `eventList`, oldest arrival first, after the position. */
  listEvents(list: string, after: string, limit: number): Promise<readonly Listed<GatewayEvent>[]>;
  /** Events of several lists together, by arrival. */
  examineEvents(lists: readonly string[], range: ListRange, limit: number): Promise<readonly ListEntry<GatewayEvent>[]>;
}
