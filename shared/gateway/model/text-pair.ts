import type { Schema } from "../../core/schema/schema.ts";

type TextPair = readonly [name: string, value: string];

/** A name and its value, of which there may be several. */
export const textPair: Schema<TextPair> = {
  json: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
  faults: () => [],
  read: (stored) => (Array.isArray(stored) ? [String(stored[0]), String(stored[1])] : ["", ""]),
};
