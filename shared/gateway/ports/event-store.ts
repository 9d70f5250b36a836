import type { Body } from "../../http/body.ts";
import type { Listed } from "./listed.ts";

export interface EndpointRef {
  readonly partnerId: string;
  readonly endpointId: string;
}

/** Whom an event is about, as it is asked when somebody is deleted. */
export interface EventAbout {
  /** Keyed digests of the ids of patients and cases that it names. */
  readonly keys: readonly string[];
  /** Its `time` is the vendor's own. */
  readonly timed: boolean;
}

/** One vendor webhook, or one notification of ours. Times are epoch milliseconds. */
export interface GatewayEvent {
  /** `evt_…`, a digest of the duplicate key. */
  readonly id: string;
  readonly type: string;
  /** The vendor's time, or when it arrived if the vendor gives none. */
  readonly time: number;
  readonly receivedAt: number;
  /** `null` for a notification that is about no vendor. */
  readonly vendor: string | null;
  readonly connection: string | null;
  readonly subject: Readonly<Record<string, string>>;
  /** A newer event of that subject was recorded before. */
  readonly stale: boolean;
  /** Older than the memory for duplicates: kept, not delivered. */
  readonly late: boolean;
  /** Missing from notifications, and from events of versions that did not note whom they are about. */
  readonly about?: EventAbout;
  /** The only partner that a notification is for; a vendor's event goes by grants. */
  readonly partnerId?: string;
}

export interface StoredEvent extends GatewayEvent {
  /** Those that matched when the event was first recorded. */
  readonly endpoints: readonly EndpointRef[];
  /** The vendor's bytes; a large body stands in the object store. */
  readonly body: Body;
  /** Every delivery of it stands in the store and in the queue. */
  readonly fannedOut: boolean;
}

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
  claimDuplicateKey(key: string, eventId: string, receivedAt: number, windowMs: number): Promise<string>;
  /**
   * Notes that an event of this time is known of the subject.
   *
   * @param key a keyed digest
   * @returns whether a newer one was known before
   */
  noteSubject(key: string, time: number): Promise<boolean>;
  /** Events of `eventList`, oldest arrival first, after the position. */
  listEvents(list: string, after: string, limit: number): Promise<readonly Listed<GatewayEvent>[]>;
}

/** How long events and deliveries stand, unless they are held (design, State). */
export const retentionMs = 30 * 24 * 3_600_000;

/** The list that an event stands in: its connection's, or its partner's notifications. */
export function eventList(event: Pick<GatewayEvent, "vendor" | "connection" | "partnerId">): string {
  return event.partnerId === undefined
    ? `events#${event.vendor}/${event.connection}`
    : `notifications#${event.partnerId}`;
}
