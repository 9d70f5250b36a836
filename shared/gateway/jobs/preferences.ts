/** One preference of a `Prefer` header (RFC 7240, section 2): its name in lower case, and its value without quotes. */
export interface NamedPreference {
  readonly name: string;
  readonly value: string;
}

/**
 * The preferences of a header's line, in order. Commas in quoted text part nothing; a quote that is never closed is a
 * character like any other. What does not begin with a name is left out.
 */
export function preferencesOf(line: string): readonly NamedPreference[] {
  return itemsOf(line).flatMap((item) => {
    const [, name, rest = ""] = /^([\w!#$%&'*+.^`|~-]+)(.*)$/s.exec(item.trim()) ?? [];
    return name === undefined ? [] : [{ name: name.toLowerCase(), value: readValue(rest.trimStart()) }];
  });
}

/** The line's parts between commas outside of quotes. */
function itemsOf(line: string): readonly string[] {
  const items: string[] = [];
  let [start, at, isClosed] = [0, 0, true];
  while (at < line.length) {
    const char = line.charAt(at);
    if (char === ",") {
      items.push(line.slice(start, at));
      start = at + 1;
    }
    const end = char === '"' && isClosed ? endOfQuoted(line, at) : at + 1;
    // Whatever comes behind a quote without an end has none either.
    isClosed &&= end !== undefined;
    at = end ?? at + 1;
  }
  return [...items, line.slice(start)];
}

/** The place behind a quoted text; `undefined` where it has no end. */
function endOfQuoted(line: string, from: number): number | undefined {
  for (let at = from + 1; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === "\\") at += 1;
    else if (char === '"') return at + 1;
  }
  return undefined;
}

/** @param rest what follows the name: `=` and the value, then parameters */
function readValue(rest: string): string {
  if (!rest.startsWith("=")) return "";
  const text = rest.slice(1).trimStart();
  if (!text.startsWith('"')) return text.split(/[\s;"]/, 1)[0] ?? "";
  const end = endOfQuoted(text, 0);
  return end === undefined ? "" : text.slice(1, end - 1);
}
