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

/** The digest of order and filters to which a cursor is bound; empty for a list in its own order without filters. */
export function bindingOf({ limit: _, cursor: __, order = "asc", since, until, ...filters }: PagedQuery): string {
  const times = { since: since && millisecondsOf(since), until: until && millisecondsOf(until) };
  const given = Object.entries({ ...filters, ...times }).filter(([, value]) => value !== undefined);
  if (order === "asc" && given.length === 0) return "";
  const sorted = given.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([order, sorted]))
    .digest("base64url")
    .slice(0, bindingLength);
}

/** Where a request has its query: in the URL, or in the body. */
export type QueryPlace = "query" | "body";

/**
 * The part of a list that a request still has to read.
 *
 * @throws Problem 400 for a cursor of another order, or of other filters
 */
export function rangeOf(query: PagedQuery, place: QueryPlace = "query"): ListRange {
  const { order = "asc", since, until, cursor } = query;
  const [oldest, newest] = [since && beginOf(since), until && endOf(until)];
  const [begin, end] = order === "asc" ? [oldest, newest] : [newest, oldest];
  if (cursor === undefined) return { order, after: begin, end };
  const { position, binding } = decodeCursor(cursor);
  if (binding !== bindingOf(query)) throw otherCursor(place);
  return { order, after: position, end };
}

function otherCursor(place: QueryPlace): Problem {
  const detail =
    "It belongs to a request with another order, or with other filters. Repeat those, or begin without it.";
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
