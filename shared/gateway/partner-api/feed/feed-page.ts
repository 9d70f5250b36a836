import { mapLimit } from "../../../core/map-limit.ts";
import type { GatewayEvent } from "../../model/event.ts";
import { toEventView } from "../../model/event-view.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { PlacedItem } from "../../ports/feed-store.ts";
import { eventJson, eventJsonWithData, payloadSize } from "./show-event.ts";

export interface FeedPageDependencies {
  readonly store: Pick<EventStore, "findEvent" | "findEventFacts">;
  readonly bodies: Pick<BlobStore, "get">;
}

/** An event of a page. */
export interface PagedEvent {
  readonly position: string;
  readonly event: GatewayEvent;
  readonly json: Uint8Array;
}

/** Bytes of the events of a page of 3 MB: with base64, Lambda's limit of 6 MB for an answer holds 4.5 MB. */
export const maxPageBytes = 2_998_000;

const concurrency = 25;

/** Reads events of places, in their order; of an event that was erased, or is hidden, nothing. */
export function createReadFacts({ store }: FeedPageDependencies) {
  return async (placed: readonly PlacedItem[]): Promise<readonly PagedEvent[]> => {
    const found = await mapLimit(placed, concurrency, ({ item, position }) =>
      store.findEventFacts(idAt(position)).then((event) => (isAt(event, { item, position }) ? event : undefined)),
    );
    return found.flatMap((event, index) =>
      event === undefined ? [] : { position: placed[index]?.position ?? "", event, json: eventJson(event) },
    );
  };
}

/** Events with their payloads, up to so many bytes. */
export interface PagedPayloads {
  readonly events: readonly PagedEvent[];
  /** The places that did not fit, and were not read. */
  readonly left: readonly PlacedItem[];
}

/**
 * As `createReadFacts`, with payloads, as far as they fit into `bytes`. One that would not fit into a page of its own is left
 * out, and its event says so.
 */
export function createReadPayloads({ store, bodies }: FeedPageDependencies) {
  return async (placed: readonly PlacedItem[], bytes: number): Promise<PagedPayloads> => {
    const stored = await mapLimit(placed, concurrency, ({ position }) => store.findEvent(idAt(position)));
    const events: PagedEvent[] = [];
    let room = bytes;
    for (const [index, event] of stored.entries()) {
      const place = placed[index];
      if (place === undefined || event === undefined || !isAt(event, place)) continue;
      const { position } = place;
      const size = payloadSize(event);
      // Before a large body is read in vain.
      if (size <= maxPageBytes && size > room) return { events, left: placed.slice(index) };
      const whole = size > maxPageBytes ? "omitted" : await eventJsonWithData(bodies, event);
      if (whole === undefined) continue;
      const json = whole === "omitted" || whole.length > maxPageBytes ? withoutData(event) : whole;
      if (json.length > room) return { events, left: placed.slice(index) };
      room -= json.length;
      events.push({ position, event, json });
    }
    return { events, left: [] };
  };
}

function withoutData(event: GatewayEvent): Uint8Array {
  return Buffer.from(JSON.stringify({ ...toEventView(event), dataOmitted: true }));
}

const idAt = (position: string): string => position.slice(position.indexOf("#") + 1);

/** Whether the event has this place: one that moved has another, and so has one that was recorded again. */
function isAt(
  event: GatewayEvent | undefined,
  { item, position }: Pick<PlacedItem, "item" | "position">,
): event is GatewayEvent {
  return event !== undefined && (item.assigned === true || event.position === position);
}
