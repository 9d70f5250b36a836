import { describe, expect, it } from "vitest";
import { readDocumentedVendors } from "../../infra/public-pages/read-documented-vendors.ts";
import { completeSchema } from "../../shared/openapi/complete-schemas.ts";
import { openApiDocument } from "../../shared/openapi/openapi-document.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const document: Json = JSON.parse(JSON.stringify(openApiDocument(await readDocumentedVendors(), "1.2.3")));

interface At<Value> {
  readonly at: string;
  readonly value: Value;
}

/** Every object of the document that is not data, with where it is. */
function objectsIn(value: unknown, at = "#"): readonly At<Json>[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => objectsIn(one, `${at}/${index}`));
  if (!isObject(value)) return [];
  const isData = (name: string) => ["example", "examples", "default", "enum", "const"].includes(name);
  const inside = Object.entries(value).filter(([name]) => at.endsWith("/properties") || !isData(name));
  return [{ at, value }, ...inside.flatMap(([name, one]) => objectsIn(one, `${at}/${name}`))];
}

const objects = objectsIn(document);

/** Schemas are found by where they are, not by what they say. */
const isSchemaAt = (at: string): boolean =>
  /\/(schema|items|additionalProperties|not)$/.test(at) ||
  /\/(properties|schemas|allOf\/|anyOf\/|oneOf\/)\/?[^/]+$/.test(at);

const schemas = objects.filter(({ at, value }) => isSchemaAt(at) && !("$ref" in value));

const placesOf = (some: readonly At<Json>[], isBad: (value: Json) => boolean): readonly string[] =>
  some.filter(({ value }) => isBad(value)).map(({ at }) => at);

const typesOf = ({ type }: Json): readonly unknown[] => [type].flat();

describe("the OpenAPI document, of which clients are generated", () => {
  it("is read here by its schemas", () => {
    expect(schemas.length).toBeGreaterThan(4_000);
  });

  it.each([
    ["a list with its items", (one: Json) => typesOf(one).includes("array") && !isObject(one["items"])],
    ["one type, or one with null", (one: Json) => typesOf(one).filter((type) => type !== "null").length > 1],
    ["a type beside listed values", (one: Json) => ("enum" in one || "const" in one) && one["type"] === undefined],
    ["the format of a number", (one: Json) => typesOf(one).includes("number") && one["format"] !== "double"],
    [
      "the size of an integer",
      (one: Json) => typesOf(one).includes("integer") && !["int32", "int64"].includes(String(one["format"])),
    ],
  ])("has %s", (_, isBad) => {
    expect(placesOf(schemas, isBad)).toEqual([]);
  });

  it("has integers of vendors of 64 bits where their documents do not limit them, and counts of the gateway of 32", () => {
    const integers = schemas.filter(({ value }) => typesOf(value).includes("integer"));
    const isOfVendor = (at: string) => /^#\/paths\/\/v1\/(si-compounding|md-integrations|inside-rx|syncvet)/.test(at);
    const sizesOf = (some: typeof integers) => new Set(some.map(({ value }) => value["format"]));
    expect(sizesOf(integers.filter(({ at }) => isOfVendor(at)))).toEqual(new Set(["int64"]));
    const own = integers.filter(({ at }) => at.startsWith("#/components/schemas/"));
    expect(sizesOf(own.filter(({ value }) => Number(value["maximum"] ?? 0) < 2 ** 31))).toEqual(new Set(["int32"]));
  });

  it("has a schema for each media type, and no body of any type", () => {
    const contents = objects.filter(({ at }) => at.endsWith("/content"));
    expect(contents.length).toBeGreaterThan(500);
    for (const { value } of contents) {
      expect(Object.keys(value)).not.toContain("*/*");
      for (const media of Object.values(value)) expect(media).toHaveProperty("schema");
    }
  });

  it("has operation ids that are one word, each once", () => {
    const ids = objects.flatMap(({ value }) =>
      typeof value["operationId"] === "string" ? [value["operationId"]] : [],
    );
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has an answer for each class of statuses of a vendor's operation", () => {
    const operations = objects.filter(
      ({ value }) => "x-gateway-operation" in value && !("x-gateway-internal" in value),
    );
    expect(operations.length).toBeGreaterThan(250);
    for (const { value } of operations) {
      const statuses = Object.keys(value["responses"] as object);
      expect(statuses).toEqual(expect.arrayContaining(["2XX", "4XX", "5XX"]));
      // One status beside its class would make clients' types of an answer the union of both.
      expect(statuses.filter((status) => status.startsWith("2") && !["202", "2XX"].includes(status))).toEqual([]);
    }
  });

  it("has the headers of events in place", () => {
    expect(placesOf(objects, ({ $ref }) => String($ref).startsWith("#/components/parameters/webhook"))).toEqual([]);
  });
});

describe("a schema", () => {
  it.each([
    [{ const: "a" }, { const: "a", type: "string" }],
    [{ const: true }, { type: "boolean" }],
    [{ enum: ["a", null] }, { enum: ["a", null], type: ["string", "null"] }],
    [{ enum: [1, 2] }, { enum: [1, 2], type: "integer", format: "int64" }],
    [{ type: ["array", "null"] }, { type: ["array", "null"], items: {} }],
    [{ type: "integer" }, { type: "integer", format: "int64" }],
    [
      { type: ["number", "string"], description: "A price.", maxLength: 9, minimum: 0 },
      {
        description: "A price.",
        anyOf: [
          { type: "number", format: "double", minimum: 0 },
          { type: "string", maxLength: 9 },
        ],
      },
    ],
    [
      { type: ["object", "array", "null"], properties: { id: { type: "integer" } } },
      { properties: { id: { type: "integer", format: "int64" } } },
    ],
    [
      { type: "integer", format: "int32" },
      { type: "integer", format: "int32" },
    ],
    [{ $ref: "#/components/schemas/Job" }, { $ref: "#/components/schemas/Job" }],
    [
      { properties: { enum: { const: 1 }, default: { type: "number" } }, default: { type: "integer" } },
      {
        properties: {
          enum: { const: 1, type: "integer", format: "int64" },
          default: { type: "number", format: "double" },
        },
        default: { type: "integer" },
      },
    ],
  ])("%j says what a generator needs: %j", (schema, complete) => {
    expect(completeSchema(schema, "int64")).toEqual(complete);
  });

  it("is of 64 bits where its greatest value is beyond 32", () => {
    const schema = { type: "integer", maximum: 2 ** 40 };
    expect(completeSchema(schema, "int32")).toEqual({ ...schema, format: "int64" });
  });
});
