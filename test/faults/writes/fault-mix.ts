import type { Chance } from "../seeded.ts";

/** Longer than the callers in their requests are ready to wait. */
const tooLongMs = 3_500;

/** What the vendor may do to a write, and how often of a hundred faults. */
const faults: readonly (readonly [weight: number, action: object])[] = [
  [12, { reset: "connect" }],
  [12, { reset: "before" }],
  [14, { reset: "after" }],
  [6, { delayMs: tooLongMs }],
  [16, { status: 429 }],
  [1, { status: 429, headers: { "retry-after": "1" } }],
  [10, { status: 503 }],
  [9, { status: 418 }],
  [12, { status: 500 }],
  [8, { revokeTokens: true }],
];

const path = "/V2/createRefillRequest";

/** Rules for so many calls: one in five meets a fault. */
export function faultMix(chance: Chance, calls: number): readonly object[] {
  const rules: object[] = [];
  for (let planned = 0; planned < calls; ) {
    const fine = chance.between(0, 8);
    if (fine > 0) rules.push({ match: { path }, times: fine, do: {} });
    rules.push({ match: { path }, do: chance.oneOf(faults) });
    planned += fine + 1;
  }
  return rules;
}
