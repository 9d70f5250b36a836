import { toDateTime } from "../../../core/instant.ts";
import type { Listed } from "../../ports/listed.ts";
import { type arrivalPageQuery, decodeCursor, defaultLimit, encodeCursor, maxLimit } from "../requests/page-query.ts";
import type { QueryOf } from "../requests/read-query.ts";
import type { Page } from "../views/page-view.ts";

/** Fetches up to `limit` records after a position; fewer only at the end of the list. */
export type FetchPage<Item> = (after: string, limit: number) => Promise<readonly Listed<Item>[]>;

export interface PageInput<Item, View> {
  readonly query: QueryOf<typeof arrivalPageQuery>;
  readonly fetch: FetchPage<Item>;
  /** Whether the partner may see the record, and its filters include it; every record by default. */
  readonly isIncluded?: (item: Item) => boolean;
  readonly toView: (item: Item) => View;
  /** Of the records as JSON: a page that would be larger has fewer records, one at least. */
  readonly maxBytes?: number;
}

/** Reads one page of the records that are included; `cursor` is null on the last page. */
export async function readPage<Item, View>({
  query,
  fetch,
  isIncluded = () => true,
  toView,
  maxBytes = Number.POSITIVE_INFINITY,
}: PageInput<Item, View>): Promise<Page<View>> {
  const limit = Math.min(query.limit ?? defaultLimit, maxLimit);
  const included: Listed<Item>[] = [];
  for (let after = query.cursor === undefined ? "" : decodeCursor(query.cursor); included.length <= limit; ) {
    const fetched = await fetch(after, limit + 1);
    included.push(...fetched.filter(({ record }) => isIncluded(record)));
    const last = fetched.at(-1);
    if (last === undefined || fetched.length <= limit) break;
    after = last.position;
  }
  const items = included.slice(0, limit);
  const views = withinBytes(
    items.map(({ record }) => toView(record)),
    maxBytes,
  );
  const last = included.length > views.length ? items[views.length - 1] : undefined;
  return {
    data: views,
    cursor: last === undefined ? null : encodeCursor(last.position),
  };
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
export function fetchFrom<Item>(records: readonly Listed<Item>[]): FetchPage<Item> {
  return async (after, limit) => records.filter(({ position }) => position > after).slice(0, limit);
}

/** The position of a record in the order of arrival, for records that no store sorts. */
export function positionOf(at: number, id: string): string {
  return `${toDateTime(at)}#${id}`;
}
