import MiniSearch from "minisearch";
import type { SearchEntry } from "./search-entry.ts";

/** A result. */
export type FoundEntry = Pick<SearchEntry, "id" | "kind" | "title" | "page">;

export type EntryIndex = MiniSearch<SearchEntry>;

const options = {
  fields: ["title", "page", "text", "words"],
  storeFields: ["kind", "title", "page", "words", "weight"],
  processTerm: wordsOf,
};

const maxResults = 12;

/** The index of these entries, as JSON that `loadEntries` reads. */
export function indexEntries(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch<SearchEntry>(options);
  index.addAll(entries);
  return JSON.stringify(index);
}

export const loadEntries = (json: string): EntryIndex => MiniSearch.loadJSON<SearchEntry>(json, options);

/**
 * The entries with all words of a query, best first; where none has them all, those with some. A word may be begun, or have a
 * letter wrong. Guides come before what they explain: a reader who names an operation exactly gets it by its title.
 */
export function findEntries(index: EntryIndex, query: string): readonly FoundEntry[] {
  const search = (combineWith: "AND" | "OR") =>
    index.search(query, {
      combineWith,
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.15 : false),
      boost: { title: 4, words: 4 },
      boostDocument: (_id, term, stored) => weightOf(stored as Stored | undefined, term),
    });
  const all = search("AND");
  const found = all.length > 0 ? all : search("OR");
  return found.slice(0, maxResults).map(({ id, kind, title, page }) => ({ id, kind, title, page }));
}

type Stored = Pick<SearchEntry, "words" | "weight">;

/** Whose word it is comes first, however many other words it has. */
function weightOf({ words, weight }: Stored = { words: "", weight: 1 }, term: string): number {
  return words.split(" ").includes(term) ? 4 * weight : weight;
}

/** Words of questions, which say nothing of what is asked about. */
const questionWords = new Set(
  "a an and are as at be by can do does for from how i if in is it me my of on or should so that the this to we what when where which why with you your".split(
    " ",
  ),
);

/** `createRefillRequest` is found by its words, too. */
function wordsOf(term: string): string[] | null {
  if (questionWords.has(term.toLowerCase())) return null;
  const words = term.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return [...new Set([term, ...words].map((word) => word.toLowerCase()))];
}
