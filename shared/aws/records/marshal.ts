import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Attributes, Stored } from "./item.ts";

/** Members in DynamoDB's form, without those that have no value. Numbers are stored as whole ones. */
export function marshal(attributes: Attributes): Record<string, AttributeValue> {
  const members = Object.entries(attributes).flatMap(([name, value]) => {
    const attribute = toAttribute(value);
    return attribute === undefined ? [] : [[name, attribute] as const];
  });
  return Object.fromEntries(members);
}

export function toAttribute(value: Stored): AttributeValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return { N: String(Math.round(value)) };
  if (typeof value === "boolean") return { BOOL: value };
  if (value instanceof Uint8Array) return { B: value };
  if (value instanceof Set) return { SS: [...value] };
  if (Array.isArray(value)) return { L: value.map((one: Stored) => toAttribute(one) ?? { NULL: true }) };
  return { M: marshal(value as Attributes) };
}

export function unmarshal(item: Readonly<Record<string, AttributeValue>>): Attributes {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, fromAttribute(value)]));
}

function fromAttribute({ S, N, BOOL, B, SS, L, M }: AttributeValue): Stored {
  if (N !== undefined) return Number(N);
  if (SS !== undefined) return new Set(SS);
  if (L !== undefined) return L.map(fromAttribute);
  return S ?? BOOL ?? B ?? (M === undefined ? null : unmarshal(M));
}
