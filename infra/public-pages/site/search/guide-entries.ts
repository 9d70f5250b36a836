import { Marked } from "marked";
import type { SearchEntry } from "./search-entry.ts";

/** What is searched of a guide, besides its text. */
export interface SearchedGuide {
  readonly title: string;
  /** In order, without the title. */
  readonly headings: readonly { readonly id: string; readonly level: number; readonly text: string }[];
}

/** An entry for the guide, with the text before its first heading, and for each of its sections. */
export function guideEntries(
  name: string,
  markdown: string,
  { title, headings }: SearchedGuide,
): readonly SearchEntry[] {
  const [first = "", ...others] = textsBelowHeadings(markdown);
  return [
    { id: name, kind: "guide", title, page: "", text: first },
    ...headings.map(
      ({ id, level, text }, index): SearchEntry => ({
        id: `${name}#${id}`,
        // The chapters of the page of errors are guides, and its sections problems.
        kind: name === "errors" && level > 2 ? "error" : "guide",
        title: text,
        page: title,
        text: others[index] ?? "",
      }),
    ),
  ];
}

/** The texts between the headings, the title's first; without blocks of code, whose words are those of any request. */
function textsBelowHeadings(markdown: string): readonly string[] {
  const texts: string[][] = [];
  for (const { type, raw } of new Marked({ gfm: true }).lexer(markdown)) {
    if (type === "heading") texts.push([]);
    else if (type !== "code") texts.at(-1)?.push(raw);
  }
  return texts.map((parts) => plainWords(parts.join("\n")));
}

function plainWords(markdown: string): string {
  return markdown
    .replaceAll(/\]\([^)]*\)/g, " ")
    .replaceAll(/[`*|[\]{}()<>"]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
