import { isHex } from "./ascii.ts";

const [quote, backslash, lowerU] = [0x22, 0x5c, 0x75];
const escapable: ReadonlySet<number> = new Set(Buffer.from('"\\/bfnrt'));

/** The state within a string: the hex digits of `\u` that are missing, -1 directly after a back-slash, otherwise 0. */
export type StringState = number;

/** @returns the state after one more byte; `"end"` for the closing quote, `undefined` where the byte is not allowed */
export function nextStringState(state: StringState, byte: number): StringState | "end" | undefined {
  if (state < 0) {
    if (byte === lowerU) return 4;
    return escapable.has(byte) ? 0 : undefined;
  }
  if (state > 0) return isHex(byte) ? state - 1 : undefined;
  if (byte === backslash) return -1;
  if (byte === quote) return "end";
  return byte < 0x20 ? undefined : 0;
}
