import type { BannedWord, stillInUse } from "./banned-words.ts";
import type { Mention } from "./find-banned.ts";

const shown = 5;

/** What the check prints, and whether a word stands where it is banned. */
export function reportWords(
  found: ReadonlyMap<BannedWord, readonly Mention[]>,
  inUse: typeof stillInUse,
): { readonly lines: readonly string[]; readonly failed: boolean } {
  const all = [...found];
  const isCounted = ({ place, word }: BannedWord): boolean => inUse[place].has(word);
  const wrong = all.filter(([word, mentions]) => !isCounted(word) && mentions.length > 0);
  const counted = all.filter(([word]) => isCounted(word));
  const left = counted.filter(([, mentions]) => mentions.length > 0);
  const gone = counted.filter(([, mentions]) => mentions.length === 0);
  return {
    failed: wrong.length > 0,
    lines: [
      ...wrong.flatMap(([{ word, place, use }, mentions]) => [
        `"${word}" is banned in ${place}; use: ${use} (docs/glossary.md).`,
        ...mentions.slice(0, shown).map(({ file, line, text }) => `  ${file}:${line}  ${shorten(text)}`),
        ...(mentions.length > shown ? [`  … and ${mentions.length - shown} more`] : []),
      ]),
      ...(left.length > 0 ? [`Still in use: ${left.map(countOf).join(", ")}.`] : []),
      ...(gone.length > 0 ? [`Gone: take off stillInUse in infra/words: ${gone.map(countOf).join(", ")}.`] : []),
      `${all.length - counted.length} words are banned, ${wrong.length} of them found; ${left.length} are still in use.`,
    ],
  };
}

function countOf([{ word, place }, mentions]: readonly [BannedWord, readonly Mention[]]): string {
  return `${word} (${place}) ${mentions.length}`;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
