import type { Body } from "../../http/body.ts";

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

/** One vendor webhook, or one notice of ours. Times are epoch milliseconds. */
export interface GatewayEvent {
  /** `evt_…`, a digest of the duplicate key. */
  readonly id: string;
  readonly type: string;
  /** The vendor's time, or when it arrived if the vendor gives none. */
  readonly time: number;
  readonly receivedAt: number;
  /** `null` for a notice that is about no vendor. */
  readonly vendor: string | null;
  readonly connection: string | null;
  readonly subject: Readonly<Record<string, string>>;
  /** A newer event of that subject was recorded before. */
  readonly stale: boolean;
  /** Older than the memory for duplicates: kept, not delivered. */
  readonly late: boolean;
  /** Missing from notices, and from events of versions that did not note whom they are about. */
  readonly about?: EventAbout;
  /** The only partner that a notice is for; a vendor's event goes by grants. */
  readonly partnerId?: string;
}

export interface StoredEvent extends GatewayEvent {
  /** Those that matched when the event was first recorded. */
  readonly endpoints: readonly EndpointRef[];
  /** The vendor's bytes; a large body stands in the object store. */
  readonly body: Body;
  /** Every delivery of it stands in the ledger and in the queue. */
  readonly fannedOut: boolean;
}

export interface DeliveryAttempt {
  readonly at: number;
  /** The endpoint's answer; `null` when there was none. */
  readonly status: number | null;
  readonly durationMs: number;
  readonly error?: string;
  /** The beginning of the endpoint's answer, where it had one. It is the partner's own text, and in no log. */
  readonly response?: string;
}

export type DeliveryStatus = "pending" | "delivered" | "held" | "failed";

/** One event on its way to one endpoint. */
export interface Delivery extends EndpointRef {
  /** `dlv_…`, derived from event and endpoint. */
  readonly id: string;
  readonly eventId: string;
  /** Those of the grant that the event goes by; `null` for a notice, which goes by no grant. */
  readonly vendor: string | null;
  readonly connection: string | null;
  readonly status: DeliveryStatus;
  /** The newest, `attemptsKept` at most. */
  readonly attempts: readonly DeliveryAttempt[];
  /** All that were made, those that are no longer kept included. */
  readonly attempted: number;
  readonly createdAt: number;
  readonly nextAttemptAt: number | null;
  /** Attempts that its retry schedule does not count: those before it was last let go. */
  readonly scheduleFrom?: number;
  /** The number of the attempt that its partner asked for: it is made also while the endpoint is paused. */
  readonly askedFor?: number;
  /** The recovery that made it, or let it go again. */
  readonly recovery?: string;
  /** It was held, and outlives the usual retention until it ends. */
  readonly kept?: true;
}

/** What one worker holds while it makes one attempt. */
export interface AttemptClaim {
  readonly token: string;
  /** Epoch milliseconds after which somebody else may make the attempt. */
  readonly until: number;
  readonly probe?: boolean;
}

/** A delivery's next attempt, out of its turn. */
export interface SendAgain {
  readonly nextAttemptAt: number;
  readonly dueAt: number;
  /** Its partner wants it now, also while the endpoint is paused. */
  readonly asked?: boolean;
  /** The recovery that it is part of. */
  readonly recovery?: string;
}

/** What follows an attempt; `dueAt` is when the sweeper looks, if nobody else did. */
export type AfterAttempt =
  | { readonly status: "delivered" | "failed" | "held" }
  | { readonly status: "pending"; readonly nextAttemptAt: number; readonly dueAt: number };

/**
 * Attempts that a delivery tells of: more than its schedule has. Probes of a pause and retries that its partner asks for
 * have no end, and an item of DynamoDB has one at 400 KB.
 */
export const attemptsKept = 20;

/** The delivery's attempts with one more. */
export function withAttempt(
  { attempts, attempted }: Pick<Delivery, "attempts" | "attempted">,
  attempt: DeliveryAttempt,
): Pick<Delivery, "attempts" | "attempted"> {
  return { attempts: [...attempts, attempt].slice(-attemptsKept), attempted: attempted + 1 };
}

/** Where a record stands in a list; a position sorts by arrival, and is itself the cursor of what follows it. */
export interface Listed<Record> {
  readonly position: string;
  readonly record: Record;
}

export interface EventLedger {
  /** Puts the event unless there is one of that id; returns the one that stands. */
  keepEvent(event: StoredEvent, dueAt: number): Promise<StoredEvent>;
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

export interface DeliveryLedger {
  /** Puts a pending delivery unless it stands already. */
  addDelivery(delivery: Delivery, dueAt: number): Promise<void>;
  findDelivery(id: string): Promise<Delivery | undefined>;
  /**
   * Claims the attempt of that number (from 1); the claim's end is also when the sweeper looks.
   *
   * @param claim `probe` claims a held delivery too, which stays held meanwhile
   * @returns `undefined` when the attempt was made, the delivery has ended, or another worker has it
   */
  claimAttempt(id: string, attempt: number, claim: AttemptClaim, now: number): Promise<Delivery | undefined>;
  /** Holds a pending delivery before the attempt of that number; `false` when it is not at that attempt, or claimed. */
  holdDelivery(delivery: Delivery, attempt: number, now: number): Promise<boolean>;
  /** Ids of held deliveries to the endpoint, the oldest first. */
  listHeld(endpointId: string, limit: number): Promise<readonly string[]>;
  /** Lets a held delivery go, with a schedule from its start; the number of the attempt to make, if it was held. */
  releaseHeld(id: string, nextAttemptAt: number, dueAt: number, now: number): Promise<number | undefined>;
  /**
   * Makes the next attempt of a delivery due, in whatever state that was seen, with a schedule from its start.
   *
   * @returns the delivery as it is now; `under-way` while a worker has it; `changed` when it is no longer as seen
   */
  sendAgain(seen: Delivery, order: SendAgain, now: number): Promise<Delivery | "under-way" | "changed">;
  /** Records the claimed attempt; `false` when the claim was lost to another worker meanwhile. */
  recordAttempt(
    delivery: Delivery,
    claim: AttemptClaim,
    attempt: DeliveryAttempt,
    after: AfterAttempt,
  ): Promise<boolean>;
  /** Deliveries to the endpoint, oldest first, after the position. */
  listDeliveries(endpointId: string, after: string, limit: number): Promise<readonly Listed<Delivery>[]>;
}

/** How long events and deliveries stand, unless they are held (design, State). */
export const retentionMs = 30 * 24 * 3_600_000;

/** Something unfinished whose time has come. */
export interface DueRecord {
  readonly id: string;
  readonly dueAt: number;
}

/** An attempt that nobody has made yet. */
export interface DueAttempt {
  /** From 1. */
  readonly attempt: number;
  /** When it should have been made, in epoch milliseconds. */
  readonly since: number;
}

export interface DueLedger {
  /** What is due in one shard, the longest due first. */
  listDue(shard: number, now: number, limit: number): Promise<readonly DueRecord[]>;
  /** Pushes an unfinished event's `dueAt` out; when it arrived, or `undefined` when it is finished or somebody else did. */
  claimDueEvent(due: DueRecord, until: number): Promise<number | undefined>;
  /** Pushes a pending delivery's `dueAt` out; the attempt to make, or `undefined` as above. */
  claimDueDelivery(due: DueRecord, until: number): Promise<DueAttempt | undefined>;
}

export type Ledger = EventLedger & DeliveryLedger & DueLedger;

/** Shards of the index of due records: enough that no one partition of DynamoDB carries them all. */
export const dueShards = 8;

/** The list that an event stands in: its connection's, or its partner's notices. */
export function eventList(event: Pick<GatewayEvent, "vendor" | "connection" | "partnerId">): string {
  return event.partnerId === undefined ? `events#${event.vendor}/${event.connection}` : `notices#${event.partnerId}`;
}
