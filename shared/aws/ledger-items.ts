import { createHash } from "node:crypto";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import {
  type Delivery,
  type DeliveryAttempt,
  type DeliveryStatus,
  dueShards,
  type EndpointRef,
  eventList,
  type GatewayEvent,
  type StoredEvent,
} from "../gateway/ports/ledger.ts";
import type { Item } from "./ledger-table.ts";

/** How long events and deliveries stand (design, State). */
const retentionSeconds = 30 * 24 * 3600;

/** Of the layout below; a reader of items must know every version that may still stand. */
const schemaVersion = "1";

export const text = (value: string): AttributeValue => ({ S: value });
export const whole = (value: number): AttributeValue => ({ N: String(Math.round(value)) });

/** The shard that holds a record while it is due. */
export function dueShardOf(id: string): string {
  return dueShardName((createHash("sha256").update(id).digest()[0] ?? 0) % dueShards);
}

export function dueShardName(shard: number): string {
  return `due#${shard}`;
}

/** Sorts by arrival; the id parts what arrived in one millisecond. */
export function arrivalOf(at: number, id: string): string {
  return `${new Date(at).toISOString()}#${id}`;
}

/** Attributes of an event without its body, for lists. */
export const eventAttributes =
  "#pk, #type, #time, #receivedAt, #vendor, #connection, #subject, #stale, #late, #partnerId, #expiresAt";

export function eventItem(event: StoredEvent, dueAt: number): Item {
  return {
    pk: text(event.id),
    sk: text("event"),
    v: { N: schemaVersion },
    type: text(event.type),
    time: whole(event.time),
    receivedAt: whole(event.receivedAt),
    ...optional("vendor", event.vendor),
    ...optional("connection", event.connection),
    subject: { M: Object.fromEntries(Object.entries(event.subject).map(([name, id]) => [name, text(id)])) },
    stale: { BOOL: event.stale },
    late: { BOOL: event.late },
    ...optional("partnerId", event.partnerId ?? null),
    endpoints: { L: event.endpoints.map((ref) => ({ M: refAttributes(ref) })) },
    body: { B: event.body },
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
    ...(partnerId === undefined ? {} : { partnerId }),
  };
}

export function toStoredEvent(item: Item): StoredEvent {
  return {
    ...toEvent(item),
    endpoints: (item["endpoints"]?.L ?? []).map(({ M: ref = {} }) => toRef(ref)),
    body: item["body"]?.B ?? new Uint8Array(),
    fannedOut: item["dueAt"] === undefined,
  };
}

export function deliveryItem(delivery: Delivery, dueAt: number): Item {
  return {
    pk: text(delivery.id),
    sk: text("delivery"),
    v: { N: schemaVersion },
    eventId: text(delivery.eventId),
    ...refAttributes(delivery),
    ...optional("vendor", delivery.vendor),
    ...optional("connection", delivery.connection),
    status: text(delivery.status),
    attempts: { L: delivery.attempts.map(attemptAttribute) },
    attempted: whole(delivery.attempts.length),
    createdAt: whole(delivery.createdAt),
    ...(delivery.nextAttemptAt === null ? {} : { nextAttemptAt: whole(delivery.nextAttemptAt) }),
    list: text(deliveryList(delivery.endpointId)),
    arrival: text(arrivalOf(delivery.createdAt, delivery.id)),
    expiresAt: expiryOf(delivery.createdAt),
    dueShard: text(dueShardOf(delivery.id)),
    dueAt: whole(dueAt),
  };
}

export function toDelivery(item: Item): Delivery {
  const nextAttemptAt = item["nextAttemptAt"]?.N;
  return {
    id: textOf(item, "pk"),
    eventId: textOf(item, "eventId"),
    ...toRef(item),
    vendor: item["vendor"]?.S ?? null,
    connection: item["connection"]?.S ?? null,
    status: textOf(item, "status") as DeliveryStatus,
    attempts: (item["attempts"]?.L ?? []).map(({ M: attempt = {} }) => toAttempt(attempt)),
    createdAt: numberOf(item, "createdAt"),
    nextAttemptAt: nextAttemptAt === undefined ? null : Number(nextAttemptAt),
  };
}

export function deliveryList(endpointId: string): string {
  return `deliveries#${endpointId}`;
}

export function attemptAttribute(attempt: DeliveryAttempt): AttributeValue {
  return {
    M: {
      at: whole(attempt.at),
      ...(attempt.status === null ? {} : { status: whole(attempt.status) }),
      durationMs: whole(attempt.durationMs),
      ...optional("error", attempt.error ?? null),
    },
  };
}

function toAttempt(attempt: Item): DeliveryAttempt {
  const status = attempt["status"]?.N;
  const error = attempt["error"]?.S;
  return {
    at: numberOf(attempt, "at"),
    status: status === undefined ? null : Number(status),
    durationMs: numberOf(attempt, "durationMs"),
    ...(error === undefined ? {} : { error }),
  };
}

function refAttributes({ partnerId, endpointId }: EndpointRef): Item {
  return { partnerId: text(partnerId), endpointId: text(endpointId) };
}

function toRef(item: Item): EndpointRef {
  return { partnerId: textOf(item, "partnerId"), endpointId: textOf(item, "endpointId") };
}

function optional(name: string, value: string | null): Item {
  return value === null ? {} : { [name]: text(value) };
}

function expiryOf(from: number): AttributeValue {
  return whole(from / 1000 + retentionSeconds);
}

export function textOf(item: Item, name: string): string {
  return item[name]?.S ?? "";
}

export function numberOf(item: Item, name: string): number {
  return Number(item[name]?.N ?? "0");
}
