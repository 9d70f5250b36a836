import { createHash } from "node:crypto";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { EndpointRef } from "../gateway/model/endpoint-ref.ts";
import { retentionMs } from "../gateway/model/event.ts";
import { dueShards } from "../gateway/ports/due-index.ts";
import type { Item } from "./record-table.ts";

/** Of the layout below; a reader of items must know every version that may still stand. */
export const schemaVersion: AttributeValue = { N: "1" };

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

export function refAttributes({ partnerId, endpointId }: EndpointRef): Item {
  return { partnerId: text(partnerId), endpointId: text(endpointId) };
}

export function toRef(item: Item): EndpointRef {
  return { partnerId: textOf(item, "partnerId"), endpointId: textOf(item, "endpointId") };
}

export function optional(name: string, value: string | null): Item {
  return value === null ? {} : { [name]: text(value) };
}

export function expiryOf(from: number): AttributeValue {
  return whole((from + retentionMs) / 1000);
}

export function textOf(item: Item, name: string): string {
  return item[name]?.S ?? "";
}

export function numberOf(item: Item, name: string): number {
  return Number(item[name]?.N ?? "0");
}
