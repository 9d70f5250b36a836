import { parseBody } from "./body-outline.ts";
import { isDeeperThan, maxJsonDepth } from "./json-depth.ts";
import { type MemberSpan, spanOf } from "./json-span.ts";

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
 * @returns `undefined` for anything but one strict JSON object of at most 256 levels, and for too many members
 */
export function shortMembers(text: string): readonly ShortMember[] | undefined {
  const bytes = Buffer.from(text);
  if (isDeeperThan(bytes, maxJsonDepth)) return undefined;
  const { members } = parseBody(bytes).outline;
  const named = members?.filter(({ nameLength }) => nameLength <= outlineLimits.nameBytes);
  const short = named?.map((member) => shortMember(bytes, member));
  const lengths = short?.map(({ raw }, index) => (named?.[index]?.nameLength ?? 0) + 1 + raw.length) ?? [];
  return lengths.reduce((total, length) => total + length, 0) > outlineLimits.length ? undefined : short;
}

function shortMember(bytes: Buffer, { name, value: node }: MemberSpan): ShortMember {
  if (node.type === "object") return { name, value: undefined, raw: "{}" };
  if (node.type === "array") return { name, value: undefined, raw: "[]" };
  if (node.length > outlineLimits.valueBytes) return { name, value: "…", raw: '"…"' };
  const { start, end } = spanOf(node);
  return { name, value: node.value, raw: bytes.subarray(start, end).toString("utf8") };
}
