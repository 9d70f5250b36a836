import { withoutBlanks } from "./without-blanks.ts";

/** A member of the list: a key of one or two parts, and a value that does not end with a blank. */
const member =
  /^(?:[a-z][a-z0-9_\-*/]{0,255}|[a-z0-9][a-z0-9_\-*/]{0,240}@[a-z][a-z0-9_\-*/]{0,13})=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;

const maxMembers = 32;

/** The characters that every party has to pass on; what is longer is cut to it. */
const maxLength = 512;

/** Members that are longer are the first to be cut. */
const longMember = 128;

/**
 * Reads a `tracestate` and returns its members as one value.
 *
 * @param values of the header, one for each time that it was sent
 * @returns `undefined` where there is none, or where one member is invalid
 * @see https://www.w3.org/TR/trace-context/#tracestate-header
 */
export function readTracestate(values: readonly string[] | undefined): string | undefined {
  const members = (values ?? [])
    .flatMap((value) => value.split(","))
    .map(withoutBlanks)
    .filter((text) => text !== "");
  const keys = new Set(members.map((text) => text.slice(0, text.indexOf("="))));
  const isValid = members.length <= maxMembers && keys.size === members.length && members.every(isMember);
  if (!isValid || members.length === 0) return undefined;
  return cut(members) || undefined;
}

function isMember(text: string): boolean {
  return member.test(text);
}

/** Removes whole members until the list is short enough: long ones first, then from its end. */
function cut(members: readonly string[]): string {
  const kept = [...members];
  while (kept.join(",").length > maxLength) {
    const long = kept.findLastIndex((text) => text.length > longMember);
    kept.splice(long === -1 ? kept.length - 1 : long, 1);
  }
  return kept.join(",");
}
