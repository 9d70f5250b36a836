import { createCipheriv } from "node:crypto";

/** Random choices that a seed reproduces. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** An integer from the first to the last, both included. */
  between(first: number, last: number): number;
  /** One of a list, by weight. */
  oneOf<Choice>(choices: readonly (readonly [weight: number, choice: Choice])[]): Choice;
  /** This many bytes of every value. */
  bytes(count: number): Buffer;
}

/** Mulberry32: 32 bits of state, enough for a mix of faults. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (first, last) => first + Math.floor(next() * (last - first + 1)),
    oneOf(choices) {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, choice] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      const [, last] = choices.at(-1) ?? [];
      if (last === undefined) throw new Error("There is nothing to choose from.");
      return last;
    },
    bytes(count) {
      const key = Buffer.from(Uint8Array.from({ length: 16 }, () => Math.floor(next() * 256)));
      return createCipheriv("aes-128-ctr", key, Buffer.alloc(16)).update(Buffer.alloc(count));
    },
  };
}
