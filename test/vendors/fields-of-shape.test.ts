import { expect, test } from "vitest";
import { schemaOfFields } from "../../shared/openapi/schema-of-fields.ts";
import { fieldsOfShape, type Shape } from "../../shared/vendors/fields-of-shape.ts";

const orNull = (type: string) => ({ type: [type, "null"] });

test.each<[string, Shape, object]>([
  [
    "a member of each type",
    { a: "string", b: "integer", c: "boolean", d: "number" },
    {
      type: "object",
      properties: { a: orNull("string"), b: orNull("integer"), c: orNull("boolean"), d: orNull("number") },
    },
  ],
  ["a member of which only null was seen", { a: "null" }, { type: "object", properties: { a: {} } }],
  [
    "a member that was cut off",
    { a: { b: "…" } },
    {
      type: "object",
      properties: { a: { ...orNull("object"), properties: { b: {} } } },
    },
  ],
  [
    "a bare list",
    [{ a: "string" }],
    {
      type: "array",
      items: { ...orNull("object"), properties: { a: orNull("string") } },
    },
  ],
  ["an empty list", { a: [] }, { type: "object", properties: { a: orNull("array") } }],
  [
    "a list of texts",
    { a: ["string"] },
    { type: "object", properties: { a: { ...orNull("array"), items: orNull("string") } } },
  ],
  ["nothing", [], {}],
])("The schema of %s allows null, since a shape is one example's", (_what, shape, schema) => {
  expect(schemaOfFields(fieldsOfShape(shape))).toMatchObject(schema);
});
