import { parseDateTime } from "../date-time.ts";
import { type Annotations, faultAt, type JsonSchema, type Schema } from "./schema.ts";

export interface TextRules extends Annotations {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** An ECMAScript pattern with the flag `u`, as JSON Schema specifies. */
  readonly pattern?: string;
  /** Texts that match this pattern are refused. */
  readonly not?: { readonly pattern: string };
}

/**
 * A text. Lengths are counted in code points, as JSON Schema counts them.
 *
 * @param patternFault the detail of the fault of a text that breaks one of the patterns
 */
export function text(rules: TextRules = {}, patternFault = "It is not of the documented form."): Schema<string> {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = rules;
  const matches = tester(rules.pattern);
  const isRefused = tester(rules.not?.pattern);
  const faultOf = (value: unknown): string | undefined => {
    if (typeof value !== "string") return "It must be a text.";
    if (!isLongerThan(value, minLength - 1)) return `It must have at least ${minLength} characters.`;
    // Checked before the patterns, whose time grows with the length.
    if (isLongerThan(value, maxLength)) return `It must have at most ${maxLength} characters.`;
    return matches?.(value) === false || isRefused?.(value) ? patternFault : undefined;
  };
  return { json: { type: "string", ...rules }, faults: (value, at) => faultAt(at, faultOf(value)), read: readText };
}

/** Compiles the pattern when a text is first held against it: most functions never use most patterns. */
function tester(pattern: string | undefined): ((value: string) => boolean) | undefined {
  if (pattern === undefined) return undefined;
  let compiled: RegExp | undefined;
  return (value) => {
    compiled ??= new RegExp(pattern, "u");
    return compiled.test(value);
  };
}

/** A code point is one or two UTF-16 units: counts them only where the two lengths can differ in the result. */
function isLongerThan(value: string, length: number): boolean {
  if (value.length <= length) return false;
  return value.length > 2 * length || [...value].length > length;
}

/** A time of RFC 3339 with its offset. */
export function dateTime(annotations: Annotations = {}): Schema<string> {
  const faultOf = (value: unknown): string | undefined =>
    typeof value === "string" && parseDateTime(value) !== undefined
      ? undefined
      : "It must be a time of RFC 3339 that exists, such as 2026-01-15T10:00:00Z.";
  return {
    json: { type: "string", format: "date-time", ...annotations },
    faults: (value, at) => faultAt(at, faultOf(value)),
    read: readText,
  };
}

export interface NumberRules extends Annotations {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A number, with or without a fraction. */
export function number(rules: NumberRules = {}): Schema<number> {
  return numeric("number", rules, Number.isFinite, "a number");
}

/** A whole number; `1.0` is one. */
export function integer(rules: NumberRules = {}): Schema<number> {
  return numeric("integer", rules, Number.isInteger, "a whole number");
}

function numeric(
  type: "number" | "integer",
  rules: NumberRules,
  isOne: (value: unknown) => boolean,
  words: string,
): Schema<number> {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rules;
  const lower = rules.minimum === undefined ? "" : ` from ${minimum}`;
  const upper = rules.maximum === undefined ? "" : ` to ${maximum}`;
  const detail = `It must be ${words}${lower}${upper}.`;
  return {
    json: { type, ...rules },
    faults(value, at) {
      const fits = typeof value === "number" && isOne(value) && value >= minimum && value <= maximum;
      return faultAt(at, fits ? undefined : detail);
    },
    read: (stored) => (typeof stored === "number" ? stored : 0),
  };
}

export function boolean(annotations: Annotations = {}): Schema<boolean> {
  return {
    json: { type: "boolean", ...annotations },
    faults: (value, at) => faultAt(at, typeof value === "boolean" ? undefined : "It must be true or false."),
    read: (stored) => stored === true,
  };
}

/** One of these texts; the first of them where a record has none. */
export function enumOf<const Value extends string>(
  values: readonly Value[],
  annotations: Annotations = {},
): Schema<Value> {
  const known: ReadonlySet<unknown> = new Set(values);
  const json: JsonSchema = { type: "string", enum: values, ...annotations };
  const detail = `It must be one of ${values.join(", ")}.`;
  return {
    json,
    faults: (value, at) => faultAt(at, known.has(value) ? undefined : detail),
    // A newer version of the code may have stored a value that this one does not know: it is passed on.
    read: (stored) => (stored ?? values[0]) as Value,
  };
}

/**
 * Exactly this value: a version, a kind, or a mark that is set or absent. Its type is stated beside it, since
 * openapi-python-client writes broken code for a `const` alone.
 */
export function constant<const Value extends string | number | true>(
  expected: Value,
  annotations: Annotations = {},
): Schema<Value> {
  const type = typeof expected === "number" && Number.isInteger(expected) ? "integer" : typeof expected;
  const detail = `It must be ${JSON.stringify(expected)}.`;
  return {
    json: { type, const: expected, ...annotations },
    faults: (value, at) => faultAt(at, value === expected ? undefined : detail),
    read: () => expected,
  };
}

function readText(stored: unknown): string {
  return typeof stored === "string" ? stored : "";
}
