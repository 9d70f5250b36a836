import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bannedWords } from "../../infra/words/banned-words.ts";

const glossary = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");

/** The words in the last column of the glossary's tables. */
const replaced = new Set(
  glossary
    .split("\n")
    .flatMap((line) => (line.startsWith("|") ? (line.split("|").at(-2) ?? "").trim().split(", ") : [])),
);

test("the glossary lists every banned word next to the word that replaces it", () => {
  const missing = new Set(bannedWords.map(({ word }) => word).filter((word) => !replaced.has(word)));
  expect([...missing]).toEqual([]);
});
