import { isRecord } from "../core/schema/structures.ts";
import type { VendorRequest } from "./split-call.ts";

/** What the pages of a list that were read so far have. */
export interface ListReading {
  readonly items: readonly unknown[];
  /** The list was read to its end: what is not among the items is not in the list. */
  readonly isWhole: boolean;
}

/** How a vendor's list is read, page by page. `pages` are the JSON values of the answers so far. */
export interface Paging {
  /** @returns `undefined` where there is no further page, or none that can be asked for */
  readonly next: (list: VendorRequest, pages: readonly unknown[]) => VendorRequest | undefined;
  /** @returns `undefined` for answers that are not such a list */
  readonly read: (pages: readonly unknown[]) => ListReading | undefined;
}

/** A list that one answer has as a whole. */
export function singlePage(itemsOf: (page: unknown) => readonly unknown[] | undefined): Paging {
  return {
    next: (list, pages) => (pages.length === 0 ? list : undefined),
    read([page]) {
      const items = itemsOf(page);
      return items && { items, isWhole: true };
    },
  };
}

/** The list in an object's member; `undefined` for anything else. */
export function listIn(member: string): (page: unknown) => readonly unknown[] | undefined {
  return (page) => {
    const list = isRecord(page) ? page[member] : undefined;
    return Array.isArray(list) ? list : undefined;
  };
}

/** An answer that is a list itself. */
export function bareList(page: unknown): readonly unknown[] | undefined {
  return Array.isArray(page) ? page : undefined;
}

export interface CountedPages {
  /** The query's name for the number of a page. */
  readonly page: string;
  /** The number of the first page; 0 if absent. */
  readonly first?: number;
  /** Further members of the query, such as the size of a page. */
  readonly query: readonly (readonly [string, string])[];
  readonly itemsOf: (page: unknown) => readonly unknown[] | undefined;
}

/**
 * A list whose answers do not say how long it is: it ends with an empty page. A page that repeats an earlier one shows that
 * the vendor does not page by that name, so that the list may be longer than what it answers.
 */
export function pagesUntilEmpty({ page, first = 0, query, itemsOf }: CountedPages): Paging {
  return {
    next(list, pages) {
      const lists = pages.map(itemsOf);
      const last = lists.at(-1);
      if (pages.length > 0 && (last === undefined || last.length === 0 || repeats(lists))) return undefined;
      return { ...list, query: [...list.query, [page, String(first + pages.length)], ...query] };
    },
    read(pages) {
      const lists = pages.map(itemsOf);
      const known = lists.filter((one) => one !== undefined);
      if (known.length < lists.length || known.length === 0) return undefined;
      const distinct = known.filter((one, index) => !repeats(known.slice(0, index + 1)) || one.length === 0);
      return { items: distinct.flat(), isWhole: known.at(-1)?.length === 0 && distinct.length === known.length };
    },
  };
}

/** Whether the last of the pages is equal to one before it. */
function repeats(lists: readonly (readonly unknown[] | undefined)[]): boolean {
  const texts = lists.map((one) => JSON.stringify(one));
  const last = texts.at(-1);
  return last !== undefined && texts.slice(0, -1).includes(last);
}

/**
 * A list in the pages of Laravel: `data` beside `current_page` and `last_page`, in the answer itself or in its `meta`. Only a
 * list whose document names the query's `page` is read beyond the first one.
 */
export function laravelPages(canTurn: boolean): Paging {
  const itemsOf = listIn("data");
  return {
    next(list, pages) {
      if (pages.length === 0) return list;
      const { current, last } = countsOf(pages.at(-1));
      if (!canTurn || current !== pages.length || last === undefined || current >= last) return undefined;
      return { ...list, query: [...list.query, ["page", String(current + 1)]] };
    },
    read(pages) {
      const lists = pages.map(itemsOf);
      const known = lists.filter((one) => one !== undefined);
      if (known.length < lists.length || known.length === 0) return undefined;
      const isInOrder = pages.every((page, index) => countsOf(page).current === index + 1);
      return { items: known.flat(), isWhole: isInOrder && countsOf(pages.at(-1)).last === pages.length };
    },
  };
}

function countsOf(page: unknown): { readonly current: number | undefined; readonly last: number | undefined } {
  const answer = isRecord(page) ? page : {};
  const counts = isRecord(answer["meta"]) ? answer["meta"] : answer;
  const whole = (value: unknown) => (typeof value === "number" && Number.isSafeInteger(value) ? value : undefined);
  return { current: whole(counts["current_page"]), last: whole(counts["last_page"]) };
}
