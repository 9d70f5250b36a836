import { toDateTime } from "../../../core/instant.ts";
import { isBefore, isBehind, type ListRange } from "../../model/list-range.ts";
import type { ExamineList, Listed } from "../../ports/listed.ts";
import { defaultLimit, encodeCursor, maxLimit } from "../requests/page-query.ts";
import type { Page } from "../views/page-view.ts";
import { bindingOf, type PagedQuery, type QueryPlace, rangeOf } from "./page-range.ts";

/** Of one request. A filter that few records match must not read thirty days of them. */
export const maxExamined = 1_000;

export interface PageInput<Item, View> {
  /** Its path, without `/v1/`: a cursor belongs to it. */
  readonly list: string;
  readonly query: PagedQuery;
  /** `query` by default. */
  readonly place?: QueryPlace;
  readonly examine: ExamineList<Item>;
  /** Whether the partner may see the record, and its filters include it; every record by default. */
  readonly isIncluded?: (item: Item) => boolean;
  readonly toView: (item: Item) => View;
  /** Of the records as JSON: a page that would be larger has fewer records, one at least. */
  readonly maxBytes?: number;
}

/**
 * Reads one page of the records that are included. `cursor` is null on the last page. A page on whose way `maxExamined` records
 * were examined ends there, also where it is empty.
 *
 * @throws Problem 400 for a cursor of another list, of another order, or of other filters
 */
export async function readPage<Item, View>({
  list,
  query,
  place = "query",
  examine,
  isIncluded = () => true,
  toView,
  maxBytes = Number.POSITIVE_INFINITY,
}: PageInput<Item, View>): Promise<Page<View>> {
  const limit = Math.min(query.limit ?? defaultLimit, maxLimit);
  const { included, passed } = await find({ range: rangeOf(list, query, place), examine, isIncluded }, limit);
  const items = included.slice(0, limit);
  const views = withinBytes(
    items.map(({ record }) => toView(record)),
    maxBytes,
  );
  const next = included.length > views.length ? items[views.length - 1]?.position : passed;
  return { data: views, cursor: next === undefined ? null : encodeCursor(next, bindingOf(list, query)) };
}

/**
 * Finds more than `limit` records, where there are.
 *
 * @returns with `passed`, the position up to which the range was examined, unless that is its end
 */
async function find<Item>(
  input: Required<Pick<PageInput<Item, never>, "examine" | "isIncluded">> & { readonly range: ListRange },
  limit: number,
): Promise<{ readonly included: readonly Listed<Item>[]; readonly passed: string | undefined }> {
  const { examine, isIncluded } = input;
  let { range } = input;
  const included: Listed<Item>[] = [];
  for (let examined = 0; examined < maxExamined && included.length <= limit; ) {
    // As many as a page without filters needs; then larger parts, of which there are few.
    const size = Math.min(examined === 0 ? limit + 1 : maxLimit, maxExamined - examined);
    const entries = await examine(range, size);
    for (const { position, record } of entries) {
      if (record !== undefined && isIncluded(record)) included.push({ position, record });
    }
    if (entries.length < size) return { included, passed: undefined };
    examined += entries.length;
    range = { ...range, after: entries.at(-1)?.position };
  }
  return { included, passed: range.after };
}

/** As many of the first as fit, one at least. */
function withinBytes<View>(views: readonly View[], maxBytes: number): readonly View[] {
  if (maxBytes === Number.POSITIVE_INFINITY) return views;
  let bytes = 0;
  const tooMany = views.findIndex((view, index) => {
    bytes += Buffer.byteLength(JSON.stringify(view));
    return index > 0 && bytes > maxBytes;
  });
  return tooMany < 0 ? views : views.slice(0, tooMany);
}

/**
 * Pages through records that are read as a whole.
 *
 * @param records sorted by position
 */
export function examineOf<Item>(records: readonly Listed<Item>[]): ExamineList<Item> {
  return async (range, limit) => {
    const sorted = range.order === "asc" ? records : records.toReversed();
    const { after = "" } = range;
    const isNext = ({ position }: Listed<Item>) => after === "" || isBefore(after, position, range);
    return sorted.filter((one) => isNext(one) && !isBehind(one.position, range)).slice(0, limit);
  };
}

/** Sorts records that no store sorts. */
export function listedByArrival<Item extends { readonly id: string }>(
  records: readonly Item[],
  arrivedAt: (record: Item) => number,
): readonly Listed<Item>[] {
  return records
    .map((record) => ({ position: positionOf(arrivedAt(record), record.id), record }))
    .toSorted((one, other) => (one.position < other.position ? -1 : 1));
}

/** The position of a record in the order of arrival, for records that no store sorts. */
export function positionOf(at: number, id: string): string {
  return `${toDateTime(at)}#${id}`;
}
