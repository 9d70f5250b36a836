const isHex = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);

/** 1 for the bytes that end a run of plain ones in a string: the quote, the back-slash and control characters. */
export const endsPlainText = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x20 || byte === 0x22 || byte === 0x5c ? 1 : 0,
);

/** The state within a string's escape: 5 directly after the back-slash, then the number of missing hex digits. */
export const afterBackslash = 5;
const escapable = Uint8Array.from({ length: 256 }, (_, byte) =>
  '"\\/bfnrt'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** @returns the state after one more byte, 0 where the escape has ended; `undefined` where the byte is not allowed */
export function nextEscapeState(state: number, byte: number): number | undefined {
  if (state === afterBackslash) return byte === 0x75 ? 4 : escapable[byte] === 1 ? 0 : undefined;
  return isHex(byte) ? state - 1 : undefined;
}

/** The kinds of bytes in a number (RFC 8259, section 6), by byte; 0 for all others. */
const numberKinds = new Uint8Array(256);
const kinds = ["0", "123456789", "-", "+", ".", "eE"];
for (const [index, bytes] of kinds.entries()) for (const byte of Buffer.from(bytes)) numberKinds[byte] = index + 1;

/** Of each state the next by the kind of byte; 0 is not allowed, and the state before the first byte. */
const numberStates: readonly (readonly number[])[] = [
  // other, 0, 1-9, minus, plus, point, e
  [0, 2, 3, 1, 0, 0, 0], // 0: nothing yet
  [0, 2, 3, 0, 0, 0, 0], // 1: minus
  [0, 0, 0, 0, 0, 4, 6], // 2: zero
  [0, 3, 3, 0, 0, 4, 6], // 3: integer
  [0, 5, 5, 0, 0, 0, 0], // 4: point
  [0, 5, 5, 0, 0, 0, 6], // 5: fraction
  [0, 8, 8, 7, 7, 0, 0], // 6: e
  [0, 8, 8, 0, 0, 0, 0], // 7: sign of the exponent
  [0, 8, 8, 0, 0, 0, 0], // 8: exponent
];
const nextStates = Uint8Array.from(numberStates.flatMap((next) => [...next, 0]));

/** The state within a number after one more byte; 0 where the byte is not part of it. It starts at 0. */
export function nextNumberState(state: number, byte: number): number {
  return nextStates[state * 8 + (numberKinds[byte] ?? 0)] ?? 0;
}

/** Whether a number may end in this state. */
export function isWholeNumber(state: number): boolean {
  return state === 2 || state === 3 || state === 5 || state === 8;
}

const [trueBytes, falseBytes, nullBytes] = [Buffer.from("true"), Buffer.from("false"), Buffer.from("null")];

/** The literal that begins with this byte. */
export function literalOf(byte: number): Uint8Array | undefined {
  if (byte === 0x74) return trueBytes;
  if (byte === 0x66) return falseBytes;
  return byte === 0x6e ? nullBytes : undefined;
}
