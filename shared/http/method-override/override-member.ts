import { type BodyOutline, memberName } from "../../core/body-outline.ts";
import { characterAt } from "../../core/json-name.ts";
import type { Span } from "../../core/json-span.ts";
import { isOverrideName, overrideNames } from "./override-name.ts";

/** Whether a body is a JSON object with a member that overrides the method. Names that cannot be one are not decoded. */
export function hasOverrideMember(outline: BodyOutline): boolean {
  const { bytes, members } = outline;
  for (let index = 0; index < members.count; index++) {
    if (mayOverride(bytes, members.nameOf(index)) && isOverrideName(memberName(outline, index))) return true;
  }
  return false;
}

/** The characters that may follow the ones before in an override's name. */
interface Prefix {
  readonly next: Map<number, Prefix>;
  isWhole: boolean;
}

const names = prefixesOf(overrideNames);

function prefixesOf(texts: Iterable<string>): Prefix {
  const root: Prefix = { next: new Map(), isWhole: false };
  for (const text of texts) {
    let prefix = root;
    for (const char of Buffer.from(text)) {
      const next = prefix.next.get(char) ?? { next: new Map(), isWhole: false };
      prefix.next.set(char, next);
      prefix = next;
    }
    prefix.isWhole = true;
  }
  return root;
}

const [openBracket, underscore] = [0x5b, 0x5f];
const isAsciiBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/**
 * Whether a name begins as an override does, after blanks: `false` only where `isOverrideName` would be, without decoding
 * the name. Outside ASCII there are other blanks, so that such a character decides nothing.
 *
 * @param span of the name in valid JSON, with its quotes
 */
function mayOverride(bytes: Uint8Array, { start, end }: Span): boolean {
  let prefix = names;
  let wasWhole = false;
  for (let at = start + 1; at < end - 1; ) {
    const character = characterAt(bytes, at);
    const code = character & 0xffff;
    at += character >> 16;
    if (prefix === names && isAsciiBlank(code)) continue;
    if (code === openBracket && prefix.isWhole) return true;
    const next = prefix.next.get(plain(code));
    if (next === undefined) {
      const mayEnd = code === 0 || code === openBracket || isAsciiBlank(code) || code >= 0x80;
      return mayEnd && (wasWhole || (prefix === names && code >= 0x80));
    }
    prefix = next;
    wasWhole ||= next.isWhole;
  }
  return wasWhole;
}

/** In lower case, and with `_` for the characters that readers replace by it. */
function plain(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code === 0x20 || code === 0x2d || code === 0x2e || code === openBracket ? underscore : code;
}
