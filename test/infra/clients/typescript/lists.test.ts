import { describe, expect, test } from "vitest";
import { type FeedPage, readFeed } from "../../../../infra/clients/typescript/src/feed.ts";
import { type Page, pagesOf } from "../../../../infra/clients/typescript/src/pages.ts";

const all = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe("a list", () => {
  const pages = new Map<string | undefined, Page<number>>([
    [undefined, { data: [1, 2], cursor: "a" }],
    ["a", { data: [], cursor: "b" }],
    ["b", { data: [3], cursor: null }],
  ]);
  const read = async (cursor: string | undefined): Promise<Page<number>> =>
    pages.get(cursor) ?? { data: [], cursor: null };

  test("has the items of all pages, also behind an empty one", async () => {
    expect(await all(pagesOf(read))).toEqual([1, 2, 3]);
  });

  test("has the pages with their cursors", async () => {
    expect((await all(pagesOf(read).pages())).map(({ cursor }) => cursor)).toEqual(["a", "b", null]);
  });

  test("reads no page before it is asked for", async () => {
    let reads = 0;
    const counted = pagesOf((cursor) => {
      reads += 1;
      return read(cursor);
    });
    for await (const item of counted) if (item === 2) break;
    expect(reads).toBe(1);
  });

  test("ends with an error where its cursor does not advance", async () => {
    const stuck = pagesOf(async () => ({ data: [1], cursor: "a" }));
    await expect(all(stuck)).rejects.toThrow("does not advance");
  });
});

describe("the feed", () => {
  const event = (id: string) => ({ id }) as FeedPage["data"][number];
  const script: readonly FeedPage[] = [
    { data: [event("1")], cursor: "a", more: true },
    { data: [], cursor: "b", more: true },
    { data: [], cursor: "b", more: false },
    { data: [event("2")], cursor: "c", more: false },
  ];

  test("gives pages with events or another cursor, each read after the cursor of the one before", async () => {
    const asked: (string | undefined)[] = [];
    const left = [...script];
    const end = new AbortController();
    const feed = readFeed(
      async (after) => {
        asked.push(after);
        const page = left.shift();
        if (page === undefined) throw new Error("There is no further page.");
        return page;
      },
      { pauseMs: 1, signal: end.signal },
    );
    const cursors: string[] = [];
    for await (const page of feed) {
      cursors.push(page.cursor);
      if (page.cursor === "c") end.abort();
    }
    expect(cursors).toEqual(["a", "b", "c"]);
    expect(asked).toEqual([undefined, "a", "b", "b"]);
  });

  test("ends with what there is, where it does not follow", async () => {
    const left = [...script];
    const pages = await all(readFeed(async () => left.shift() as FeedPage, { follow: false }));
    expect(pages.map(({ cursor }) => cursor)).toEqual(["a", "b"]);
  });

  test("ends without an error when its signal is aborted amid a read or a pause", async () => {
    const end = new AbortController();
    const failing = async (): Promise<FeedPage> => {
      end.abort();
      throw new Error("The connection was closed.");
    };
    expect(await all(readFeed(failing, { signal: end.signal }))).toEqual([]);
    const pausing = new AbortController();
    const page: FeedPage = { data: [], cursor: "a", more: false };
    const pages = readFeed(async () => page, { signal: pausing.signal, pauseMs: 60_000 });
    expect((await pages.next()).value).toEqual(page);
    const next = pages.next();
    pausing.abort();
    expect((await next).done).toBe(true);
  });

  test("fails as its read fails", async () => {
    const failing = (): Promise<FeedPage> => Promise.reject(new Error("cursor-expired"));
    await expect(all(readFeed(failing, {}))).rejects.toThrow("cursor-expired");
  });
});
