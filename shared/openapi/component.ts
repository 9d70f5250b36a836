import { type JsonObject, reference } from "./json-object.ts";

/** A schema that is a component of the document where it has a name, and is described in place where it has none. */
export interface Component {
  readonly name?: string | undefined;
  readonly json: JsonObject;
}

/** A reference to the component, or its schema where it has no name. */
export function schemaOrReference({ name, json }: Component): JsonObject {
  return name === undefined ? json : reference("schemas", name);
}
