import { timingSafeEqual } from "node:crypto";
import { badRequest, Problem } from "../../../core/problem.ts";
import { retentionMs } from "../../model/event.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import { partsOf } from "../../model/feed.ts";

const version = "1";

/** A time, with an event where the cursor is behind that event. */
const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z(?:#evt_[\w-]{1,128})?$/;

/** A position of the feed of one partner. Its MAC keeps a partner from making positions up, or using another partner's. */
export function encodeFeedCursor(digest: KeyedDigest, partnerId: string, position: string): string {
  return Buffer.from([version, position, macOf(digest, partnerId, position)].join("|")).toString("base64url");
}

/**
 * @returns the position
 * @throws Problem 400 for a cursor that this partner was not given, 410 `cursor-expired` for one that is older than events are
 *   stored
 */
export function decodeFeedCursor(digest: KeyedDigest, partnerId: string, cursor: string, now: number): string {
  const [read, position = "", mac = "", ...more] = Buffer.from(cursor, "base64url").toString("utf8").split("|");
  const isOurs = read === version && more.length === 0 && form.test(position);
  // Base64url has several spellings of the same bytes: only the one that was given is a cursor.
  const isWhole = isOurs && isEqual(mac, macOf(digest, partnerId, position));
  if (!isWhole || encodeFeedCursor(digest, partnerId, position) !== cursor) {
    throw badRequest("The query is invalid; errors lists each fault.", [
      { pointer: "query/after", detail: "It must be now, or a cursor that this feed gave to the same partner." },
    ]);
  }
  if (partsOf(position).at < now - retentionMs) throw cursorExpired();
  return position;
}

function macOf(digest: KeyedDigest, partnerId: string, position: string): string {
  return digest("feed-cursor", version, partnerId, position);
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function cursorExpired(): Problem {
  return new Problem({
    status: 410,
    name: "cursor-expired",
    title: "Cursor expired",
    detail:
      "The cursor is older than 30 days, and events are stored for 30 days: some may be missed. Begin again without it, or with since.",
  });
}
