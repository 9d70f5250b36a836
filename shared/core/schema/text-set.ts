import type { Schema } from "./schema.ts";

/** A set of texts, to which updates add and from which they remove without a read. No JSON has one. */
export const textSet: Schema<ReadonlySet<string>> = {
  json: {},
  faults: () => [],
  read: (stored) => new Set(stored instanceof Set ? [...stored].map(String) : []),
};
