import { badRequest, type FieldError } from "../../core/problem.ts";
import { type GatewayResponse, json } from "../../http/messages.ts";
import type { Listed } from "../ports/listed.ts";

export interface PageRequest {
  /** The position after which the page begins; empty for the first. */
  readonly after: string;
  readonly limit: number;
}

const usualLimit = 50;
const highestLimit = 200;

/** The shape of a position in a list by arrival: a time and an id. */
const arrival = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[a-z]+_[A-Za-z0-9]+$/;

/**
 * Reads `limit` (50 unless given, 200 at most) and `cursor`.
 *
 * @param position the shape of the list's positions
 * @throws Problem 400 naming what cannot be read
 */
export function readPage(query: readonly (readonly [string, string])[], position = arrival): PageRequest {
  const values = new Map(query);
  const limit = Number(values.get("limit") ?? usualLimit);
  const cursor = values.get("cursor");
  const after = cursor === undefined ? "" : Buffer.from(cursor, "base64url").toString("utf8");
  const errors: FieldError[] = [];
  if (!Number.isInteger(limit) || limit < 1)
    errors.push({ pointer: "limit", detail: "It must be a whole number from 1." });
  if (cursor !== undefined && !position.test(after)) {
    errors.push({ pointer: "cursor", detail: "It must be a cursor that a list gave." });
  }
  if (errors.length > 0) throw badRequest("The query cannot be read.", errors);
  return { after, limit: Math.min(limit, highestLimit) };
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

/** Where a record stands in a list that is sorted here and not by the ledger. */
export function positionOf(at: number, id: string): string {
  return `${new Date(at).toISOString()}#${id}`;
}
