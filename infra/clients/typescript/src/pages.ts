/** One page of a list. */
export interface Page<Item> {
  readonly data: readonly Item[];
  readonly cursor: string | null;
}

/**
 * All items of a list, page after page as they are asked for: `for await (const job of client.list("/v1/jobs"))`. `pages()` has the
 * pages with their cursors, by which a later list goes on.
 */
export class Pages<Item> implements AsyncIterable<Item> {
  readonly #read: (cursor: string | undefined) => Promise<Page<Item>>;

  constructor(read: (cursor: string | undefined) => Promise<Page<Item>>) {
    this.#read = read;
  }

  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let cursor: string | undefined;
    do {
      const page = await this.#read(cursor);
      yield page;
      // A cursor that does not advance would list one page for ever.
      if (page.cursor !== null && page.cursor === cursor) throw new Error("The list does not advance.");
      cursor = page.cursor ?? undefined;
    } while (cursor !== undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { data } of this.pages()) yield* data;
  }
}
