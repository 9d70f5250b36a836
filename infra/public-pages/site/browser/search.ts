import { type EntryIndex, type FoundEntry, findEntries, loadEntries } from "../search/find-entries.ts";
import { type SearchElements, searchElements } from "./search-elements.ts";

/** The index, which is loaded at the first word that is typed. A failed load is tried again at the next. */
function createLoadIndex(address: string): () => Promise<EntryIndex> {
  let loading: Promise<EntryIndex> | undefined;
  const load = async (): Promise<EntryIndex> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The index is answered ${response.status}.`);
    return loadEntries(await response.text());
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

function createSearch({ field, show, clear }: SearchElements, loadIndex: () => Promise<EntryIndex>) {
  return async (): Promise<void> => {
    const query = field.value.trim();
    if (query === "") return clear();
    try {
      const index = await loadIndex();
      // The reader may have typed on meanwhile.
      if (query !== field.value.trim()) return;
      const found = findEntries(index, query);
      show(found, found.length === 0 ? `Nothing has “${query}”.` : countOf(found));
    } catch {
      show([], "The search could not be loaded. Type again to try again.");
    }
  };
}

const countOf = ({ length }: readonly FoundEntry[]): string => (length === 1 ? "1 result" : `${length} results`);

const elements = searchElements();
if (elements !== undefined) {
  const { box, field } = elements;
  const search = createSearch(elements, createLoadIndex(box.dataset["index"] ?? ""));
  field.addEventListener("input", () => void search());
  box.hidden = false;
}
