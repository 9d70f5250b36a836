import { type Node, type ParseError, parseTree } from "jsonc-parser";

/** Half-open byte range `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a member of a JSON object stands: the whole `"name": value`, and the value alone. */
export interface MemberSpan {
  readonly name: string;
  readonly member: Span;
  readonly value: Node;
}

/**
 * A JSON text read for the places of its parts, so that one part can be replaced while every other byte stays as it
 * is: numbers beyond 2^53, `1.10`, key order and white space all survive.
 *
 * Bytes are read as Latin-1, so that an offset in the text is an offset in the bytes. UTF-8 stays valid that way:
 * outside ASCII it has only bytes from 0x80 on, which JSON allows in strings alone.
 */
export interface JsonText {
  readonly bytes: Uint8Array;
  readonly root: Node;
}

/** Parses strict JSON (RFC 8259); `undefined` for anything else, a byte order mark and empty text included. */
export function parseJsonText(bytes: Uint8Array): JsonText | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(Buffer.from(bytes).toString("latin1"), errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  return root === undefined || errors.length > 0 ? undefined : { bytes, root };
}

/** The members of an object, in order, one name possibly several times; empty for any other value. */
export function membersOf(node: Node): readonly MemberSpan[] {
  if (node.type !== "object") return [];
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) return [];
    return [{ name: String(key.value), member: { start: key.offset, end: spanOf(value).end }, value }];
  });
}

/** The last member of that name: the one that JSON readers go by. */
export function memberOf(node: Node, name: string): Node | undefined {
  return membersOf(node).findLast((member) => member.name === name)?.value;
}

/** The elements of an array; empty for any other value. */
export function elementsOf(node: Node | undefined): readonly Node[] {
  return node?.type === "array" ? (node.children ?? []) : [];
}

export function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** The node's own bytes. */
export function rawOf(text: JsonText, node: Node): Uint8Array {
  const { start, end } = spanOf(node);
  return text.bytes.subarray(start, end);
}

/** The bytes with these ranges replaced; the ranges must not overlap. */
export function replaceSpans(
  bytes: Uint8Array,
  replacements: readonly { readonly span: Span; readonly by: Uint8Array | string }[],
): Uint8Array {
  const parts: Uint8Array[] = [];
  let position = 0;
  for (const { span, by } of replacements.toSorted((a, b) => a.span.start - b.span.start)) {
    parts.push(bytes.subarray(position, span.start), typeof by === "string" ? Buffer.from(by) : by);
    position = span.end;
  }
  parts.push(bytes.subarray(position));
  return Buffer.concat(parts);
}
