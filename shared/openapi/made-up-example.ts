import type { BodyFields } from "../vendors/field-rules.ts";
import type { JsonObject } from "./json-object.ts";
import { schemaOfFields } from "./schema-of-fields.ts";

const madeUpId = "00000000-0000-4000-8000-000000000001";
const madeUpTime = "2026-01-15T12:00:00Z";

/** The schema of one value, as `schemaOfFields` writes it. */
interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly items?: ValueSchema;
  /** The rule of a field about which the vendor's document contradicts itself. */
  readonly "x-gateway-doubtful"?: ValueSchema;
}

/**
 * The text of a payload for an event without an example: its known fields with made-up values.
 */
export function madeUpExample(event: string, fields: BodyFields): string {
  return JSON.stringify({ ...madeUpBody(fields), ...("/event_type" in fields ? { event_type: event } : {}) });
}

/** A body with every known field, each with a made-up value. */
export function madeUpBody(fields: BodyFields): JsonObject {
  const value = madeUpValue("", { type: "object", ...schemaOfFields(fields) });
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function madeUpValue(name: string, schema: ValueSchema): unknown {
  const { type, enum: values, format, minimum, properties = {}, items } = schema["x-gateway-doubtful"] ?? schema;
  if (values?.[0] !== undefined) return values[0];
  switch (typeof type === "string" ? type : type?.[0]) {
    case "object":
      return Object.fromEntries(
        Object.entries(properties).map(([member, one]) => [member, madeUpValue(member, one)] as const),
      );
    case "array":
      return items === undefined || Object.keys(items).length === 0 ? [] : [madeUpValue(name, items)];
    case "boolean":
      return true;
    case "integer":
    case "number":
      return name === "timestamp" ? Date.parse(madeUpTime) / 1000 : (minimum ?? 1);
    case "string":
      return madeUpText(name, format);
    default:
      return null;
  }
}

function madeUpText(name: string, format: string | undefined): string {
  if (format === "date-time") return madeUpTime;
  return format === "uuid" || name.endsWith("_id") ? madeUpId : `a ${name.replaceAll(/[_-]/g, " ")}`;
}
