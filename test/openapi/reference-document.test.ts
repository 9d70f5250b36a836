import { describe, expect, it } from "vitest";
import { referenceDocument } from "../../shared/openapi/reference-document.ts";

const text = (number: string): string => `{\n  "id": ${number}\n}`;

describe("the document that the reference loads", () => {
  it.each([
    ["an id beyond 2^53", "63841550598335501"],
    ["a decimal that ends in zero", "1.10"],
  ])("has an example with %s as JSON text", (_what, number) => {
    expect(JSON.parse(referenceDocument(`{"schema":{},"example":{"id":${number}}}`))).toEqual({
      schema: {},
      examples: { default: { value: text(number), serializedValue: text(number) } },
    });
  });

  it("has each of several examples so, and leaves those without such a number as they are", () => {
    const media = '{"examples":{"one":{"summary":"s","value":{"id":63841550598335501}},"two":{"value":{"id":7}}}}';
    const one = text("63841550598335501");
    expect(JSON.parse(referenceDocument(media))).toEqual({
      examples: { one: { summary: "s", value: one, serializedValue: one }, two: { value: { id: 7 } } },
    });
    expect(referenceDocument('{"example":{"id":7}}')).toBe('{"example":{"id":7}}');
  });

  it("takes no property of a schema for an example, whatever its name", () => {
    const schema =
      '{"properties":{"example":{"type":"integer","maximum":9223372036854775807},"examples":{"type":"array"}}}';
    expect(referenceDocument(schema)).toBe(schema);
  });

  it.each([
    ["an example", { example: "live" }, ["live"]],
    ["a number as its example that JavaScript would round", { example: "NUMBER" }, ["63841550598335501"]],
    ["examples in its schema", { schema: { examples: ["a", "b"] } }, ["a", "b"]],
    ["a default", { schema: { default: 50 } }, []],
    ["listed values", { schema: { enum: ["asc", "desc"] } }, []],
  ])("has an optional parameter with %s as one that is sent only when it is filled in", (_what, more, examples) => {
    const parameter = { name: "p", in: "query", ...more };
    const text = JSON.stringify({
      paths: { "/v1/jobs": { get: { parameters: [parameter] } } },
      components: { parameters: { p: parameter } },
    }).replaceAll('"NUMBER"', "63841550598335501");
    const { paths, components } = JSON.parse(referenceDocument(text));
    const schema = "schema" in more ? more.schema : {};
    const off = { name: "p", in: "query", schema: { ...schema, examples }, example: null };
    expect(paths["/v1/jobs"].get.parameters).toEqual([off]);
    expect(components.parameters.p).toEqual(off);
  });

  it("leaves required parameters and references as they are", () => {
    const parameters = [
      { name: "id", in: "path", required: true, example: "job_1" },
      { $ref: "#/components/parameters/limit" },
    ];
    const document = { paths: { "/v1/jobs/{id}": { get: { parameters } } }, components: {} };
    expect(JSON.parse(referenceDocument(JSON.stringify(document)))).toEqual(document);
  });

  it("has links where guides are named", () => {
    expect(referenceDocument('{"description":"See `/docs/outcomes#jobs`."}')).toBe(
      '{"description":"See [`/docs/outcomes#jobs`](outcomes#jobs)."}',
    );
  });
});
