/** One page of a list. */
export interface Page<Item> {
  readonly data: readonly Item[];
  readonly cursor: string | null;
}

/**
 * All items of a list, page after page as they are asked for: `for await (const job of client.list("/v1/jobs"))`. `pages()` has the
 * pages with their cursors, by which a later list goes on.
 */
export interface Pages<Item> extends AsyncIterable<Item> {
  pages(): AsyncGenerator<Page<Item>, void, undefined>;
}

/** The list whose pages are read so, each after the cursor of the one before. */
export function pagesOf<Item>(read: (cursor: string | undefined) => Promise<Page<Item>>): Pages<Item> {
  async function* pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let cursor: string | undefined;
    do {
      const page = await read(cursor);
      yield page;
      // A cursor that does not advance would list one page for ever.
      if (page.cursor !== null && page.cursor === cursor) throw new Error("The list does not advance.");
      cursor = page.cursor ?? undefined;
    } while (cursor !== undefined);
  }
  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const { data } of pages()) yield* data;
  }
  return { pages, [Symbol.asyncIterator]: items };
}
