import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { type EventAbout, eventList, type GatewayEvent, type StoredEvent } from "../gateway/ports/event-store.ts";
import { blobRefAttribute, toBlobRef } from "./blob-ref.ts";
import {
  arrivalOf,
  dueShardOf,
  expiryOf,
  numberOf,
  optional,
  refAttributes,
  schemaVersion,
  text,
  textOf,
  toRef,
  whole,
} from "./record-items.ts";
import type { Item } from "./record-table.ts";

/** Attributes of an event without its body, for lists. */
export const eventAttributes =
  "#pk, #type, #time, #receivedAt, #vendor, #connection, #subject, #stale, #late, #partnerId, #about, #expiresAt";

export function eventItem(event: StoredEvent, dueAt: number): Item {
  return {
    pk: text(event.id),
    sk: text("event"),
    v: schemaVersion,
    type: text(event.type),
    time: whole(event.time),
    receivedAt: whole(event.receivedAt),
    ...optional("vendor", event.vendor),
    ...optional("connection", event.connection),
    subject: { M: Object.fromEntries(Object.entries(event.subject).map(([name, id]) => [name, text(id)])) },
    stale: { BOOL: event.stale },
    late: { BOOL: event.late },
    ...(event.about === undefined ? {} : { about: aboutAttribute(event.about) }),
    ...optional("partnerId", event.partnerId ?? null),
    endpoints: { L: event.endpoints.map((ref) => ({ M: refAttributes(ref) })) },
    body: event.body instanceof Uint8Array ? { B: event.body } : blobRefAttribute(event.body),
    list: text(eventList(event)),
    arrival: text(arrivalOf(event.receivedAt, event.id)),
    expiresAt: expiryOf(event.receivedAt),
    ...(event.fannedOut ? {} : { dueShard: text(dueShardOf(event.id)), dueAt: whole(dueAt) }),
  };
}

export function toEvent(item: Item): GatewayEvent {
  const partnerId = item["partnerId"]?.S;
  return {
    id: textOf(item, "pk"),
    type: textOf(item, "type"),
    time: numberOf(item, "time"),
    receivedAt: numberOf(item, "receivedAt"),
    vendor: item["vendor"]?.S ?? null,
    connection: item["connection"]?.S ?? null,
    subject: Object.fromEntries(Object.entries(item["subject"]?.M ?? {}).map(([name, id]) => [name, id.S ?? ""])),
    stale: item["stale"]?.BOOL === true,
    late: item["late"]?.BOOL === true,
    ...(item["about"]?.M === undefined ? {} : { about: toAbout(item["about"].M) }),
    ...(partnerId === undefined ? {} : { partnerId }),
  };
}

function aboutAttribute({ keys, timed }: EventAbout): AttributeValue {
  return { M: { keys: { L: keys.map(text) }, timed: { BOOL: timed } } };
}

function toAbout(item: Item): EventAbout {
  return { keys: (item["keys"]?.L ?? []).map(({ S }) => S ?? ""), timed: item["timed"]?.BOOL === true };
}

export function toStoredEvent(item: Item): StoredEvent {
  return {
    ...toEvent(item),
    endpoints: (item["endpoints"]?.L ?? []).map(({ M: ref = {} }) => toRef(ref)),
    body: item["body"]?.M === undefined ? (item["body"]?.B ?? new Uint8Array()) : toBlobRef(item["body"].M),
    fannedOut: item["dueAt"] === undefined,
  };
}
