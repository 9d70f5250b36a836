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

interface Sought {
  readonly one: BannedWord;
  readonly words: readonly string[];
  readonly found: Mention[];
}

/** Where each banned word is used, in the order of the words; an empty list where it is not. */
export function findBanned(
  banned: readonly BannedWord[],
  mentions: readonly Mention[],
): ReadonlyMap<BannedWord, readonly Mention[]> {
  const sought = banned.map((one): Sought => ({ one, words: one.word.split(" "), found: [] }));
  const byFirstWord: Record<Place, Map<string, Sought[]>> = { names: new Map(), prose: new Map() };
  for (const each of sought) {
    for (const form of formsOf(each.words[0] ?? "")) {
      const index = byFirstWord[each.one.place];
      index.set(form, [...(index.get(form) ?? []), each]);
    }
  }
  for (const mention of mentions) {
    const words = mention.place === "names" ? wordsOfName(mention.text) : wordsOfProse(mention.text);
    for (const [at, word] of words.entries()) {
      for (const { one, words: wanted, found } of byFirstWord[mention.place].get(word) ?? []) {
        if (isAt(words, at, wanted, one) && found.at(-1) !== mention) found.push(mention);
      }
    }
  }
  return new Map(sought.map(({ one, found }) => [one, found]));
}

function isAt(words: readonly string[], at: number, wanted: readonly string[], one: BannedWord): boolean {
  if (one.first === true && at > 0) return false;
  if (!wanted.every((word, index) => formsOf(word).includes(words[at + index] ?? ""))) return false;
  return !one.unlessBefore?.includes(words[at + wanted.length] ?? "");
}

/** The plural counts as the word. */
function formsOf(word: string): readonly string[] {
  return [word, `${word}s`];
}
