/** A type of JSON; `integer` is a number without a fraction. */
export type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array";

/** A vendor's rule for one field; only what its document states is set. Lengths count characters (code points). */
export interface FieldRule {
  readonly type?: JsonType;
  /** Further types that the vendor has for the field, such as an amount that is a number or a text. */
  readonly alsoTypes?: readonly JsonType[];
  readonly required?: true;
  readonly nullable?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  /** A regular expression for a text, anchored at both ends, in the dialect of JSON Schema. */
  readonly pattern?: string;
  /** Names of JSON Schema and OpenAPI; `int32` goes with `integer`. */
  readonly format?: "uuid" | "date-time" | "date" | "int32";
  /** Only for query parameters: required where the query has this other one. */
  readonly requiredWith?: string;
  /** The document contradicts itself here, or only about the format: a breach only warns (`Gateway-Warning`). */
  readonly doubtful?: true | "format";
}

/**
 * Fields of a JSON body by RFC 6901 pointer; a segment `*` matches every element of an array, and the empty pointer is
 * the body itself. A required field is only missing where its parent exists.
 */
export type BodyFields = Readonly<Record<string, FieldRule>>;

/** The rules for one operation's request: the single source of request validation and of its OpenAPI schema. */
export interface RequestRules {
  readonly path?: Readonly<Record<string, FieldRule>>;
  readonly query?: Readonly<Record<string, FieldRule>>;
  readonly body?: BodyFields;
  /** The document sends a form in place of JSON, whatever the content type: a form is left to the vendor to check. */
  readonly formAccepted?: true;
}

/** Rules by operation id. */
export type VendorRequestRules = Readonly<Record<string, RequestRules>>;

export const anything: FieldRule = {};
export const text: FieldRule = { type: "string" };
export const uuid: FieldRule = { type: "string", format: "uuid" };
export const dateTime: FieldRule = { type: "string", format: "date-time" };
export const date: FieldRule = { type: "string", format: "date" };
export const flag: FieldRule = { type: "boolean" };
export const number: FieldRule = { type: "number" };
export const integer: FieldRule = { type: "integer" };
export const int32: FieldRule = { type: "integer", format: "int32" };
export const object: FieldRule = { type: "object" };
export const list: FieldRule = { type: "array" };

/** Text of so many characters, both ends included. */
export const textOf = (minLength: number, maxLength: number): FieldRule => ({ type: "string", minLength, maxLength });
export const textUpTo = (maxLength: number): FieldRule => ({ type: "string", maxLength });
export const textLike = (pattern: string): FieldRule => ({ type: "string", pattern });
export const oneOf = (...values: readonly string[]): FieldRule => ({ type: "string", enum: values });
export const atLeast = (minimum: number): FieldRule => ({ type: "number", minimum });
export const above = (exclusiveMinimum: number): FieldRule => ({ type: "number", exclusiveMinimum });
export const integerFrom = (minimum: number, maximum: number): FieldRule => ({ type: "integer", minimum, maximum });
export const int32AtLeast = (minimum: number): FieldRule => ({ ...int32, minimum });
export const percent: FieldRule = { type: "number", minimum: 0, maximum: 100 };
export const percentAboveZero: FieldRule = { type: "number", exclusiveMinimum: 0, maximum: 100 };
export const nonEmptyList: FieldRule = { type: "array", minItems: 1 };

export const required = (rule: FieldRule): FieldRule => ({ ...rule, required: true });
export const requiredWith = (other: string, rule: FieldRule): FieldRule => ({ ...rule, requiredWith: other });
export const nullable = (rule: FieldRule): FieldRule => ({ ...rule, nullable: true });
export const doubtful = (rule: FieldRule): FieldRule => ({ ...rule, doubtful: true });
export const doubtfulFormat = (rule: FieldRule): FieldRule => ({ ...rule, doubtful: "format" });

/** The same fields, each changed alike: all nullable, all doubtful. */
export function each(change: (rule: FieldRule) => FieldRule, fields: BodyFields): BodyFields {
  return Object.fromEntries(Object.entries(fields).map(([pointer, rule]) => [pointer, change(rule)]));
}
