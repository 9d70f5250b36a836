import { childOf } from "../../../shared/core/places.ts";
import { isRecord } from "../../../shared/core/schema/structures.ts";

/** A change of a vendor's answers, made at a member's place in each answer. */
export type Mutation = "removed" | "renamed" | "retyped" | "null" | "list" | "object" | "added" | "wrapped";

/** An answer after the vendor has changed it. Only `wrapped` does not depend on the place. */
export function mutate(answer: unknown, place: string, mutation: Mutation): unknown {
  return mutation === "wrapped" ? { data: answer } : change(answer, "", place, mutation);
}

function change(value: unknown, at: string, place: string, mutation: Mutation): unknown {
  if (Array.isArray(value)) return value.map((element) => change(element, childOf(at, "[]"), place, mutation));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): (readonly [string, unknown])[] => {
      const inside = childOf(at, name);
      if (inside !== place) return [[name, change(member, inside, place, mutation)]];
      return changedMember(name, member, mutation);
    }),
  );
}

function changedMember(name: string, member: unknown, mutation: Mutation): (readonly [string, unknown])[] {
  switch (mutation) {
    case "removed":
      return [];
    case "renamed":
      return [[`${name}_v2`, member]];
    case "retyped":
      return [[name, typeof member === "string" ? 17 : typeof member === "boolean" ? "yes" : "seventeen"]];
    case "null":
      return [[name, null]];
    case "list":
      return [[name, [member]]];
    case "object":
      return [[name, { value: member }]];
    case "added":
      return [
        [name, member],
        [`${name}_details`, "more"],
      ];
    case "wrapped":
      return [[name, member]];
  }
}

/** Places of the members of an answer that have a value, in its order; those of list elements as one. */
export function memberPlaces(value: unknown, at = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((element) => memberPlaces(element, childOf(at, "[]")));
  if (!isRecord(value)) return [];
  const places = Object.entries(value).flatMap(([name, member]) => {
    const inside = childOf(at, name);
    const isEmpty = member === null || (Array.isArray(member) && member.length === 0);
    return isEmpty ? [] : [inside, ...memberPlaces(member, inside)];
  });
  return [...new Set(places)];
}
