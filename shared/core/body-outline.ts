import { isDeeperThan, maxJsonDepth } from "./json-depth.ts";
import { rootOf } from "./json-node.ts";
import { type MemberSpan, membersOf, replaceSpans, spanOf } from "./json-span.ts";

/** The root of a body by position, so that the body is parsed once however many parts read it. */
export class BodyOutline {
  readonly bytes: Uint8Array;
  /** Whether the body is one strict JSON object. */
  readonly isObject: boolean;
  #members: readonly MemberSpan[] | undefined;

  constructor(bytes: Uint8Array, isObject: boolean) {
    this.bytes = bytes;
    this.isObject = isObject;
  }

  /** The root object's members in order, also repeated ones; located at the first use, which most bodies never need. */
  get members(): readonly MemberSpan[] {
    // In Latin-1 an offset in the text is an offset in the bytes.
    this.#members ??= this.isObject ? membersOf(rootOf(bufferOf(this.bytes).toString("latin1"))) : [];
    return this.#members;
  }
}

/** A body as JSON. */
export interface ParsedBody {
  readonly outline: BodyOutline;
  /** For reading alone, since its numbers are rounded; `undefined` for a body that is not JSON. */
  readonly value: unknown;
}

/**
 * Parses a body as strict JSON (RFC 8259), however deep it is nested: the engine's parser does not recurse. Invalid
 * UTF-8 within strings is accepted, because its bytes are never serialized again.
 *
 * @returns no value for anything else, a byte order mark and an empty body included
 */
export function parseBody(bytes: Uint8Array): ParsedBody {
  let value: unknown;
  try {
    value = JSON.parse(bufferOf(bytes).toString("utf8"));
  } catch {
    // The parser's message quotes the body.
  }
  return { outline: new BodyOutline(bytes, memberNames(value) !== undefined), value };
}

/** The names of a parsed object's members, each once; `undefined` for any other value. */
export function memberNames(value: unknown): readonly string[] | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : undefined;
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Whether `putMember` has a place to write to: a JSON object, or an empty body. */
export function isEditable({ bytes, isObject }: BodyOutline): boolean {
  return bytes.length === 0 || isObject;
}

const openBrace = 0x7b;

/**
 * Writes a string member into a JSON object's bytes and leaves every other byte as it is. All members of that name are
 * replaced; where there is none, the new one goes first. An empty body becomes an object.
 *
 * @returns `undefined` when the body is not a JSON object
 */
export function putMember(outline: BodyOutline, name: string, value: string): Uint8Array | undefined {
  const { bytes, isObject, members } = outline;
  const text = JSON.stringify(value);
  if (bytes.length === 0) return Buffer.from(`{${JSON.stringify(name)}: ${text}}`);
  if (!isObject) return undefined;
  const present = members.filter((member) => member.name === name);
  if (present.length > 0) {
    return replaceSpans(
      bytes,
      present.map((member) => ({ span: spanOf(member.value), by: text })),
    );
  }
  const start = bytes.indexOf(openBrace) + 1;
  const separator = members.length > 0 ? "," : "";
  const by = `${JSON.stringify(name)}:${text}${separator}`;
  return replaceSpans(bytes, [{ span: { start, end: start }, by }]);
}

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
  const { isObject, members } = parseBody(bytes).outline;
  if (!isObject) return undefined;
  const short: ShortMember[] = [];
  let length = 0;
  for (const member of members) {
    if (member.nameLength > outlineLimits.nameBytes) continue;
    const one = shortMember(bytes, member);
    short.push(one);
    length += member.nameLength + 1 + one.raw.length;
  }
  return length > outlineLimits.length ? undefined : short;
}

function shortMember(bytes: Buffer, { name, value: node }: MemberSpan): ShortMember {
  if (node.type === "object") return { name, value: undefined, raw: "{}" };
  if (node.type === "array") return { name, value: undefined, raw: "[]" };
  if (node.length > outlineLimits.valueBytes) return { name, value: "…", raw: '"…"' };
  const { start, end } = spanOf(node);
  return { name, value: node.value, raw: bytes.subarray(start, end).toString("utf8") };
}
