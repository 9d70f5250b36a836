import { type PageInput, readPage } from "../partner-api/paging/read-page.ts";
import { maxLimit } from "../partner-api/requests/page-query.ts";

/** Every record of a partner's list that is included, page by page, in its order. Stop it where there are enough. */
export async function* walkPages<Item, View>(input: Omit<PageInput<Item, View>, "list">): AsyncGenerator<View, void> {
  let cursor: string | undefined;
  do {
    const page = await readPage({ ...input, list: "walk", query: { limit: maxLimit, ...input.query, cursor } });
    yield* page.data;
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
}
