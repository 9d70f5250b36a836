import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Delivery, DeliveryStatus } from "../gateway/model/delivery.ts";
import type { DeliveryAttempt } from "../gateway/model/delivery-attempt.ts";
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

export function deliveryItem(delivery: Delivery, dueAt: number): Item {
  return {
    pk: text(delivery.id),
    sk: text("delivery"),
    v: schemaVersion,
    eventId: text(delivery.eventId),
    ...refAttributes(delivery),
    ...optional("vendor", delivery.vendor),
    ...optional("connection", delivery.connection),
    status: text(delivery.status),
    attempts: { L: delivery.attempts.map(attemptAttribute) },
    attempted: whole(delivery.attempted),
    createdAt: whole(delivery.createdAt),
    ...(delivery.nextAttemptAt === null ? {} : { nextAttemptAt: whole(delivery.nextAttemptAt) }),
    list: text(deliveryList(delivery.endpointId)),
    arrival: text(arrivalOf(delivery.createdAt, delivery.id)),
    expiresAt: expiryOf(delivery.createdAt),
    dueShard: text(dueShardOf(delivery.id)),
    dueAt: whole(dueAt),
    ...optional("recovery", delivery.recovery ?? null),
    ...(delivery.manualAttempt === undefined ? {} : { manualAttempt: whole(delivery.manualAttempt) }),
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
    attempted: numberOf(item, "attempted"),
    createdAt: numberOf(item, "createdAt"),
    nextAttemptAt: nextAttemptAt === undefined ? null : Number(nextAttemptAt),
    ...(item["scheduleBaseAttempt"] === undefined
      ? {}
      : { scheduleBaseAttempt: numberOf(item, "scheduleBaseAttempt") }),
    ...(item["manualAttempt"] === undefined ? {} : { manualAttempt: numberOf(item, "manualAttempt") }),
    ...(item["recovery"] === undefined ? {} : { recovery: textOf(item, "recovery") }),
    ...(item["retainedWhileHeld"]?.BOOL === true ? { retainedWhileHeld: true } : {}),
  };
}

/** Where held deliveries stand in the index of due records, beside the shards that the scheduler goes through. */
export function heldShard(endpointId: string): string {
  return `held#${endpointId}`;
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
      ...optional("response", attempt.response ?? null),
    },
  };
}

function toAttempt(attempt: Item): DeliveryAttempt {
  const status = attempt["status"]?.N;
  const error = attempt["error"]?.S;
  const response = attempt["response"]?.S;
  return {
    at: numberOf(attempt, "at"),
    status: status === undefined ? null : Number(status),
    durationMs: numberOf(attempt, "durationMs"),
    ...(error === undefined ? {} : { error }),
    ...(response === undefined ? {} : { response }),
  };
}
