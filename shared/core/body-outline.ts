import { isDeeperThan, maxJsonDepth } from "./json-depth.ts";
import { isNamed } from "./json-name.ts";
import { JsonScanner } from "./json-scanner.ts";
import { replaceSpans, type Span } from "./json-span.ts";
import { MemberPlaces } from "./member-places.ts";

/**
 * The root of a body by position: the body is scanned once, and whatever has to be known of it is taken from the outline.
 * No tree of it is built, since a tree of a large body takes many times the time and memory of the body.
 */
export interface BodyOutline {
  readonly bytes: Uint8Array;
  /** Whether the body is strict JSON (RFC 8259); an empty body and one with a byte order mark are not. */
  readonly isJson: boolean;
  /** Whether it is one strict JSON object. */
  readonly isObject: boolean;
  /** The levels of objects and lists; without a meaning where it is not JSON. */
  readonly depth: number;
  /** The root object's members. */
  readonly members: MemberPlaces;
}

const noMembers = new MemberPlaces();

/**
 * Scans a body as JSON, however deep it is nested. Invalid UTF-8 within strings is accepted, because its bytes are never
 * serialized again.
 */
export function outlineBody(bytes: Uint8Array): BodyOutline {
  const members = new MemberPlaces();
  const scanner = new JsonScanner(members);
  scanner.take(bytes);
  const isJson = scanner.isWhole();
  const isObject = isJson && scanner.isObject;
  return { bytes, isJson, isObject, depth: scanner.deepest, members: isObject ? members : noMembers };
}

/** The name of a root object's member. */
export function memberName({ bytes, members }: BodyOutline, index: number): string {
  return String(parseSpan(bytes, members.nameOf(index)));
}

/** The value of the last member of that name, which is the one that `JSON.parse` takes, by position. */
export function lastMember({ bytes, members }: BodyOutline, name: string): Span | undefined {
  for (let index = members.count - 1; index >= 0; index--) {
    if (isNamed(bytes, members.nameOf(index), name)) return members.valueOf(index);
  }
  return undefined;
}

/** The value of a part of a JSON text, for reading alone, since its numbers are rounded. */
export function parseSpan(bytes: Uint8Array, { start, end }: Span): unknown {
  return JSON.parse(bufferOf(bytes).toString("utf8", start, end));
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Whether objects and lists are nested too deep for the gateway to read, also in a text that is not quite JSON. */
export function isTooDeep({ bytes, isJson, depth }: BodyOutline): boolean {
  return isJson ? depth > maxJsonDepth : isDeeperThan(bytes, maxJsonDepth);
}

/** Whether a body is JSON that is not nested too deep to be read. */
export function isBoundedJson({ isJson, depth }: BodyOutline): boolean {
  return isJson && depth <= maxJsonDepth;
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
 * @param name in ASCII
 * @returns `undefined` when the body is not a JSON object
 */
export function putMember(outline: BodyOutline, name: string, value: string): Uint8Array | undefined {
  const { bytes, isObject, members } = outline;
  const text = JSON.stringify(value);
  if (bytes.length === 0) return Buffer.from(`{${JSON.stringify(name)}: ${text}}`);
  if (!isObject) return undefined;
  const present: Span[] = [];
  for (let index = 0; index < members.count; index++) {
    if (isNamed(bytes, members.nameOf(index), name)) present.push(members.valueOf(index));
  }
  if (present.length > 0) {
    const by = Buffer.from(text);
    return replaceSpans(
      bytes,
      present.map((span) => ({ span, by })),
    );
  }
  const start = bytes.indexOf(openBrace) + 1;
  const separator = members.count > 0 ? "," : "";
  const by = `${JSON.stringify(name)}:${text}${separator}`;
  return replaceSpans(bytes, [{ span: { start, end: start }, by }]);
}
