/** A part of the document: an object of OpenAPI 3.1 or of JSON Schema 2020-12. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object without members that are `undefined`. */
export function present(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** A reference to a component of the document. */
export function reference(kind: "schemas" | "responses" | "parameters" | "headers", name: string): JsonObject {
  return { $ref: `#/components/${kind}/${name}` };
}
