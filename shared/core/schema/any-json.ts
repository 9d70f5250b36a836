import { type Annotations, faultAt, type Schema } from "./schema.ts";
import { isRecord } from "./structures.ts";

/** Any JSON value. */
export function anything(annotations: Annotations = {}): Schema<unknown> {
  return { json: { ...annotations }, faults: () => [], read: (stored) => stored };
}

/** Any JSON object. */
export function anyObject(annotations: Annotations = {}): Schema<Readonly<Record<string, unknown>>> {
  return {
    json: { type: "object", ...annotations },
    faults: (value, at) => faultAt(at, isRecord(value) ? undefined : "It must be a JSON object."),
    read: (stored) => (isRecord(stored) ? stored : {}),
  };
}
