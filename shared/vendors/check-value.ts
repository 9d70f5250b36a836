import type { FieldRule, JsonType } from "./field-rules.ts";

const typeNames: Readonly<Record<JsonType, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
};

const formats: Readonly<Record<"uuid" | "date-time" | "date", readonly [pattern: RegExp, name: string]>> = {
  // Any hexadecimal digits: the documents do not state versions or variants of RFC 9562, and their examples have none.
  uuid: [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a UUID"],
  "date-time": [
    /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/,
    "an RFC 3339 date and time with its offset",
  ],
  date: [/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a date of the form YYYY-MM-DD"],
};

/**
 * What is wrong with a JSON value, described without the value; `undefined` when it is valid.
 * The caller checks whether a missing value is required.
 */
export function valueFault(value: unknown, rule: FieldRule): string | undefined {
  if (value === null) return rule.nullable || rule.type === undefined ? undefined : "must not be null";
  const types = typesOf(rule);
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
    return `must be ${types.map((type) => typeNames[type]).join(" or ")}`;
  }
  if (typeof value === "string") return textFault(value, rule);
  if (typeof value === "number") return numberFault(value, rule);
  if (Array.isArray(value) && value.length < (rule.minItems ?? 0)) return "must not be empty";
  return undefined;
}

/** As `valueFault`, for a path or query parameter, which is text whatever its type. An empty one counts as absent. */
export function parameterFault(text: string, rule: FieldRule): string | undefined {
  if (text === "") return undefined;
  switch (rule.type) {
    case "boolean":
      return /^(true|false)$/i.test(text) ? undefined : `must be ${typeNames.boolean}`;
    case "integer":
    case "number":
      return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)
        ? valueFault(Number(text), rule)
        : `must be ${typeNames[rule.type]}`;
    default:
      return valueFault(text, rule);
  }
}

const typesOf = ({ type, alsoTypes = [] }: FieldRule): readonly JsonType[] =>
  type === undefined ? [] : [type, ...alsoTypes];

function isOfType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function textFault(text: string, rule: FieldRule): string | undefined {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern: form, format } = rule;
  // Code points are only counted where the number of UTF-16 units is over the limit.
  if (text.length > maxLength && [...text].length > maxLength) return `must have at most ${maxLength} characters`;
  if (text.length < minLength)
    return minLength === 1 ? "must not be empty" : `must have at least ${minLength} characters`;
  if (rule.enum !== undefined && !rule.enum.includes(text)) return `must be one of: ${rule.enum.join(", ")}`;
  if (form !== undefined && !new RegExp(form, "u").test(text)) return `must match ${form}`;
  if (format === undefined || format === "int32") return undefined;
  const [pattern, name] = formats[format];
  return pattern.test(text) ? undefined : `must be ${name}`;
}

function numberFault(value: number, { minimum, exclusiveMinimum, maximum, format }: FieldRule): string | undefined {
  if (format === "int32" && Math.abs(value + 0.5) > 2 ** 31) return "must fit in 32 bits";
  if (minimum !== undefined && value < minimum) return `must be at least ${minimum}`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return `must be more than ${exclusiveMinimum}`;
  if (maximum !== undefined && value > maximum) return `must be at most ${maximum}`;
  return undefined;
}
