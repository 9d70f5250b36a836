import type { FieldError } from "../problem.ts";

/** JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * One shape that a partner's JSON may have: its type, its validator and what the OpenAPI document says of it
 * (`docs/adr/0010`).
 */
export interface Schema<Value = unknown> {
  /** As the document shows it. */
  readonly json: JsonSchema;
  /**
   * What is wrong with a value; nothing when it is a `Value`.
   *
   * @param at the pointer to the value (RFC 6901)
   */
  faults(value: unknown, at: string): readonly FieldError[];
  /** Never set: it carries the type. */
  readonly value?: Value;
}

/** The type that a schema stands for. */
export type ValueOf<Shape> = Shape extends Schema<infer Value> ? Value : never;

/** What a reader of the document is told beside the rule. */
export interface Annotations {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly writeOnly?: true;
}

/** Whether the value is what the schema says. */
export function isValid<Value>(schema: Schema<Value>, value: unknown): value is Value {
  return schema.faults(value, "").length === 0;
}

/**
 * The schema with a rule that JSON Schema cannot say; its description says it.
 *
 * @param further what is wrong with a value that keeps the schema, as a sentence about the value or as faults within it
 */
export function refined<Value>(
  schema: Schema<Value>,
  further: (value: Value, at: string) => string | readonly FieldError[] | undefined,
): Schema<Value> {
  return {
    json: schema.json,
    faults(value, at) {
      if (!isValid(schema, value)) return schema.faults(value, at);
      const found = further(value, at);
      return typeof found === "object" ? found : faultAt(at, found);
    },
  };
}

/** The fault at a place, where there is one. */
export function faultAt(pointer: string, detail: string | undefined): readonly FieldError[] {
  return detail === undefined ? [] : [{ pointer, detail }];
}
