import type { components } from "#openapi";
import { sleep } from "./gateway-fetch.ts";

/** Events in the order in which they were recorded, and the cursor to store with the work on them. */
export type FeedPage = components["schemas"]["FeedPage"];

export interface FeedOptions {
  /** Ends the feed: the loop over it ends without an error. */
  readonly signal?: AbortSignal;
  /** Default true: waits for further events. `false`: ends once all are read. */
  readonly follow?: boolean;
  /** Between two reads that found nothing, in milliseconds; default 1,000. */
  readonly pauseMs?: number;
}

/** The pages of the feed that have events, or whose cursor has advanced. */
export async function* readFeed(
  read: (after: string | undefined) => Promise<FeedPage>,
  { signal, follow = true, pauseMs = 1_000 }: FeedOptions,
): AsyncGenerator<FeedPage, void, undefined> {
  let after: string | undefined;
  while (!signal?.aborted) {
    const page = await read(after).catch(unlessAborted(signal));
    if (page === undefined) return;
    if (page.data.length > 0 || page.cursor !== after) yield page;
    after = page.cursor;
    if (page.more) continue;
    if (!follow) return;
    await sleep(pauseMs, signal).catch(unlessAborted(signal));
  }
}

/** The error, unless the caller has ended the feed. */
function unlessAborted(signal: AbortSignal | undefined): (error: unknown) => undefined {
  return (error) => {
    if (!signal?.aborted) throw error;
  };
}
