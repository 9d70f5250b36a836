import { badRequest } from "../core/problem.ts";
import { foldedText } from "./folded-text.ts";

/** Characters with the same meaning encoded and plain (RFC 3986, section 2.3). */
const unreserved = /^[A-Za-z0-9\-._~]$/;

/** Characters whose meaning may differ when encoded; they are not changed (RFC 3986, section 2.2). */
const reserved = /^[:@!$&'()*+,;=[\]]$/;

/**
 * The canonical form of a path, which decides grants, validation and audit, and which is sent: unreserved characters
 * plain, reserved ones unchanged, everything else percent-encoded with upper-case digits (RFC 3986, section 6.2.2).
 *
 * @param path percent-encoded, starting with `/`
 * @throws Problem 400 for a path that two readers could read differently: a segment that is a dot segment before
 *   its first `;`, however encoded; an empty segment that is not the last; slashes and back-slashes within a segment;
 *   control characters; broken percent-encoding; bytes that are not UTF-8
 */
export function canonicalPath(path: string): string {
  if (!path.startsWith("/")) throw unusable("it does not start with a slash");
  if (/[?#]/.test(path)) throw unusable("it holds a question mark or a hash");
  const segments = path.slice(1).split("/");
  return `/${segments.map((segment, index) => canonicalSegment(segment, index === segments.length - 1)).join("/")}`;
}

function canonicalSegment(segment: string, isLast: boolean): string {
  if (segment === "" && !isLast) throw unusable("it has an empty segment");
  if (segment === "" || /^[A-Za-z0-9\-_~]+$/.test(segment)) return segment;
  // A lone surrogate has no UTF-8 encoding.
  if (!isDecodable(segment) || !segment.isWellFormed()) throw unusable("its percent-encoding is broken");
  const text = foldedText(segment);
  if (text === undefined) throw unusable("its percent-encoding is broken");
  if (/[/\\]/.test(text)) throw unusable("a segment holds an encoded slash or a back-slash");
  if (/\p{Cc}/u.test(text)) throw unusable("it holds a control character");
  if (isDotSegment(text)) throw unusable("it has a dot segment");
  return rewritten(segment);
}

function isDecodable(segment: string): boolean {
  try {
    decodeURIComponent(segment);
    return true;
  } catch {
    return false;
  }
}

/** Servlet containers drop what follows a `;` before they resolve dot segments, and Windows drops blanks at the end. */
function isDotSegment(text: string): boolean {
  const [name = ""] = text.split(/[;?#]/, 1);
  return /^\.\.?$/.test(trimmedPlus(name));
}

/** Trims blanks at both ends; a `+` is a blank to readers of forms. */
function trimmedPlus(text: string): string {
  return text.replaceAll("+", " ").trim();
}

function rewritten(segment: string): string {
  return segment.replaceAll(/%[0-9a-f]{2}|[^%]/giu, (part) => {
    if (part.length === 3 && part.startsWith("%")) {
      const char = String.fromCharCode(Number.parseInt(part.slice(1), 16));
      return unreserved.test(char) ? char : part.toUpperCase();
    }
    return unreserved.test(part) || reserved.test(part) ? part : encodeURIComponent(part);
  });
}

function unusable(why: string) {
  return badRequest(`The path cannot be passed on: ${why}.`);
}

/** Encodes a decoded query in the given order; its meaning is preserved, its spelling may differ. */
export function encodeQuery(query: readonly (readonly [string, string])[]): string {
  if (query.length === 0) return "";
  return `?${query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&")}`;
}
