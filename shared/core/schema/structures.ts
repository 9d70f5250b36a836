import { pointerInto } from "../json-pointer.ts";
import type { FieldError } from "../problem.ts";
import { type Annotations, faultAt, isValid, type JsonSchema, type Schema, type ValueOf } from "./schema.ts";

/** Schemas of members by name. */
export type Members = Readonly<Record<string, Schema>>;

/** The values of members. */
export type ValuesOf<Shapes extends Members> = { readonly [Name in keyof Shapes]: ValueOf<Shapes[Name]> };

/** The values of an object's required and optional members. */
export type ObjectOf<Required extends Members, Optional extends Members> = ValuesOf<Required> &
  Partial<ValuesOf<Optional>>;

/** An object with these members and no others: what a caller sends. */
export function object<Required extends Members, Optional extends Members>(
  required: Required,
  optional: Optional,
): Schema<ObjectOf<Required, Optional>> {
  const open = openObject(required, optional);
  const names = [...Object.keys(required), ...Object.keys(optional)];
  const known = new Set(names);
  const allowed = names.length === 0 ? "It must have no members." : `Only ${names.join(", ")} can be set.`;
  return {
    json: { ...open.json, additionalProperties: false },
    faults(value, at) {
      const unknown = isRecord(value) ? Object.keys(value).filter((name) => !known.has(name)) : [];
      return [
        ...unknown.map((name) => ({ pointer: pointerInto(at, name), detail: allowed })),
        ...open.faults(value, at),
      ];
    },
  };
}

/**
 * An object with these members, and others that a newer version may add: what the gateway itself writes, such as a
 * queue's message or a view.
 */
export function openObject<Required extends Members, Optional extends Members>(
  required: Required,
  optional: Optional,
): Schema<ObjectOf<Required, Optional>> {
  const members = new Map<string, Schema>([...Object.entries(required), ...Object.entries(optional)]);
  const names = Object.keys(required);
  const json: JsonSchema = {
    type: "object",
    properties: Object.fromEntries([...members].map(([name, schema]) => [name, schema.json])),
    ...(names.length === 0 ? {} : { required: names }),
  };
  return {
    json,
    faults(value, at) {
      if (!isRecord(value)) return faultAt(at, "It must be a JSON object.");
      return [...members].flatMap(([name, schema]): readonly FieldError[] => {
        const place = pointerInto(at, name);
        if (Object.hasOwn(value, name)) return schema.faults(value[name], place);
        return faultAt(place, Object.hasOwn(required, name) ? "It is missing." : undefined);
      });
    },
  };
}

export interface ListRules extends Annotations {
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A list of such values. */
export function list<Value>(items: Schema<Value>, rules: ListRules = {}): Schema<readonly Value[]> {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = rules;
  const detail = `It must be a list of ${minItems} to ${maxItems} elements.`;
  return {
    json: { type: "array", items: items.json, ...rules },
    faults(value, at) {
      if (!Array.isArray(value)) return faultAt(at, "It must be a list.");
      if (value.length < minItems || value.length > maxItems) return faultAt(at, detail);
      return value.flatMap((one: unknown, index) => items.faults(one, `${at}/${index}`));
    },
  };
}

export interface RecordRules extends Annotations {
  readonly maxProperties?: number;
}

/** An object whose names are free within a schema. */
export function record<Value>(
  names: Schema<string>,
  values: Schema<Value>,
  rules: RecordRules = {},
): Schema<Readonly<Record<string, Value>>> {
  const { maxProperties = Number.POSITIVE_INFINITY } = rules;
  const { type: _type, ...namesJson } = names.json;
  return {
    json: { type: "object", propertyNames: namesJson, additionalProperties: values.json, ...rules },
    faults(value, at) {
      if (!isRecord(value)) return faultAt(at, "It must be a JSON object.");
      const entries = Object.entries(value);
      if (entries.length > maxProperties) return faultAt(at, `It must have at most ${maxProperties} members.`);
      return entries.flatMap(([name, one]) => {
        const place = pointerInto(at, name);
        return isValid(names, name) ? values.faults(one, place) : names.faults(name, place);
      });
    },
  };
}

/** The value, or null. */
export function nullable<Value>(schema: Schema<Value>): Schema<Value | null> {
  const { type, enum: values } = schema.json;
  const orNull = Array.isArray(values) ? { enum: [...values, null] } : {};
  return {
    json: { ...schema.json, type: [type, "null"], ...orNull },
    faults: (value, at) => (value === null ? [] : schema.faults(value, at)),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
