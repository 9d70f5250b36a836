import { isDigit } from "./ascii.ts";

/** The states of a number by the byte that is read: `-`, `0`, another digit, `.`, `e`, a sign (RFC 8259, section 6). */
export type NumberState = "minus" | "zero" | "integer" | "point" | "fraction" | "e" | "sign" | "exponent";
const wholeNumbers: ReadonlySet<NumberState> = new Set(["zero", "integer", "fraction", "exponent"]);

export function isWholeNumber(state: NumberState): boolean {
  return wholeNumbers.has(state);
}

/** @returns the state after one more byte (`undefined` is the start state); `undefined` where the byte is not allowed */
export function nextNumberState(state: NumberState | undefined, byte: number): NumberState | undefined {
  if (isDigit(byte)) {
    if (state === undefined || state === "minus") return byte === 0x30 ? "zero" : "integer";
    if (state === "zero") return undefined;
    if (state === "integer") return "integer";
    return state === "point" || state === "fraction" ? "fraction" : "exponent";
  }
  if (byte === 0x2d) return state === undefined ? "minus" : state === "e" ? "sign" : undefined;
  if (byte === 0x2b) return state === "e" ? "sign" : undefined;
  if (byte === 0x2e) return state === "zero" || state === "integer" ? "point" : undefined;
  const isExponent = byte === 0x65 || byte === 0x45;
  return isExponent && (state === "zero" || state === "integer" || state === "fraction") ? "e" : undefined;
}
