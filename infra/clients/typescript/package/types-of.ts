import openapiTS, { astToString, NULL, NUMBER, type OpenAPI3, type SchemaObject, tsUnion } from "openapi-typescript";
import ts from "typescript";
import { typedDocument } from "./typed-document.ts";

const bigint = ts.factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword);

/** The types of an OpenAPI document of ours, as openapi-typescript writes them. */
export async function typesOf(document: string): Promise<string> {
  const typed = typedDocument(document) as unknown as OpenAPI3;
  // A member with a default can be left out of a request.
  const nodes = await openapiTS(typed, { silent: true, defaultNonNullable: false, transform: typeOfInteger });
  return astToString(nodes);
}

/**
 * An integer of a vendor's is what the client reads: a `number` where that is exact, otherwise a `bigint`. Written, it can be
 * either.
 */
function typeOfInteger(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.format !== "int64" || "enum" in schema || "const" in schema) return undefined;
  const { type } = schema as { readonly type?: string | readonly string[] };
  return tsUnion([NUMBER, bigint, ...(Array.isArray(type) && type.includes("null") ? [NULL] : [])]);
}
