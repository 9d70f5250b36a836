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

/** A sender has a few keys at a time; a longer list of signatures only costs time. */
export const maxSignatures = 10;

/** Whether any signature is one of those expected; all are compared, so that the time does not depend on which. */
export function anyEqualInConstantTime(signatures: readonly string[], expected: readonly string[]): boolean {
  return signatures.flatMap((one) => expected.map((other) => equalInConstantTime(one, other))).includes(true);
}
