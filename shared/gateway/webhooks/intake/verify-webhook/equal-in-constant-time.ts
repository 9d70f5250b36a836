import { timingSafeEqual } from "node:crypto";

/**
 * Whether two texts are the same, in a time that does not tell how much of them is. Lengths are compared too: a
 * truncated signature is a wrong one.
 */
export function equalInConstantTime(presented: string, expected: string): boolean {
  const a = Buffer.from(presented, "utf8");
  const b = Buffer.from(expected, "utf8");
  return timingSafeEqual(a.length === b.length ? a : b, b) && a.length === b.length;
}
