import { integer, text } from "../../core/schema/scalars.ts";
import type { Schema } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";
import { type Body, isBlobRef } from "../../http/body.ts";

const blobRef = openObject({ key: text(), size: integer() }, { sha256: text() });

/** Bytes in a record, or a reference to a blob. A partner is never shown one. */
export const body: Schema<Body> = {
  json: {},
  faults: () => [],
  read: (stored) =>
    stored === undefined || stored instanceof Uint8Array ? (stored ?? new Uint8Array()) : blobRef.read(stored),
};

/** The body as a record has it: an outline belongs to one request. */
export function toStoredBody(body: Body): Body {
  if (!isBlobRef(body)) return body;
  const { outline: _, ...reference } = body;
  return reference;
}
