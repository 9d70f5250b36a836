type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** In Node 24, but not yet declared in TypeScript's library (TC39, JSON.parse source text access). */
interface ExactJson {
  parse(text: string, reviver: Reviver): unknown;
  rawJSON(text: string): unknown;
  isRawJSON(value: unknown): boolean;
}

const exact = JSON as unknown as ExactJson;

/**
 * Parses JSON so that `JSON.stringify` writes every number as in the source: ids beyond 2^53 and `30.0` keep their
 * digits. Numbers that would lose digits are opaque values in between.
 */
export function parseExactJson(text: string): unknown {
  return exact.parse(text, (_key, value, { source }) =>
    typeof value === "number" && source !== undefined && String(value) !== source ? exact.rawJSON(source) : value,
  );
}

/** Whether a value of `parseExactJson` is a number that would lose digits. */
export const isExactNumber = (value: unknown): boolean => exact.isRawJSON(value);
