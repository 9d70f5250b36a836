import { isRecord } from "../../../shared/core/schema/structures.ts";
import type { JsonType } from "../../../shared/vendors/field-rules.ts";
import type { JsonObject, OpenApiDocument } from "./open-api-document.ts";

/** A schema as far as it is used: references resolved, `allOf` merged. */
export interface FlatSchema {
  readonly types: readonly JsonType[];
  readonly nullable: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: ReadonlySet<string>;
  readonly items: unknown;
  /** Every other keyword; where schemas of an `allOf` differ, that of the last. */
  readonly keywords: JsonObject;
}

const jsonTypes: readonly JsonType[] = ["string", "number", "integer", "boolean", "object", "array"];

/** Schemas in one another that are deeper are not followed; recursive ones have no end. */
const maxMerged = 20;

/** Reads a schema. Of `oneOf` and `anyOf` only a `null` beside one other schema is understood; else anything is valid. */
export function flatSchema(document: OpenApiDocument, value: unknown, at: string, depth = 0): FlatSchema {
  const { allOf, oneOf, anyOf, ...own } = document.object(value, at);
  const alternatives = [oneOf, anyOf].find(Array.isArray);
  if (alternatives !== undefined) return ofAlternatives(document, own, alternatives, at, depth);
  const base = ofKeywords(own);
  if (!Array.isArray(allOf) || depth > maxMerged) return base;
  const parts = allOf.map((part, index) => flatSchema(document, part, `${at}/allOf/${index}`, depth + 1));
  return [...parts, base].reduce(merged);
}

function ofAlternatives(
  document: OpenApiDocument,
  own: JsonObject,
  alternatives: readonly unknown[],
  at: string,
  depth: number,
): FlatSchema {
  const others = alternatives.filter((one) => !(isRecord(one) && one["type"] === "null"));
  const [only] = others;
  if (others.length !== 1 || depth > maxMerged)
    return ofKeywords({ description: own["description"], example: own["example"] });
  const schema = merged(flatSchema(document, only, at, depth + 1), ofKeywords(own));
  return { ...schema, nullable: schema.nullable || others.length < alternatives.length };
}

function ofKeywords({ type, nullable, properties, required, items, ...keywords }: JsonObject): FlatSchema {
  const given = [type].flat();
  const types = jsonTypes.filter((one) => given.includes(one));
  return {
    // A schema with properties and no type is one of an object to all who write it.
    types: types.length === 0 && isRecord(properties) ? ["object"] : types,
    nullable: nullable === true || given.includes("null"),
    properties: isRecord(properties) ? properties : {},
    required: new Set(Array.isArray(required) ? required.filter((name) => typeof name === "string") : []),
    items,
    keywords,
  };
}

function merged(one: FlatSchema, other: FlatSchema): FlatSchema {
  return {
    types: other.types.length === 0 ? one.types : other.types,
    nullable: one.nullable || other.nullable,
    properties: { ...one.properties, ...other.properties },
    required: new Set([...one.required, ...other.required]),
    items: other.items ?? one.items,
    keywords: { ...one.keywords, ...other.keywords },
  };
}
