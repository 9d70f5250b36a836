import { type BodyOutline, memberName, outlineBody, parseSpan } from "./body-outline.ts";
import { maxJsonDepth } from "./json-depth.ts";

/** What an outline has of a JSON object (`shared/http/json-outline.ts` makes one of a text that comes in chunks). */
export const outlineLimits = {
  /** A longer value is data, not an error message. */
  valueBytes: 1_024,
  /** As written, with quotes and escapes; no vendor's document has a longer name. */
  nameBytes: 256,
  /** In characters, for the whole outline. */
  length: 64 * 1_024,
};

/** A member of a JSON text's root object. */
export interface ShortMember {
  readonly name: string;
  /** `undefined` for an object or a list. */
  readonly value: string | number | boolean | null | undefined;
  /** As written; the brackets of an object or a list. */
  readonly raw: string;
}

/**
 * The members of a JSON text's root object within the limits of an outline, in order, also repeated ones. A value that
 * is too long is `"…"`, a member whose name is too long is left out.
 *
 * @param text in UTF-8
 * @returns `undefined` for anything but one strict JSON object of at most 256 levels, and for too many members
 */
export function shortMembers(text: Uint8Array): readonly ShortMember[] | undefined {
  const outline = outlineBody(text);
  if (!outline.isObject || outline.depth > maxJsonDepth) return undefined;
  const short: ShortMember[] = [];
  let length = 0;
  for (let index = 0; index < outline.members.count; index++) {
    const { start, end } = outline.members.nameOf(index);
    if (end - start > outlineLimits.nameBytes) continue;
    const member = shortMember(outline, index);
    short.push(member);
    length += end - start + 1 + member.raw.length;
    if (length > outlineLimits.length) return undefined;
  }
  return short;
}

const [openBrace, openBracket] = [0x7b, 0x5b];

function shortMember(outline: BodyOutline, index: number): ShortMember {
  const { bytes, members } = outline;
  const name = memberName(outline, index);
  const { start, end } = members.valueOf(index);
  if (bytes[start] === openBrace) return { name, value: undefined, raw: "{}" };
  if (bytes[start] === openBracket) return { name, value: undefined, raw: "[]" };
  if (end - start > outlineLimits.valueBytes) return { name, value: "…", raw: '"…"' };
  const value = parseSpan(bytes, { start, end }) as ShortMember["value"];
  return { name, value, raw: Buffer.from(bytes.subarray(start, end)).toString("utf8") };
}
