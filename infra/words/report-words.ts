import type { BannedWord } from "./banned-words.ts";
import type { Mention } from "./find-banned.ts";

const maxMentions = 5;

/** What the check prints, and whether it failed: over a banned word, and over no mentions, where nothing was read. */
export function reportWords(
  found: ReadonlyMap<BannedWord, readonly Mention[]>,
  mentionCount: number,
): { readonly lines: readonly string[]; readonly failed: boolean } {
  const used = [...found].filter(([, mentions]) => mentions.length > 0);
  return {
    failed: used.length > 0 || mentionCount === 0,
    lines: [
      ...used.flatMap(([{ word, place, use }, mentions]) => [
        `"${word}" is banned in ${place}; use: ${use} (docs/glossary.md).`,
        ...mentions.slice(0, maxMentions).map(({ file, line, text }) => `  ${file}:${line}  ${shorten(text)}`),
        ...(mentions.length > maxMentions ? [`  … and ${mentions.length - maxMentions} more`] : []),
      ]),
      `${found.size} words are banned, ${used.length} of them found in ${mentionCount} names and texts.`,
    ],
  };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
