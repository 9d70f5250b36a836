import { describe, expect, it } from "vitest";
import { schemaOfFields } from "../../shared/openapi/schema-of-fields.ts";
import {
  doubtful,
  type FieldRule,
  flag,
  integer,
  list,
  nullable,
  oneOf,
  required,
  text,
  uuid,
} from "../../shared/vendors/field-rules.ts";

describe("the schema of fields by pointer", () => {
  it("nests objects and lists from the pointers of their fields", () => {
    expect(schemaOfFields({ "/a/b": text, "/list/*/id": uuid, "/list/*/on": flag })).toEqual({
      type: "object",
      properties: {
        a: { type: "object", properties: { b: { type: "string" } } },
        list: {
          type: "array",
          items: { type: "object", properties: { id: { type: "string", format: "uuid" }, on: { type: "boolean" } } },
        },
      },
    });
  });

  it("is a list if the body is a list", () => {
    expect(schemaOfFields({ "/*/id": integer })).toEqual({
      type: "array",
      items: { type: "object", properties: { id: { type: "integer" } } },
    });
  });

  it("gives a list without known elements items of any kind, which generators of clients need", () => {
    expect(schemaOfFields({ "/a": list }).properties).toEqual({ a: { type: "array", items: {} } });
  });

  it("lists a required field in the object that contains it", () => {
    expect(schemaOfFields({ "/a": required(text), "/b/c": required(text) })).toMatchObject({
      required: ["a"],
      properties: { b: { required: ["c"] } },
    });
  });

  it("allows null for a nullable field, also with an enumeration", () => {
    expect(schemaOfFields({ "/a": nullable(text), "/b": nullable(oneOf("x")) }).properties).toEqual({
      a: { type: ["string", "null"] },
      b: { type: ["string", "null"], enum: ["x", null] },
    });
  });

  it("lists every type of a field that has several", () => {
    const amount: FieldRule = { type: "number", alsoTypes: ["string"] };
    expect(schemaOfFields({ "/a": amount, "/b": nullable(amount) }).properties).toEqual({
      a: { type: ["number", "string"] },
      b: { type: ["number", "string", "null"] },
    });
  });

  it("describes a doubtful rule without stating it", () => {
    const { properties, required: names } = schemaOfFields({ "/a": doubtful(required(uuid)) }) as {
      properties: { a: unknown };
      required?: unknown;
    };
    expect(properties.a).toEqual({
      description: expect.stringContaining("contradicts itself"),
      "x-gateway-doubtful": { type: "string", format: "uuid" },
    });
    expect(names).toBeUndefined();
  });
});

it("A field has the default that the document states, beside its rule", () => {
  const fields = { "/count": { type: "integer" }, "/on": { type: "boolean", nullable: true } } as const;
  expect(schemaOfFields(fields, { "/count": 0, "/on": false, "/missing": true })).toEqual({
    type: "object",
    properties: {
      count: { type: "integer", default: 0 },
      on: { type: ["boolean", "null"], default: false },
    },
  });
});
