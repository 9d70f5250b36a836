import { type GatewayResponse, json } from "../../http/messages.ts";
import type { Listed } from "../ports/listed.ts";
import { highestLimit, readCursor, usualLimit } from "./requests/page-query.ts";

export interface PageRequest {
  /** The position after which the page begins; empty for the first. */
  readonly after: string;
  readonly limit: number;
}

/** Reads a query that keeps `pageQuery`. */
export function readPage(query: readonly (readonly [string, string])[]): PageRequest {
  const { limit, cursor } = Object.fromEntries(query);
  return {
    after: cursor === undefined ? "" : readCursor(cursor),
    limit: limit === undefined ? usualLimit : Math.min(Number(limit), highestLimit),
  };
}

/** Fetches up to `limit` records after a position, fewer only at the end of the list. */
export type Fetch<Record> = (after: string, limit: number) => Promise<readonly Listed<Record>[]>;

/**
 * Answers one page of a list, `{"data", "cursor"}`, with the records that the partner may see; `cursor` is `null` on
 * the last page.
 */
export async function answerPage<Record>(
  { after, limit }: PageRequest,
  fetch: Fetch<Record>,
  isVisible: (record: Record) => boolean,
  view: (record: Record) => unknown,
): Promise<GatewayResponse> {
  const visible: Listed<Record>[] = [];
  for (let from = after; visible.length <= limit; ) {
    const fetched = await fetch(from, limit + 1);
    visible.push(...fetched.filter(({ record }) => isVisible(record)));
    const last = fetched.at(-1);
    if (last === undefined || fetched.length <= limit) break;
    from = last.position;
  }
  const data = visible.slice(0, limit);
  const last = visible.length > limit ? data.at(-1) : undefined;
  return json(200, {
    data: data.map(({ record }) => view(record)),
    cursor: last === undefined ? null : Buffer.from(last.position).toString("base64url"),
  });
}

/** Where a record stands in a list that is sorted here and not by the store. */
export function positionOf(at: number, id: string): string {
  return `${new Date(at).toISOString()}#${id}`;
}
