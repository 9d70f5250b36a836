import type { Listed } from "../ports/listed.ts";

const pageSize = 200;

/** Every record of a list that arrived at this time or later (epoch milliseconds), page by page. */
export async function* pagesOf<Value>(
  list: (after: string, limit: number) => Promise<readonly Listed<Value>[]>,
  since = 0,
): AsyncGenerator<Value> {
  // A position begins with the time of arrival.
  let after = new Date(since).toISOString();
  for (;;) {
    const page = await list(after, pageSize);
    for (const { record } of page) yield record;
    if (page.length < pageSize) return;
    after = page.at(-1)?.position ?? after;
  }
}
