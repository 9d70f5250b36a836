import type { FieldError } from "../field-error.ts";

/** JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The single definition of a shape: its type, its validator and its schema in the OpenAPI document (`docs/adr/0010-own-schemas.md`). */
export interface Schema<Value = unknown> {
  /** The schema in the document; built when it is read, since a function that only validates never reads it. */
  readonly json: JsonSchema;
  /**
   * The faults of a value; none when it is a `Value`. No detail repeats the value.
   *
   * @param at the pointer to the value (RFC 6901)
   */
  faults(value: unknown, at: string): readonly FieldError[];
  /** The value of what a record holds; where that is absent, the schema's empty value (`docs/adr/0018-record-layer.md`). */
  read(stored: unknown): Value;
  /** Never set: it carries the type. */
  readonly value?: Value;
}

/** The type of a schema's values. */
export type ValueOf<Shape> = Shape extends Schema<infer Value> ? Value : never;

/** Keywords of JSON Schema that describe a value and restrict nothing. */
export interface Annotations {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly writeOnly?: true;
}

/** Whether the value matches the schema. */
export function isValid<Value>(schema: Schema<Value>, value: unknown): value is Value {
  return schema.faults(value, "").length === 0;
}

/** The same values with further annotations, which replace those of the same name. */
export function described<Value>(schema: Schema<Value>, annotations: Annotations): Schema<Value> {
  const { faults, read } = schema;
  return {
    get json() {
      return { ...schema.json, ...annotations };
    },
    faults,
    read,
  };
}

/**
 * The schema with a rule that JSON Schema cannot express; a description states it.
 *
 * @param further the faults of a value that matches the schema: a sentence about the value, or faults within it
 */
export function refined<Value>(
  schema: Schema<Value>,
  further: (value: Value, at: string) => string | readonly FieldError[] | undefined,
): Schema<Value> {
  return {
    get json() {
      return schema.json;
    },
    read: schema.read,
    faults(value, at) {
      if (!isValid(schema, value)) return schema.faults(value, at);
      const found = further(value, at);
      return typeof found === "object" ? found : faultAt(at, found);
    },
  };
}

/** A list of the fault, if there is one. */
export function faultAt(pointer: string, detail: string | undefined): readonly FieldError[] {
  return detail === undefined ? [] : [{ pointer, detail }];
}
