import { constant, integer, text } from "../../core/schema/scalars.ts";
import type { Schema, ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";
import { type Body, isBlobRef } from "../../http/body.ts";

const blobRef = openObject({ key: text(), size: integer() }, { sha256: text(), spilled: constant(true) });

/** A body in a record: its bytes, or a reference to a blob. `spilled`: the blob holds what the record has no room for. */
export type StoredBody = Uint8Array | ValueOf<typeof blobRef>;

/** The same with any body. */
export type WithBody<Value> = Omit<Value, "body"> & { readonly body: Body };

/** A partner is never shown one, so that it has no JSON. */
export const storedBody: Schema<StoredBody> = {
  json: {},
  faults: () => [],
  read: (stored) =>
    stored === undefined || stored instanceof Uint8Array ? (stored ?? new Uint8Array()) : blobRef.read(stored),
};

/** The body as a record has it: an outline belongs to one request. */
export function toStoredBody(body: Body): StoredBody {
  if (!isBlobRef(body)) return body;
  const { outline: _, ...reference } = body;
  return reference;
}
