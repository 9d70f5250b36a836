import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyObject, anything } from "../../../shared/core/schema/any-json.ts";
import { oneOf } from "../../../shared/core/schema/one-of.ts";
import { boolean, constant, dateTime, enumOf, integer, number, text } from "../../../shared/core/schema/scalars.ts";
import { isValid, refined, type Schema } from "../../../shared/core/schema/schema.ts";
import { list, nullable, object, openObject, record } from "../../../shared/core/schema/structures.ts";

const ajv = new Ajv2020.default({ strict: false });
addFormats.default(ajv);

const schemas: readonly (readonly [what: string, schema: Schema])[] = [
  ["a text", text()],
  ["a text of a length", text({ minLength: 1, maxLength: 3 })],
  ["a text of a pattern", text({ pattern: "^[a-c]+$", not: { pattern: "^b" } })],
  ["a time", dateTime()],
  ["a number", number({ minimum: -1, maximum: 1 })],
  ["a whole number", integer({ minimum: 1 })],
  ["a truth", boolean()],
  ["an enumeration", enumOf(["a", "b"])],
  ["a list", list(enumOf(["a", "b"]), { minItems: 1, maxItems: 2 })],
  ["a list or null", nullable(list(integer()))],
  ["a record", record(text({ maxLength: 1, pattern: "^[a-z]*$" }), text({ maxLength: 2 }), { maxProperties: 2 })],
  ["an object", object({ a: text(), b: list(integer()) }, { c: nullable(boolean()) })],
  ["an object without members", object({})],
  ["an open object", openObject({ a: text() }, { b: constant(true) })],
  ["any object", anyObject()],
  ["a record with any names", record(text(), text({ maxLength: 2 }))],
  ["a constant text", constant("a")],
  ["a constant number", constant(1)],
  ["a constant truth", constant(true)],
  ["an enumeration or null", nullable(enumOf(["a", "b"]))],
  ["anything", anything()],
  ["one of two objects", oneOf([object({ a: constant("a") }), object({ a: constant(1) })], "It is neither.")],
  ["one of two that overlap", oneOf([integer(), number({ minimum: 1 })], "It is neither or both.")],
];

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    "a",
    "b",
    "ab",
    "cab",
    "😀😀😀",
    "😀😀",
    "\ud83d",
    "2026-01-15T10:00:00Z",
    "",
    null,
    0,
    -0,
    1,
    1.5,
    2,
    1e300,
    true,
  ),
  fc.array(fc.constantFrom("a", "b", 1, 2, null), { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom("a", "b", "c", "A", "ab", "__proto__", "constructor"),
    fc.constantFrom("a", "abc", 1, null, true, [1], ["a"]),
  ),
);

describe.each(schemas)("the schema of %s", (_what, schema) => {
  it("accepts exactly the values that an independent validator accepts by its JSON", () => {
    const validate = ajv.compile(schema.json as object);
    fc.assert(
      fc.property(values, (value) => {
        expect([value, isValid(schema, value)]).toEqual([value, validate(value)]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the faults of a value", () => {
  const schema = object({ a: text(), "b/c": list(integer()) }, { d: record(text({ pattern: "^x" }), boolean()) });

  it("have the pointers of their places, unknown members first", () => {
    const faults = schema.faults({ "~": 1, "b/c": [1, "2", 3.5], d: { x: 1, y: true } }, "");
    expect(faults.map(({ pointer }) => pointer)).toEqual(["/~0", "/a", "/b~1c/1", "/b~1c/2", "/d/x", "/d/y"]);
  });

  it("never repeat the value", () => {
    const faults = schema.faults({ a: { secret: 1 }, "b/c": "secret", d: { x: "secret" } }, "");
    expect(faults).toHaveLength(3);
    expect(faults.map(({ detail }) => detail).join()).not.toContain("secret");
  });

  it("have the pointer of the object for a very long name", () => {
    expect(schema.faults({ a: "", "b/c": [], ["x".repeat(201)]: 1 }, "/here")).toMatchObject([{ pointer: "/here" }]);
  });

  it("include those of a refined rule only for values that match the schema", () => {
    const even = refined(integer(), (value) => (value % 2 === 0 ? undefined : "It must be even."));
    expect(even.faults(1, "/n")).toEqual([{ pointer: "/n", detail: "It must be even." }]);
    expect(even.faults(2, "/n")).toEqual([]);
    expect(even.faults("1", "/n")).toMatchObject([{ pointer: "/n", detail: "It must be a whole number." }]);
    expect(even.json).toEqual({ type: "integer" });
  });
});
