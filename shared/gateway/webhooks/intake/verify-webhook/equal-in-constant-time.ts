import { timingSafeEqual } from "node:crypto";

/**
 * Whether two texts are equal, in a time that does not depend on their content. A truncated signature is not equal: the
 * lengths are compared, too.
 */
export function equalInConstantTime(presented: string, expected: string): boolean {
  const a = Buffer.from(presented, "utf8");
  const b = Buffer.from(expected, "utf8");
  return timingSafeEqual(a.length === b.length ? a : b, b) && a.length === b.length;
}
