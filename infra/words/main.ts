import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { bannedWords } from "./banned-words.ts";
import { findBanned, type Mention } from "./find-banned.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readMentions } from "./read-mentions.ts";
import { reportWords } from "./report-words.ts";

/** The list itself has to name the words, and so do the hidden aliases of commands that were renamed. */
const naming = ["infra/words/", "test/infra/words/", "infra/operator/old-names.ts"];

const mentions: Mention[] = [];
const folders = new Set<string>();
const isGenerated = { exclude: ["**/cdk.out/**"] };
for await (const file of glob(["{infra,functions,shared,test}/**/*.ts"], isGenerated)) {
  if (naming.some((path) => file.startsWith(path))) continue;
  mentions.push(...readMentions(file, readFileSync(file, "utf8")));
  folders.add(dirname(file));
}
for await (const file of glob(["*.md", "docs/**/*.md", "{infra,functions,shared,test}/**/*.md"], isGenerated)) {
  // The glossary, too.
  if (file !== "docs/glossary.md") mentions.push(...readMarkdown(file, readFileSync(file, "utf8")));
}
for (const folder of folders) mentions.push({ place: "names", text: basename(folder), file: folder, line: 1 });
const { lines, failed } = reportWords(findBanned(bannedWords, mentions), mentions.length);
for (const line of lines) console.log(line);
process.exitCode = failed ? 1 : 0;
