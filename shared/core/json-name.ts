import type { Span } from "./json-span.ts";

const [backslash, lowerU] = [0x5c, 0x75];

/** The character of each escape, by the byte after its back-slash. */
const escapes = new Uint8Array(256);
for (const [index, char] of [...'"\\/bfnrt'].entries()) {
  escapes[char.charCodeAt(0)] = '"\\/\b\f\n\r\t'.charCodeAt(index);
}

/**
 * The character at a place within a valid JSON string: a byte, or the UTF-16 unit of an escape. It is returned with its
 * length as written, as `code | (length << 16)`, so that a walk over very many names allocates nothing.
 */
export function characterAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte !== backslash) return byte | (1 << 16);
  const escaped = bytes[at + 1] ?? 0;
  if (escaped !== lowerU) return (escapes[escaped] ?? 0) | (2 << 16);
  let code = 0;
  for (let digit = at + 2; digit < at + 6; digit++) code = code * 16 + hexValue(bytes[digit] ?? 0);
  return code | (6 << 16);
}

const hexValue = (byte: number): number => (byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57);

/**
 * Whether a member's name is this one, however it is escaped.
 *
 * @param span of the name in valid JSON, with its quotes
 * @param name in ASCII
 */
export function isNamed(bytes: Uint8Array, { start, end }: Span, name: string): boolean {
  let at = start + 1;
  for (let index = 0; index < name.length; index++) {
    const character = characterAt(bytes, at);
    if (at >= end - 1 || (character & 0xffff) !== name.charCodeAt(index)) return false;
    at += character >> 16;
  }
  return at === end - 1;
}
