import type { FieldError } from "../field-error.ts";
import { pointerInto } from "../json-pointer.ts";
import { type Annotations, faultAt, isValid, type Schema, type ValueOf } from "./schema.ts";

/** Schemas of members by name. */
export type Members = Readonly<Record<string, Schema>>;

/** The values of members. */
export type ValuesOf<Shapes extends Members> = { readonly [Name in keyof Shapes]: ValueOf<Shapes[Name]> };

/** Required members, and optional ones that may be absent. */
export type ObjectOf<Required extends Members, Optional extends Members> = Flat<
  ValuesOf<Required> & Partial<ValuesOf<Optional>>
>;
type Flat<Value> = { readonly [Name in keyof Value]: Value[Name] };

/** The schema of an object, with its members' names. */
export interface ObjectSchema<Value> extends Schema<Value> {
  readonly names: readonly string[];
}

export interface ObjectRules extends Annotations {
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** An object with these members and no others: a request. */
export function object<Required extends Members, Optional extends Members = Record<never, never>>(
  required: Required,
  optional?: Optional,
  annotations: ObjectRules = {},
): ObjectSchema<ObjectOf<Required, Optional>> {
  return objectSchema(required, optional ?? {}, { additionalProperties: false, ...annotations });
}

/** An object with these members, to which later versions may add: an answer, or a record. */
export function openObject<Required extends Members, Optional extends Members = Record<never, never>>(
  required: Required,
  optional?: Optional,
  annotations: Annotations = {},
): ObjectSchema<ObjectOf<Required, Optional>> {
  return objectSchema(required, optional ?? {}, annotations);
}

function objectSchema<Value>(
  required: Members,
  optional: Members,
  more: ObjectRules & { readonly additionalProperties?: false },
): ObjectSchema<Value> {
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = more;
  const members = new Map<string, Schema>([...Object.entries(required), ...Object.entries(optional)]);
  const allowed = (): string =>
    members.size === 0 ? "It must have no members." : `Only ${[...members.keys()].join(", ")} can be set.`;
  const isAllowed = (name: string): boolean => more.additionalProperties !== false || members.has(name);
  return {
    get json() {
      const names = Object.keys(required);
      return {
        type: "object",
        properties: Object.fromEntries([...members].map(([name, schema]) => [name, schema.json])),
        ...(names.length === 0 ? {} : { required: names }),
        ...more,
      };
    },
    faults(value, at) {
      if (!isRecord(value)) return faultAt(at, "It must be a JSON object.");
      const unknown = Object.keys(value).filter((name) => !isAllowed(name));
      const known = [...members].flatMap(([name, schema]): readonly FieldError[] => {
        const place = pointerInto(at, name);
        if (Object.hasOwn(value, name)) return schema.faults(value[name], place);
        return faultAt(place, Object.hasOwn(required, name) ? "It is missing." : undefined);
      });
      // Members that are not known have a fault of their own.
      const count = Object.keys(value).length - unknown.length;
      const isCounted = count >= minProperties && count <= maxProperties;
      return [
        ...unknown.map((name) => ({ pointer: pointerInto(at, name), detail: allowed() })),
        ...faultAt(at, isCounted ? undefined : countFault(minProperties, [...members.keys()])),
        ...known,
      ];
    },
    read(stored) {
      const found = isRecord(stored) ? stored : {};
      const values = [...members].flatMap(([name, schema]) =>
        found[name] === undefined && !Object.hasOwn(required, name) ? [] : [[name, schema.read(found[name])] as const],
      );
      return Object.fromEntries(values) as Value;
    },
    names: [...members.keys()],
  };
}

function countFault(minProperties: number, names: readonly string[]): string {
  return `It must have ${minProperties === 1 ? "one" : `${minProperties}`} of ${names.join(", ")}.`;
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
    get json() {
      return { type: "array", items: items.json, ...rules };
    },
    faults(value, at) {
      if (!Array.isArray(value)) return faultAt(at, "It must be a list.");
      if (value.length < minItems || value.length > maxItems) return faultAt(at, detail);
      return value.flatMap((one: unknown, index) => items.faults(one, `${at}/${index}`));
    },
    read: (stored) => (Array.isArray(stored) ? stored.map((one: unknown) => items.read(one)) : []),
  };
}

export interface RecordRules extends Annotations {
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** An object whose members have any names that match a schema, and values of one schema. */
export function record<Value>(
  names: Schema<string>,
  values: Schema<Value>,
  rules: RecordRules = {},
): Schema<Readonly<Record<string, Value>>> {
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = rules;
  return {
    get json() {
      const { type: _type, ...propertyNames } = names.json;
      return {
        type: "object",
        ...(Object.keys(propertyNames).length === 0 ? {} : { propertyNames }),
        additionalProperties: values.json,
        ...rules,
      };
    },
    faults(value, at) {
      if (!isRecord(value)) return faultAt(at, "It must be a JSON object.");
      const entries = Object.entries(value);
      if (entries.length < minProperties) return faultAt(at, `It must have at least ${minProperties} members.`);
      if (entries.length > maxProperties) return faultAt(at, `It must have at most ${maxProperties} members.`);
      return entries.flatMap(([name, one]) => {
        const place = pointerInto(at, name);
        return isValid(names, name) ? values.faults(one, place) : names.faults(name, place);
      });
    },
    read(stored) {
      const members = Object.entries(isRecord(stored) ? stored : {});
      return Object.fromEntries(members.map(([name, one]) => [name, values.read(one)]));
    },
  };
}

/** The value, or null. */
export function nullable<Value>(schema: Schema<Value>): Schema<Value | null> {
  return {
    get json() {
      const { json } = schema;
      const { type, enum: values } = json;
      return { ...json, type: [type, "null"], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
    },
    faults: (value, at) => (value === null ? [] : schema.faults(value, at)),
    read: (stored) => (stored === undefined || stored === null ? null : schema.read(stored)),
  };
}

/** Whether the value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
