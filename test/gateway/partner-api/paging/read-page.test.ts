import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../../../../shared/core/problem.ts";
import type { ListRange } from "../../../../shared/gateway/model/list-range.ts";
import { examineOf, positionOf, readPage } from "../../../../shared/gateway/partner-api/paging/read-page.ts";
import type { ListEntry } from "../../../../shared/gateway/ports/listed.ts";

const start = Date.parse("2026-01-01T00:00:00.000Z");
const at = (ms: number): string => new Date(start + ms).toISOString();

interface Thing {
  readonly id: string;
  readonly at: number;
  readonly color: string;
}

interface Asked {
  readonly order?: "asc" | "desc";
  readonly since?: string;
  readonly until?: string;
  readonly color?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** A list that counts what each request examines. An entry without a record is one that has expired. */
function listOf(things: readonly (Thing & { readonly expired?: boolean })[]) {
  const entries = things
    .map((record) => ({ position: positionOf(start + record.at, record.id), record }))
    .toSorted((a, b) => (a.position < b.position ? -1 : 1));
  const examineAll = examineOf(entries);
  let examined = 0;
  const examine = async (range: ListRange, limit: number): Promise<readonly ListEntry<Thing>[]> => {
    const found = await examineAll(range, limit);
    examined += found.length;
    return found.map(({ position, record }) => ({ position, record: record?.expired ? undefined : record }));
  };
  const page = async (query: Asked) => {
    examined = 0;
    const isIncluded = ({ color }: Thing) => query.color === undefined || color === query.color;
    const { data, cursor } = await readPage({ list: "things", query, examine, isIncluded, toView: ({ id }) => id });
    return { ids: data, cursor, examined };
  };
  const walk = async (query: Asked) => {
    const pages = [await page(query)];
    for (let cursor = pages[0]?.cursor; cursor; cursor = pages.at(-1)?.cursor)
      pages.push(await page({ ...query, cursor }));
    return pages;
  };
  return { page, walk };
}

const colors = ["red", "green"] as const;

const thing = fc.record({ at: fc.nat(40), color: fc.constantFrom(...colors), expired: fc.boolean() });

const query = fc.record(
  {
    order: fc.constantFrom("asc" as const, "desc" as const),
    since: fc.nat(40).map(at),
    until: fc.nat(40).map(at),
    color: fc.constantFrom(...colors),
    limit: fc.integer({ min: 1, max: 7 }),
  },
  { requiredKeys: [] },
);

describe("A walk through the pages of a list", () => {
  it("gives exactly the records within the bounds and filters, each once, in either order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(thing, { maxLength: 40 }), query, async (records, asked) => {
        const things = records.map((record, index) => ({ ...record, id: `thing_${String(index).padStart(2, "0")}` }));
        const { since = at(0), until = at(40), color, order = "asc", limit = 50 } = asked;
        const wanted = things
          .filter((one) => !one.expired && at(one.at) >= since && at(one.at) <= until)
          .filter((one) => color === undefined || one.color === color)
          .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
          .map(({ id }) => id);

        const pages = await listOf(things).walk(asked);

        expect(pages.flatMap(({ ids }) => ids)).toEqual(order === "asc" ? wanted : wanted.toReversed());
        for (const { ids } of pages) expect(ids.length).toBeLessThanOrEqual(limit);
        expect(pages.length).toBeLessThanOrEqual(1 + Math.ceil(things.length / limit));
      }),
    );
  });

  it.each(["asc", "desc"] as const)("examines 1,000 records a request at most, order=%s", async (order) => {
    const things = Array.from({ length: 3_500 }, (_, index) => ({
      id: `thing_${index}`,
      at: index,
      color: index % 1_700 === 50 ? "red" : "green",
      expired: index % 3 === 0,
    }));
    const { walk } = listOf(things);
    for (const limit of [1, 50, 200, 5_000]) {
      const rare = await walk({ order, limit, color: "red" });
      const red = things.filter(({ color, expired }) => color === "red" && !expired).map(({ id }) => id);
      expect(rare.flatMap(({ ids }) => ids)).toEqual(order === "asc" ? red : red.toReversed());
      const none = await walk({ order, limit, color: "blue" });
      expect(none.map(({ ids, examined }) => [ids.length, examined])).toEqual([
        [0, 1_000],
        [0, 1_000],
        [0, 1_000],
        [0, 500],
      ]);
      for (const { examined } of rare) expect(examined).toBeLessThanOrEqual(1_000);
    }
  });

  it("examines one record more than a page has where no filter leaves one out", async () => {
    const things = Array.from({ length: 120 }, (_, index) => ({ id: `thing_${index}`, at: index, color: "red" }));
    expect((await listOf(things).walk({ limit: 50 })).map(({ examined }) => examined)).toEqual([51, 51, 20]);
  });
});

describe("A cursor", () => {
  const things = [0, 1, 2, 3].map((index) => ({ id: `thing_${index}`, at: index, color: "red" }));
  const { page } = listOf(things);
  const cursorOf = async (asked: Asked) => (await page({ ...asked, limit: 1 })).cursor ?? "";

  it("is the same with the order that a list has without one", async () => {
    expect(await cursorOf({ order: "asc" })).toBe(await cursorOf({}));
  });

  // Made by the version before cursors were bound to their lists.
  it.each<[string, Asked]>([
    ["", {}],
    ["~7uJfQN_SX2dF", { order: "desc", color: "red" }],
  ])("of an earlier version, which ends with '%s', goes on", async (binding, asked) => {
    const earlier = Buffer.from(`${at(1)}#thing_1${binding}`).toString("base64url");
    expect((await page({ ...asked, cursor: earlier })).ids).toEqual(
      asked.order === "desc" ? ["thing_0"] : ["thing_2", "thing_3"],
    );
  });

  it.each<Asked>([{}, { order: "desc", color: "red" }])("of another list with %j is refused", async (asked) => {
    const all = listOf(things);
    const { cursor } = await all.page({ ...asked, limit: 1 });
    const other = readPage({
      ...{ list: "others", query: { ...asked, cursor: cursor ?? "" } },
      examine: async () => [],
      toView: (one) => one,
    });
    await expect(other).rejects.toMatchObject({ members: { status: 400, errors: [{ pointer: "query/cursor" }] } });
  });

  it.each<[Asked, Asked]>([
    [{}, { order: "desc" }],
    [{ order: "desc" }, {}],
    [{}, { color: "red" }],
    [{ color: "red" }, {}],
    [{ color: "red" }, { color: "green" }],
    [{ color: "red" }, { color: "red", order: "desc" }],
    [{ since: at(0) }, {}],
    [{ since: at(0) }, { since: at(1) }],
    [{ since: at(0) }, { until: at(0) }],
    [{ until: at(9) }, { until: at(8) }],
  ])("of a page of %j is refused with %j", async (given, other) => {
    const cursor = await cursorOf(given);
    const refused = await page({ ...other, cursor }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toMatchObject({ members: { status: 400, errors: [{ pointer: "query/cursor" }] } });
  });

  it("goes on with another limit, and with the same times in another zone", async () => {
    const cursor = await cursorOf({ since: "2026-01-01T00:00:00Z", order: "desc" });
    const zoned = { since: "2026-01-01T01:00:00.000+01:00", order: "desc", cursor } as const;
    expect((await page({ ...zoned, limit: 2 })).ids).toEqual(["thing_2", "thing_1"]);
  });
});

describe("A bound", () => {
  const { page } = listOf([{ id: "thing_0", at: 0, color: "red" }]);

  it.each(["0000-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])("can be %s", async (time) => {
    const isEarly = time.startsWith("0");
    expect((await page({ since: time })).ids).toHaveLength(isEarly ? 1 : 0);
    expect((await page({ until: time, order: "desc" })).ids).toHaveLength(isEarly ? 0 : 1);
  });
});
