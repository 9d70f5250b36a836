import type { PointedDocument } from "../../core/json-value-at.ts";

/** In characters. The event's record has the ids, and an item of DynamoDB has at most 400 KB. */
export const maxIdLength = 200;

/** The id at a pointer, if it is not blank and of a length that records have room for. */
export function idAt(document: PointedDocument, pointer: string): string | undefined {
  const id = document.idAt(pointer);
  return id === undefined || id.trim() === "" || id.length > maxIdLength ? undefined : id;
}
