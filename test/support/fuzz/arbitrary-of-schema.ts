import fc from "fast-check";
import type { Schema } from "../openapi/described-operation.ts";

/** Ids beyond 2^53, negative zero, decimals: numbers that parsers of JSON often change. */
const awkwardNumbers = fc.constantFrom(2 ** 53 + 2, -0, 1e308, 0.1 + 0.2, -1, 2 ** 31);

/** Texts with a meaning in a path, a shell, a log, a database, another encoding. */
export const awkwardText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "null",
      "../..",
      "%00",
      "a/b",
      "\\",
      "'; drop table",
      "$(id)",
      "constructor",
      "__proto__",
      "\u202e",
      "\r\n",
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 300, maxLength: 2_000 }) },
);

/** A value with a probability of one in `times`, else `undefined`. */
export function seldom<Value>(arbitrary: fc.Arbitrary<Value>, onceIn: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: onceIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/**
 * Values of a schema, with a value at any depth that sometimes breaks it.
 *
 * @param lookUp returns the target of a reference
 */
export function arbitraryOfSchema(schema: Schema, lookUp: (reference: string) => Schema): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 9, arbitrary: keeping(schema, lookUp) },
    { weight: 1, arbitrary: fc.oneof(fc.jsonValue({ maxDepth: 2 }), awkwardText, awkwardNumbers) },
  );
}

function keeping(schema: Schema, lookUp: (reference: string) => Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return keeping(lookUp(schema.$ref), lookUp);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return fc.jsonValue({ maxDepth: 2 });
  return fc.oneof(...types.map((type) => ofType(type, schema, lookUp)));
}

function ofType(type: string, schema: Schema, lookUp: (reference: string) => Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objects(schema, lookUp);
    case "array":
      return fc.array(arbitraryOfSchema(schema.items ?? {}, lookUp), { minLength: schema.minItems ?? 0, maxLength: 4 });
    case "integer":
      return fc.integer(bounds(schema));
    case "number":
      return fc.oneof(fc.integer(bounds(schema)), fc.double({ ...bounds(schema), noNaN: true }));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return texts(schema);
  }
}

function objects(
  { properties = {}, required = [] }: Schema,
  lookUp: (reference: string) => Schema,
): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, arbitraryOfSchema(schema, lookUp)]),
  );
  const requiredKeys = required.filter((name) => name in members);
  const more = seldom(fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }), 5);
  return fc.tuple(more, fc.record(members, { requiredKeys })).map(([unknown, known]) => ({ ...unknown, ...known }));
}

function bounds({ minimum, exclusiveMinimum, maximum }: Schema): { readonly min: number; readonly max: number } {
  const min = Math.ceil(minimum ?? (exclusiveMinimum === undefined ? -1_000 : exclusiveMinimum + 1));
  return { min, max: Math.max(min, Math.floor(maximum ?? 100_000)) };
}

function texts({ format, pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  if (format === "uuid") return fc.uuid();
  if (format === "date-time" || format === "date")
    return fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") })
      .map((date) => (format === "date" ? date.toISOString().slice(0, 10) : date.toISOString()));
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 300)) });
}
