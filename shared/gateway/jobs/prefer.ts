import type { HttpHeaders } from "../../http/headers.ts";

/** The preferences of a caller that the gateway applies (RFC 7240). */
export interface Preference {
  readonly respondAsync: boolean;
  /** Seconds. */
  readonly wait: number | undefined;
}

/** Reads `Prefer`. Unknown preferences are ignored, and the first of two of one name counts (RFC 7240, section 2). */
export function readPrefer(headers: HttpHeaders): Preference {
  let respondAsync = false;
  let wait: number | undefined;
  for (const { name, value } of (headers["prefer"] ?? []).flatMap(preferencesOf)) {
    if (name === "respond-async") respondAsync = true;
    if (name === "wait" && wait === undefined && /^\d{1,6}$/.test(value)) wait = Number(value);
  }
  return { respondAsync, wait };
}

/** One preference (RFC 7240, section 2): its name in lower case, and its value without quotes. */
interface NamedPreference {
  readonly name: string;
  readonly value: string;
}

/**
 * The preferences of one header line, in order. A comma within quotes separates nothing; a quote that is never closed is
 * an ordinary character. Items that do not begin with a name are ignored.
 */
function preferencesOf(line: string): readonly NamedPreference[] {
  return itemsOf(line).flatMap((item) => {
    const [, name, rest = ""] = /^([\w!#$%&'*+.^`|~-]+)(.*)$/s.exec(item.trim()) ?? [];
    return name === undefined ? [] : [{ name: name.toLowerCase(), value: readValue(rest.trimStart()) }];
  });
}

/** The parts of the line between commas outside of quotes, in linear time. */
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
    // No later quote is closed either.
    isClosed &&= end !== undefined;
    at = end ?? at + 1;
  }
  return [...items, line.slice(start)];
}

/** The index after a quoted text; `undefined` where it is not closed. */
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
