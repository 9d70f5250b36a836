import { constant, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../core/schema/structures.ts";
import { eventList, type GatewayEvent } from "./event.ts";

/**
 * One event's place in a feed. It names no patient: what an event says is in the event's own record, so that an erasure of
 * the event empties its place.
 */
export const feedItem = openObject(
  { type: text(), vendor: nullable(text()), connection: nullable(text()) },
  {
    /** The only partner that it is for. */
    partnerId: text(),
    /** The partners whose jobs made the event's subject, when the place was taken. */
    owners: list(text()),
    /** In the list of one partner, to which an event of a connection was assigned after it was recorded. */
    assigned: constant(true),
    /** The event has this place. */
    confirmed: constant(true),
    /** The event does not have this place: a reader has passed it, or its writer has taken another one. */
    closed: constant(true),
  },
);

export type FeedItem = ValueOf<typeof feedItem>;

/** Where an item is: the list of the event (`eventList`), and its position there. */
export interface FeedPlace {
  readonly list: string;
  /** `<time>#<event id>`; the order of texts is the order of the feed. */
  readonly position: string;
}

/** Of a place: the time at which it was taken, in epoch milliseconds, and its event. */
export interface PositionParts {
  readonly at: number;
  readonly eventId: string;
}

/** @param at epoch milliseconds */
export function feedPosition(at: number, eventId: string): string {
  return `${new Date(at).toISOString()}#${eventId}`;
}

/** The position before all places that are taken at this time or later. */
export function positionAt(at: number): string {
  return new Date(at).toISOString();
}

export function partsOf(position: string): PositionParts {
  const [time = "", eventId = ""] = position.split("#");
  return { at: Date.parse(time), eventId };
}

/** The UTC day of a position, or of a time: the items of one list and one day are a partition. */
export function feedDay(position: string): string {
  return position.slice(0, 10);
}

/** The item of an event in its own list, not yet confirmed. */
export function newFeedItem({ type, vendor, connection, partnerId, ownedBy }: GatewayEvent): FeedItem {
  return {
    type,
    vendor,
    connection,
    ...(partnerId === undefined ? {} : { partnerId }),
    ...(ownedBy === undefined || ownedBy.length === 0 ? {} : { owners: ownedBy }),
  };
}

/** The list of what concerns one partner alone. */
export function partnerFeedList(partnerId: string): string {
  return eventList({ vendor: null, connection: null, partnerId });
}

/** Waits of the feed in milliseconds, divided by TIME_SCALE. */
export interface FeedWaits {
  /** A writer whose put took longer takes another place: a reader may have passed the first one. */
  readonly put: number;
  /**
   * Readers stay this far behind their clock. Longer than `put` by what the clocks of a writer and a reader may differ, so
   * that every place that a reader passes is one that it has seen.
   */
  readonly margin: number;
  /** An item that is not confirmed by then is closed: longer than any writer lives. */
  readonly close: number;
}

/** Shorter waits would count a slow call as a crash, whatever the time scale. */
const minPut = 300;

/** Clocks of AWS differ by a few milliseconds; this is for one that is set wrong. */
const clockDifference = 2_000;

export function feedWaits(scale: number): FeedWaits {
  const put = Math.max(minPut, 2_000 / scale);
  const margin = put + Math.max(minPut, clockDifference / scale);
  return { put, margin, close: Math.max(2 * margin, 35_000 / scale) };
}
