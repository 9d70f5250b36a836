import { boolean, constant, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject, record } from "../../core/schema/structures.ts";
import { textSet } from "../../core/schema/text-set.ts";
import { storedBody, type WithBody } from "./body.ts";
import { endpointRef } from "./endpoint-ref.ts";
import { traceparent } from "./traceparent.ts";

/** Whom an event is about, for the erasure of a subject. */
const eventAbout = openObject({
  /** Keyed digests of the ids of patients and cases that it names. */
  keys: list(text()),
  /** Its `time` is the vendor's own. */
  timed: boolean(),
});

export type EventAbout = ValueOf<typeof eventAbout>;

const required = {
  /** `evt_…`, a digest of the dedup key. */
  id: text({ pattern: "^evt_" }),
  type: text(),
  /** The vendor's time, or when it arrived if the vendor gives none. */
  time: integer(),
  receivedAt: integer(),
  /** `null` for a notification that is about no vendor. */
  vendor: nullable(text()),
  connection: nullable(text()),
  subject: record(text(), text()),
  /** A newer event of that subject was recorded before. */
  stale: boolean(),
  /** Older than the time for which events are deduplicated: stored, not delivered. */
  late: boolean(),
};

const optional = {
  /** Absent from notifications. */
  about: eventAbout,
  /** The only partner that a notification is for; grants decide which partners see a vendor's event. */
  partnerId: text(),
  /** Keyed digests of the ids that decide whose jobs made its subject: of its cases, else of its patients. */
  ownerKeys: list(text()),
  /** The partners whose jobs made its subject (grant `events-own`). */
  ownedBy: list(text()),
  /** Its place in the feed of its list (`feed.ts`). */
  position: text(),
  /** The vendor was asked for it, since its webhook was missed. */
  recovered: constant(true),
  /** The recovered event that stated this webhook's status before it: stored, not delivered. */
  recoveredAs: text({ pattern: "^evt_" }),
  traceparent,
};

/** One vendor webhook, or one notification of ours. Times are epoch milliseconds. */
export const gatewayEvent = openObject(required, optional);

export type GatewayEvent = ValueOf<typeof gatewayEvent>;

/** Those that matched when the event was first recorded. */
const endpoints = list(endpointRef);

/** Ids of the endpoints that got a delivery later, by a recovery or as endpoints of a partner who was found to own it. */
const laterEndpoints = textSet;

/** An event with the endpoints that it may have deliveries to. */
export const eventWithEndpoints = openObject({ ...required, endpoints }, { ...optional, laterEndpoints });

export type EventWithEndpoints = ValueOf<typeof eventWithEndpoints>;

/** An event with what is large about it. */
export const eventRecord = openObject(
  {
    ...required,
    endpoints,
    /** The vendor's bytes; a large body is a blob. */
    body: storedBody,
  },
  { ...optional, dueAt: integer(), laterEndpoints },
);

export type EventRecord = ValueOf<typeof eventRecord>;

export type StoredEvent = WithBody<Omit<EventRecord, "dueAt">> & {
  /** Every delivery of it is stored and enqueued. */
  readonly fannedOut: boolean;
};

/** How long events and deliveries are retained, unless they are held (`docs/architecture.md`, State). */
export const retentionMs = 30 * 24 * 3_600_000;

/** The list that an event is in: its connection's, or its partner's notifications. */
export function eventList(event: Pick<GatewayEvent, "vendor" | "connection" | "partnerId">): string {
  return event.partnerId === undefined
    ? `events#${event.vendor}/${event.connection}`
    : `notifications#${event.partnerId}`;
}
