import { Marked } from "marked";
import { wordsFor } from "./reader-words.ts";
import type { SearchEntry } from "./search-entry.ts";

/** What is searched of a guide, besides its text. */
export interface SearchedGuide {
  readonly title: string;
  /** In order, without the title. */
  readonly headings: readonly { readonly id: string; readonly level: number; readonly text: string }[];
}

/** The guides of the gateway come before those of a vendor, which say what is different there; what has changed is last. */
const weights = { gateway: 2, error: 1, vendor: 0.8, change: 0.02 };

/**
 * An entry for the guide, with the text before its first heading, and for each of its sections.
 *
 * @param isOfVendor whether it is a vendor's guide
 */
export function guideEntries(
  name: string,
  markdown: string,
  { title, headings }: SearchedGuide,
  isOfVendor = false,
): readonly SearchEntry[] {
  const [first, ...others] = textsBelowHeadings(markdown).filter(({ heading }) => heading !== "");
  const own = isOfVendor ? weights.vendor : weights.gateway;
  return [
    { id: name, kind: "guide", title, page: "", text: first?.text ?? "", words: wordsFor(name), weight: own },
    ...headings.map(({ id: anchor, level, text: heading }, index): SearchEntry => {
      const id = `${name}#${anchor}`;
      const text = others[index]?.text ?? "";
      // The chapters of the page of errors are guides, and its sections problems.
      const isError = name === "errors" && level > 2;
      const status = isError ? statusesIn(text) : "";
      return {
        id,
        kind: isError ? "error" : "guide",
        title: heading,
        page: status === "" ? title : `${title} · ${status}`,
        text,
        words: wordsFor(id),
        weight: isError ? weights.error : name === "changelog" ? weights.change : own,
      };
    }),
  ];
}

/** A problem's text begins with its statuses. */
const statusesIn = (text: string): string => (/^[\dx, ]+/.exec(text)?.[0] ?? "").replaceAll(",", "").trim();

interface HeadedText {
  /** Empty for what precedes the first heading. */
  readonly heading: string;
  readonly text: string;
}

/** The texts between the headings; without blocks of code, whose words are those of any request. */
export function textsBelowHeadings(markdown: string): readonly HeadedText[] {
  const found: { heading: string; parts: string[] }[] = [{ heading: "", parts: [] }];
  for (const token of new Marked({ gfm: true }).lexer(markdown)) {
    if (token.type === "heading") found.push({ heading: plainWords(token["text"]), parts: [] });
    else if (token.type !== "code") found.at(-1)?.parts.push(token.raw);
  }
  return found.map(({ heading, parts }) => ({ heading, text: plainWords(parts.join("\n")) }));
}

function plainWords(markdown: string): string {
  return markdown
    .replaceAll(/\]\([^)]*\)/g, " ")
    .replaceAll(/[`*|[\]{}()<>"]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
