import { createHash } from "node:crypto";
import { parseDateTime } from "../../../core/date-time.ts";
import { toDateTime } from "../../../core/instant.ts";
import { badRequest, type Problem } from "../../../core/problem.ts";
import type { ListRange } from "../../model/list-range.ts";
import { decodeCursor } from "../requests/page-query.ts";
import { invalidBody } from "../requests/read-body.ts";

/** The query of a list. Every parameter that is not named here is a filter. */
export interface PagedQuery {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  readonly order?: ListRange["order"] | undefined;
  /** RFC 3339, as `until`. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Two filters of one list that a partner uses in one day must differ; a cursor of others' gives nothing. */
const bindingLength = 12;

/**
 * The digest of list, order and filters to which a cursor is bound.
 *
 * @param list its path, without `/v1/`
 */
export function bindingOf(list: string, query: PagedQuery): string {
  return digestOf([list, ...boundTo(query)]);
}

/** That of a cursor of earlier versions, which bound none to its list: empty for a list in its own order without filters. */
function earlierBindingOf(query: PagedQuery): string {
  const [order, filters] = boundTo(query);
  return order === "asc" && filters.length === 0 ? "" : digestOf([order, filters]);
}

function boundTo({ limit: _, cursor: __, order = "asc", since, until, ...filters }: PagedQuery) {
  const times = { since: since && millisecondsOf(since), until: until && millisecondsOf(until) };
  const given = Object.entries({ ...filters, ...times }).filter(([, value]) => value !== undefined);
  return [order, given.toSorted(([one], [other]) => (one < other ? -1 : 1))] as const;
}

function digestOf(bound: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(bound)).digest("base64url").slice(0, bindingLength);
}

/** Where a request has its query: in the URL, or in the body. */
export type QueryPlace = "query" | "body";

/**
 * The part of a list that a request still has to read.
 *
 * @throws Problem 400 for a cursor of another list, of another order, or of other filters
 */
export function rangeOf(list: string, query: PagedQuery, place: QueryPlace = "query"): ListRange {
  const { order = "asc", since, until, cursor } = query;
  const [oldest, newest] = [since && beginOf(since), until && endOf(until)];
  const [begin, end] = order === "asc" ? [oldest, newest] : [newest, oldest];
  if (cursor === undefined) return { order, after: begin, end };
  const { position, binding } = decodeCursor(cursor);
  if (binding !== bindingOf(list, query) && binding !== earlierBindingOf(query)) throw otherCursor(place);
  return { order, after: position, end };
}

function otherCursor(place: QueryPlace): Problem {
  const detail =
    "It belongs to another list, or to a request with another order or other filters. Repeat that request, or begin without it.";
  if (place === "body") return invalidBody([{ pointer: "/cursor", detail }]);
  return badRequest("The query is invalid; errors lists each fault.", [{ pointer: "query/cursor", detail }]);
}

/** Before what arrived at a time, and behind what arrived before it. */
const beginOf = (time: string): string => toDateTime(millisecondsOf(time));

/** Behind what arrived at a time: a `#` follows the time in a position, and `$` follows `#`. */
const endOf = (time: string): string => `${beginOf(time)}$`;

const [first, last] = [0, Date.UTC(9999, 11, 31, 23, 59, 59, 999)];

/** Within the years that positions have, in whatever zone the time is given. */
function millisecondsOf(time: string): number {
  return Math.min(Math.max(parseDateTime(time) ?? Number.NaN, first), last);
}
