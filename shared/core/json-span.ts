import { type JsonNode, rootOf } from "./json-node.ts";
import { JsonScanner } from "./json-scanner.ts";

/** Half-open byte range `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The position of an object's member: the whole `"name": value`, and the value alone. */
export interface MemberSpan {
  readonly name: string;
  readonly member: Span;
  readonly value: JsonNode;
}

/**
 * A JSON text with the positions of its parts, so that one part can be replaced without changing another byte: numbers
 * beyond 2^53, `1.10`, key order and white space are preserved.
 *
 * Bytes are read as Latin-1, so that an offset in the text is an offset in the bytes. This is safe for UTF-8: outside
 * ASCII it only has bytes from 0x80 on, which JSON only allows in strings.
 */
export interface JsonText {
  readonly bytes: Uint8Array;
  readonly root: JsonNode;
}

/**
 * Reads strict JSON (RFC 8259) of any depth.
 *
 * @returns `undefined` for anything else, a byte order mark and empty text included
 */
export function parseJsonText(bytes: Uint8Array): JsonText | undefined {
  const scanner = new JsonScanner();
  scanner.take(bytes);
  if (!scanner.isWhole()) return undefined;
  return { bytes, root: rootOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")) };
}

/** The members of an object, in order, repeated names included; empty for any other value. */
export function membersOf(node: JsonNode): readonly MemberSpan[] {
  if (node.type !== "object") return [];
  const parts = node.parts();
  return parts.flatMap((key, index) => {
    const value = index % 2 === 0 ? parts[index + 1] : undefined;
    if (value === undefined) return [];
    const member = { start: key.offset, end: spanOf(value).end };
    return [{ name: String(key.value), member, value }];
  });
}

/** The last member of that name, which is the one that `JSON.parse` takes. */
export function memberOf(node: JsonNode, name: string): JsonNode | undefined {
  return membersOf(node).findLast((member) => member.name === name)?.value;
}

/** The elements of an array; empty for any other value. */
export function elementsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.type === "array" ? node.parts() : [];
}

export function spanOf(node: JsonNode): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** The node's own bytes. */
export function rawOf(text: JsonText, node: JsonNode): Uint8Array {
  const { start, end } = spanOf(node);
  return text.bytes.subarray(start, end);
}

/** The bytes with these ranges replaced; the ranges must not overlap. */
export function replaceSpans(
  bytes: Uint8Array,
  replacements: readonly { readonly span: Span; readonly by: Uint8Array | string }[],
): Uint8Array {
  const pieces = replacements
    .map(({ span, by }) => ({ ...span, by: typeof by === "string" ? Buffer.from(by) : by }))
    .toSorted((a, b) => a.start - b.start);
  const growth = pieces.reduce((total, { start, end, by }) => total + by.length - (end - start), 0);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const result = Buffer.allocUnsafe(bytes.length + growth);
  let [from, to] = [0, 0];
  for (const { start, end, by } of pieces) {
    to += source.copy(result, to, from, start);
    result.set(by, to);
    to += by.length;
    from = end;
  }
  source.copy(result, to, from);
  return result;
}
