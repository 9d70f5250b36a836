import { isRecord } from "../core/schema/structures.ts";
import type { JsonObject } from "./json-object.ts";

/** The format of integers: those of vendors may be ids beyond 32 bits. */
export type IntegerFormat = "int32" | "int64";

/** Members whose value is data. */
const data: ReadonlySet<string> = new Set(["example", "examples"]);

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const nested = ["items", "additionalProperties", "not"] as const;
const lists = ["allOf", "anyOf", "oneOf"] as const;

const maxInt32 = 2 ** 31 - 1;

/**
 * A part of the document whose schemas say what generators of clients need: a `type` beside each `const` and `enum`, the
 * `items` of each list, and the `format` of each number. Without it they refuse the document, or make an id a number of 32
 * bits and a price one of single precision.
 */
export function completeSchemas<Part extends JsonObject>(part: Part, integers: IntegerFormat): Part {
  const complete = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(complete);
    return isRecord(value) ? completeSchemas(value, integers) : value;
  };
  return mapMembers(part, (name, value) => {
    if (data.has(name)) return value;
    return name === "schema" && isRecord(value) ? completeSchema(value, integers) : complete(value);
  });
}

/** The schema, with what generators of clients need. */
export function completeSchema(schema: JsonObject, integers: IntegerFormat): JsonObject {
  if ("$ref" in schema) return schema;
  const complete = (value: unknown): unknown => (isRecord(value) ? completeSchema(value, integers) : value);
  const own = mapMembers(schema, (name, value) => {
    if (name === "properties" && isRecord(value)) return mapMembers(value, (_, one) => complete(one));
    if (lists.some((one) => one === name) && Array.isArray(value)) return value.map(complete);
    return nested.some((one) => one === name) ? complete(value) : value;
  });
  const type = own["type"] ?? typeOfValues(own);
  const types = [type].flat();
  if (types.filter((one) => one !== "null").length > 1 && !isListed(own)) return anyOfTypes(own, types, integers);
  const { const: value, ...rest } = own;
  return {
    // A member that is only ever `true` or absent is a Boolean: generators make other code of a constant one, which does not compile.
    ...(typeof value === "boolean" ? rest : own),
    ...(type !== undefined && { type }),
    ...(types.includes("array") && own["items"] === undefined && { items: {} }),
    ...formatOf(own, types, integers),
  };
}

const isListed = ({ const: value, enum: values }: JsonObject): boolean => value !== undefined || values !== undefined;

/** What a schema says of values of one type alone. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: ["properties", "required", "additionalProperties"],
  array: ["items", "minItems", "maxItems", "uniqueItems"],
  string: ["format", "pattern", "minLength", "maxLength"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  integer: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};

/**
 * A value of several types as one schema for each of them: generators know no list of types but with `null`. Of a list or
 * something else only what it says of the other types is kept, without a type: as one of several schemas, a list makes some
 * generators write code that does not compile, and the reference warn.
 */
function anyOfTypes(schema: JsonObject, types: readonly unknown[], integers: IntegerFormat): JsonObject {
  const { type: _types, ...all } = schema;
  const ofTypes = new Set(Object.values(keywordsOf).flat());
  const only = (isKept: (name: string) => boolean): JsonObject =>
    Object.fromEntries(Object.entries(all).filter(([name]) => isKept(name)));
  if (types.includes("array")) return only((name) => !(keywordsOf["array"] ?? []).includes(name));
  return {
    ...only((name) => !ofTypes.has(name)),
    anyOf: types.map((type) => {
      const own = keywordsOf[String(type)] ?? [];
      return completeSchema({ type, ...only((name) => own.includes(name)) }, integers);
    }),
  };
}

function formatOf({ format, maximum }: JsonObject, types: readonly unknown[], integers: IntegerFormat): JsonObject {
  if (format !== undefined) return {};
  if (types.includes("number")) return { format: "double" };
  if (!types.includes("integer")) return {};
  return { format: typeof maximum === "number" && maximum > maxInt32 ? "int64" : integers };
}

/** The type, or types, of a schema that lists its values. */
function typeOfValues({ const: value, enum: values }: JsonObject): unknown {
  const all = Array.isArray(values) ? values : value === undefined ? [] : [value];
  const types = [...new Set(all.map(typeOf))];
  return types.length > 1 ? types : types[0];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

function mapMembers<Part extends JsonObject>(part: Part, map: (name: string, value: unknown) => unknown): Part {
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, map(name, value)])) as Part;
}
