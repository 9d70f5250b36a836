import type { Clock } from "../../../core/clock.ts";
import { parseDateTime } from "../../../core/date-time.ts";
import { badRequest } from "../../../core/problem.ts";
import type { GatewayResponse } from "../../../http/messages.ts";
import { purposeOfEvents } from "../../disclosures/purpose-of.ts";
import { type WalkFeedDependencies, walkFeed } from "../../feed/walk-feed.ts";
import { retentionMs } from "../../model/event.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import { positionAt } from "../../model/feed.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { PlacedItem } from "../../ports/feed-store.ts";
import type { feedQuery } from "../requests/feed-query.ts";
import { defaultLimit, maxLimit } from "../requests/page-query.ts";
import type { QueryOf } from "../requests/read-query.ts";
import type { feedRoutes } from "../routes/feed-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";
import { decodeFeedCursor, encodeFeedCursor } from "./feed-cursor.ts";
import { feedFilter } from "./feed-filter.ts";
import {
  createReadFacts,
  createReadPayloads,
  type FeedPageDependencies,
  maxPageBytes,
  type PagedEvent,
} from "./feed-page.ts";

export interface ReadFeedDependencies extends FeedPageDependencies {
  readonly store: FeedPageDependencies["store"] & WalkFeedDependencies["store"];
  readonly digest: () => Promise<KeyedDigest>;
  readonly connections: StageConnections;
  readonly clock: Clock;
  readonly webhookWaits: Pick<WebhookWaits, "feed">;
}

/** How far the clock of a partner may be ahead of ours. */
const clockToleranceMs = 60_000;

/** A reader that begins as early as it can has this long for its next page, before its cursor is older than events are stored. */
const firstPageMs = 3_600_000;

/** Events that are read at a time; those with payloads are up to 300 KB each in memory. */
const chunks = { facts: 50, payloads: 10 };

/** Answers one page of the feed: the events of the partner's lists behind a position, in the order of their recording. */
export function createReadFeed(deps: ReadFeedDependencies): HandlerOf<typeof feedRoutes.readFeed> {
  const { clock, connections } = deps;
  const readPage = createReadPage(deps);
  return async ({ partner, query, disclose }) => {
    const now = clock.now();
    const digest = await deps.digest();
    const filter = feedFilter(partner, query, connections);
    const isNow = query.after === "now";
    const after = startOf(query, now, (cursor) => decodeFeedCursor(digest, partner.id, cursor, now));
    const limit = Math.min(query.limit ?? defaultLimit, maxLimit);
    const withData = query.include === "data";
    const page = isNow
      ? await findEnd(deps, { lists: filter.lists, now })
      : await readPage({ ...filter, after, limit, withData });
    if (withData) {
      for (const { event } of page.events) disclose(event.about?.keys ?? [], purposeOfEvents(partner, event), event.id);
    }
    return pageResponse(page, encodeFeedCursor(digest, partner.id, page.position));
  };
}

/** The position behind which the page begins. @throws Problem 400 for two beginnings, and for one in the future */
function startOf({ after, since }: QueryOf<typeof feedQuery>, now: number, decode: (cursor: string) => string): string {
  const oldest = now - retentionMs + firstPageMs;
  const refuse = (detail: string) =>
    badRequest("The query is invalid; errors lists each fault.", [{ pointer: "query/since", detail }]);
  if (after !== undefined && since !== undefined) throw refuse("It cannot be given together with after.");
  if (after !== undefined && after !== "now") return decode(after);
  const from = since === undefined ? oldest : (parseDateTime(since) ?? Number.NaN);
  if (from > now + clockToleranceMs) throw refuse("It must not be in the future.");
  return positionAt(Math.max(from, oldest));
}

interface Page {
  readonly events: readonly PagedEvent[];
  readonly position: string;
  readonly more: boolean;
}

/** The position behind everything that is recorded now, but what is being recorded. */
async function findEnd(
  deps: ReadFeedDependencies,
  { lists, now }: { readonly lists: readonly string[]; readonly now: number },
): Promise<Page> {
  const { webhookWaits: waits } = deps;
  let after = positionAt(now - waits.feed.close);
  for (;;) {
    const walk = walkFeed({ ...deps, waits }, { lists, after });
    let step = await walk.next();
    while (step.done !== true) step = await walk.next();
    // A walk ends after so many places; there may be more of them.
    if (!step.value.more) return { events: [], position: step.value.position, more: false };
    after = step.value.position;
  }
}

interface WantedPage {
  readonly lists: readonly string[];
  readonly isIncluded: (item: PlacedItem["item"]) => boolean;
  readonly after: string;
  readonly limit: number;
  readonly withData: boolean;
}

function createReadPage(deps: ReadFeedDependencies) {
  const readFacts = createReadFacts(deps);
  const readPayloads = createReadPayloads(deps);
  return async ({ lists, isIncluded, after, limit, withData }: WantedPage): Promise<Page> => {
    const walk = walkFeed({ ...deps, waits: deps.webhookWaits }, { lists, after });
    const events: PagedEvent[] = [];
    let position = after;
    let bytes = maxPageBytes;
    for (;;) {
      const chunk: PlacedItem[] = [];
      const size = Math.min(limit - events.length, withData ? chunks.payloads : chunks.facts);
      let step = await walk.next();
      while (step.done !== true && size > 0) {
        if (isIncluded(step.value.item)) chunk.push(step.value);
        else if (chunk.length === 0) position = step.value.position;
        if (chunk.length === size) break;
        step = await walk.next();
      }
      if (size === 0 && step.done !== true) return { events, position, more: true };
      const { events: read, left } = withData
        ? await readPayloads(chunk, bytes)
        : { events: await readFacts(chunk), left: [] };
      events.push(...read);
      bytes -= read.reduce((sum, { json }) => sum + json.length, 0);
      if (left.length > 0) {
        const passed = chunk[chunk.length - left.length - 1]?.position;
        return { events, position: passed ?? position, more: true };
      }
      if (step.done === true) return { events, ...step.value };
      position = chunk.at(-1)?.position ?? position;
    }
  };
}

function pageResponse({ events, more }: Page, cursor: string): GatewayResponse {
  const body = Buffer.concat([
    Buffer.from('{"data":['),
    ...events.flatMap(({ json }, index) => (index === 0 ? [json] : [comma, json])),
    Buffer.from(`],"cursor":${JSON.stringify(cursor)},"more":${more}}`),
  ]);
  return { status: 200, headers: { "Content-Type": "application/json" }, body };
}

const comma = Buffer.from(",");
