import { isRecord } from "../../../shared/core/schema/structures.ts";
import type { JsonObject, OpenApiDocument } from "./open-api-document.ts";
import { type FlatSchema, flatSchema } from "./schema.ts";

/** A value, and whether it is the document's own. */
export interface FoundExample {
  readonly value: unknown;
  readonly own: boolean;
}

/** The example of a media type or a parameter: the document's own, else one made up from its schema. */
export function exampleOf(document: OpenApiDocument, holder: JsonObject, at: string): FoundExample {
  if (holder["example"] !== undefined) return { value: holder["example"], own: true };
  const [first] = document.entries(holder["examples"], `${at}/examples`);
  if (first !== undefined) {
    const { value } = document.object(first[1], first[2]);
    if (value !== undefined) return { value, own: true };
  }
  const schema = flatSchema(document, holder["schema"], `${at}/schema`);
  const own = ownExample(schema);
  return own === undefined
    ? { value: madeUp(document, schema, `${at}/schema`, 0), own: false }
    : { value: own, own: true };
}

function ownExample({ keywords: { example, examples } }: FlatSchema): unknown {
  return example ?? (Array.isArray(examples) ? examples[0] : undefined);
}

/** Deeper members are left out; a schema that holds itself has no deepest ones. */
const maxDepth = 8;

/** A value that the schema allows. */
export function madeUp(document: OpenApiDocument, schema: FlatSchema, at: string, depth: number): unknown {
  const { keywords, types } = schema;
  const given = ownExample(schema) ?? keywords["const"] ?? keywords["default"] ?? first(keywords["enum"]);
  if (given !== undefined && given !== null) return given;
  switch (types[0]) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties).flatMap(([name, property]) => {
          const member = flatSchema(document, property, `${at}/${name}`);
          if (depth >= maxDepth && !schema.required.has(name)) return [];
          if (depth >= maxDepth + 2) return [];
          return [[name, madeUp(document, member, `${at}/${name}`, depth + 1)]];
        }),
      );
    case "array": {
      if (schema.items === undefined || depth >= maxDepth) return [];
      const item = flatSchema(document, schema.items, `${at}/items`);
      const count = Math.min(20, Math.max(1, numberIn(keywords["minItems"], 1)));
      return Array.from({ length: count }, () => madeUp(document, item, `${at}/items`, depth + 1));
    }
    case "integer":
    case "number":
      return madeUpNumber(keywords, types[0]);
    case "boolean":
      return true;
    case "string":
      return madeUpText(keywords);
    default:
      return isRecord(keywords["additionalProperties"]) ? {} : "example";
  }
}

const texts: Readonly<Record<string, string>> = {
  uuid: "5f1d9a60-0c0e-4b52-9c1e-000000000001",
  "date-time": "2026-01-01T00:00:00Z",
  date: "2026-01-01",
  email: "kim@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  hostname: "example.com",
  ipv4: "192.0.2.1",
};

function madeUpText(keywords: JsonObject): string {
  const text = texts[String(keywords["format"])] ?? "example";
  const [min, max] = [numberIn(keywords["minLength"], 0), numberIn(keywords["maxLength"], 1_000)];
  return text.padEnd(Math.min(min, 1_000), "x").slice(0, Math.max(0, max));
}

function madeUpNumber(keywords: JsonObject, type: "integer" | "number"): number {
  const { minimum, exclusiveMinimum, maximum } = keywords;
  const limit = typeof exclusiveMinimum === "number" ? exclusiveMinimum : minimum;
  const isOpen = typeof exclusiveMinimum === "number" || exclusiveMinimum === true;
  const min = typeof limit === "number" ? limit + (isOpen ? 1 : 0) : 1;
  const max = numberIn(maximum, Number.POSITIVE_INFINITY);
  const value = Math.min(min, max);
  return type === "integer" ? Math.ceil(value) : value;
}

const first = (values: unknown): unknown => (Array.isArray(values) ? values[0] : undefined);
const numberIn = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);
