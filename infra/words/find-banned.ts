import type { BannedWord, Place } from "./banned-words.ts";
import { wordsOfName, wordsOfProse } from "./split-words.ts";

/** A name or a text with its place in the sources. */
export interface Mention {
  readonly place: Place;
  readonly text: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Where each banned word stands, in the order of the words; an empty list where it does not. */
export function findBanned(
  banned: readonly BannedWord[],
  mentions: readonly Mention[],
): ReadonlyMap<BannedWord, readonly Mention[]> {
  const sought = banned.map((one) => ({ one, words: one.word.split(" "), found: [] as Mention[] }));
  for (const mention of mentions) {
    const words = mention.place === "names" ? wordsOfName(mention.text) : wordsOfProse(mention.text);
    for (const { one, words: wanted, found } of sought) {
      if (one.place === mention.place && holds(words, wanted, one.first === true)) found.push(mention);
    }
  }
  return new Map(sought.map(({ one, found }) => [one, found]));
}

function holds(words: readonly string[], wanted: readonly string[], onlyFirst: boolean): boolean {
  const lastStart = onlyFirst ? Math.min(0, words.length - wanted.length) : words.length - wanted.length;
  for (let start = 0; start <= lastStart; start++) {
    if (wanted.every((word, index) => isForm(words[start + index], word))) return true;
  }
  return false;
}

/** The plural counts as the word. */
function isForm(word: string | undefined, wanted: string): boolean {
  return word === wanted || word === `${wanted}s`;
}
