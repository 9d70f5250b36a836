import { badRequest } from "../core/problem.ts";

/** Characters that stand for themselves in a path segment (RFC 3986, `pchar`, without the percent sign). */
const unescaped = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;

/**
 * Puts a path into the one form that means the same to every reader: each segment decoded once and encoded again.
 *
 * @param path percent-encoded, starting with `/`
 * @throws Problem 400 for a path that two readers could take for different ones: dot segments (also encoded), empty
 *   segments, encoded slashes or back-slashes, control characters, broken percent-encoding, or text that is not UTF-8.
 */
export function canonicalPath(path: string): string {
  if (!path.startsWith("/")) throw crooked("it does not start with a slash");
  if (/[?#]/.test(path)) throw crooked("it holds a question mark or a hash");
  const segments = path.slice(1).split("/");
  return `/${segments.map((segment, index) => canonicalSegment(segment, index === segments.length - 1)).join("/")}`;
}

function canonicalSegment(segment: string, isLast: boolean): string {
  const decoded = decode(segment);
  if (decoded === "" && !isLast) throw crooked("it has an empty segment");
  if (decoded === "." || decoded === "..") throw crooked("it has a dot segment");
  if (/[/\\]/.test(decoded)) throw crooked("it holds an encoded slash or a back-slash");
  // A second decoding further on must not find what the first one did not: `%252e%252e` is refused too.
  if (/%(2e|2f|5c|00)/i.test(decoded)) throw crooked("it is encoded twice");
  if (hasControlCharacter(decoded)) throw crooked("it holds a control character");
  return [...decoded].map((char) => (unescaped.test(char) ? char : encodeURIComponent(char))).join("");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw crooked("its percent-encoding is broken");
  }
}

function hasControlCharacter(text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20 || code === 0x7f || (code >= 0x80 && code < 0xa0)) return true;
  }
  return false;
}

function crooked(why: string) {
  return badRequest(`The path cannot be passed on: ${why}.`);
}

/** Encodes a query whose names and values are decoded, in the order given, so that it means the same again. */
export function encodeQuery(query: readonly (readonly [string, string])[]): string {
  if (query.length === 0) return "";
  return `?${query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&")}`;
}
