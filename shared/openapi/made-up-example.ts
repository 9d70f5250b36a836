import type { BodyFields, FieldRule } from "../vendors/field-rules.ts";

const madeUpId = "00000000-0000-4000-8000-000000000001";
/** 2026-01-15T12:00:00Z, in seconds. */
const madeUpTime = 1_768_478_400;

/**
 * The text of a payload for an event without an example in the vendor's document: its known fields with made-up values.
 * For such events, only fields at the root are known.
 */
export function madeUpExample(event: string, fields: BodyFields): string {
  const members = Object.entries(fields).map(([pointer, rule]) => {
    const name = pointer.slice(1);
    return [name, madeUpValue(name, rule, event)] as const;
  });
  return JSON.stringify(Object.fromEntries(members));
}

function madeUpValue(name: string, { type }: FieldRule, event: string): string | number {
  if (type === "integer") return madeUpTime;
  if (name === "event_type") return event;
  return name.endsWith("_id") ? madeUpId : `a ${name.replaceAll("_", " ")}`;
}
