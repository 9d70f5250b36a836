import { describe, expect, it } from "vitest";
import { schemaOfFields } from "../../shared/openapi/schema-of-fields.ts";
import { doubtful, flag, integer, nullable, oneOf, required, text, uuid } from "../../shared/vendors/field-rules.ts";

describe("the schema of fields by pointer", () => {
  it("nests objects and lists, whichever of their fields is named", () => {
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

  it("is a list where the body is one", () => {
    expect(schemaOfFields({ "/*/id": integer })).toEqual({
      type: "array",
      items: { type: "object", properties: { id: { type: "integer" } } },
    });
  });

  it("requires a field in what holds it", () => {
    expect(schemaOfFields({ "/a": required(text), "/b/c": required(text) })).toMatchObject({
      required: ["a"],
      properties: { b: { required: ["c"] } },
    });
  });

  it("lets null stand where a field is nullable, among the values of a list of values too", () => {
    expect(schemaOfFields({ "/a": nullable(text), "/b": nullable(oneOf("x")) }).properties).toEqual({
      a: { type: ["string", "null"] },
      b: { type: ["string", "null"], enum: ["x", null] },
    });
  });

  it("tells what is doubtful and does not state it", () => {
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
