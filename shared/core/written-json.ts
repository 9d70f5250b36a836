/**
 * A JSON value whose scalars are their texts as written: a number keeps its digits and its form (`30.0`), `true` is the
 * text `true`. Only null stays what it is.
 */
export type WrittenJson = string | null | readonly WrittenJson[] | { readonly [name: string]: WrittenJson };

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** In Node 24, but not yet declared in TypeScript's library (TC39, JSON.parse source text access). */
const parse = JSON.parse as (text: string, reviver: Reviver) => WrittenJson;

/**
 * Parses JSON. Of members with the same name the last one counts, as for `JSON.parse`.
 *
 * @param text nested at most as deep as `maxJsonDepth`
 * @returns `undefined` for a text that is no JSON
 */
export function parseWrittenJson(text: string): WrittenJson | undefined {
  try {
    return parse(text, (_name, value, { source }) =>
      typeof value === "number" || typeof value === "boolean" ? (source ?? String(value)) : value,
    );
  } catch {
    // The parser's message quotes the text.
    return undefined;
  }
}

/** The value at the names of a pointer; `undefined` where there is none. */
export function writtenAt(value: WrittenJson | undefined, names: readonly string[]): WrittenJson | undefined {
  let at = value;
  for (const name of names) at = isWrittenObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at;
}

export function isWrittenObject(value: WrittenJson | undefined): value is { readonly [name: string]: WrittenJson } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * One text for values that mean the same: scalars trimmed and in upper case, members in the order of their names. What is
 * absent, null or empty is the empty text.
 */
export function canonicalText(value: WrittenJson | undefined): string {
  const form = formOf(value);
  return typeof form === "string" ? form : JSON.stringify(form);
}

type Form = string | readonly Form[] | { readonly members: readonly (readonly [name: string, form: Form])[] };

function formOf(value: WrittenJson | undefined): Form {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value.trim().toUpperCase();
  if (isWrittenObject(value)) {
    const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return members.length === 0 ? "" : { members: members.map(([name, member]) => [name, formOf(member)]) };
  }
  const elements = value as readonly WrittenJson[];
  return elements.length === 0 ? "" : elements.map(formOf);
}
