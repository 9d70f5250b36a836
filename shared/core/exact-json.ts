type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** What Node 24 has and TypeScript's library does not declare yet (TC39, JSON.parse source text access). */
interface ExactJson {
  parse(text: string, reviver: Reviver): unknown;
  rawJSON(text: string): unknown;
}

const exact = JSON as unknown as ExactJson;

/**
 * Reads JSON so that `JSON.stringify` writes every number as it stood: ids beyond 2^53 and `30.0` keep their digits.
 * Numbers that would lose them are opaque values until then.
 */
export function parseExactJson(text: string): unknown {
  return exact.parse(text, (_key, value, { source }) =>
    typeof value === "number" && source !== undefined && String(value) !== source ? exact.rawJSON(source) : value,
  );
}
