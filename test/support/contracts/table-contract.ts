import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import {
  above,
  absent,
  all,
  any,
  atMost,
  below,
  type Condition,
  contains,
  exists,
  is,
  isAsSeen,
  isNot,
  isOneOf,
  sizeBelow,
} from "../../../shared/aws/records/conditions.ts";
import type { Attributes } from "../../../shared/aws/records/item.ts";
import type { Table } from "../../../shared/aws/records/table.ts";

/** What every table does, DynamoDB first. The table has the keys and indexes of `ledger`. */
export function tableContract(open: () => Table): void {
  const key = () => ({ pk: `item-${randomUUID()}`, sk: "test" });
  const put = async (attributes: Attributes) => {
    const at = key();
    await open().put({ ...attributes, ...at });
    return at;
  };
  const after = async (before: Attributes, ...[change, condition]: [Parameters<Table["update"]>[1], Condition?]) => {
    const { pk: _, sk: __, ...rest } = (await open().update(await put(before), change, condition, true)) ?? {};
    return rest;
  };

  it("a put item is read as it was written, without what has no value", async () => {
    const values = {
      text: "ä",
      empty: "",
      number: -17,
      flag: false,
      bytes: Buffer.from([0, 255]),
      set: new Set(["b", "a"]),
      several: ["a", 1, { inner: true }],
      map: { "a.b": "c", several: [] },
    };
    const at = await put({ ...values, fraction: 1.6, nothing: null, absent: undefined });
    const found = await open().get(at);
    expect({
      ...found,
      bytes: Buffer.from(found?.["bytes"] as Uint8Array),
      set: new Set(found?.["set"] as Set<string>),
    }).toEqual({ ...at, ...values, fraction: 2 });
  });

  it("an absent item is undefined", async () => {
    expect(await open().get(key())).toBeUndefined();
  });

  it("a read of some attributes returns those and the key", async () => {
    const at = await put({ a: "1", name: "2", c: "3" });
    expect(await open().get(at, { only: ["a", "name", "other"] })).toEqual({ ...at, a: "1", name: "2" });
  });

  const item = { n: 5, s: "m", set: new Set(["x", "y"]), map: { "in.ner": 3 }, flag: true };
  it.each<[held: boolean, condition: Condition]>([
    [true, is("n", 5)],
    [false, is("n", 6)],
    [false, is("n", "5")],
    [true, is("flag", true)],
    [false, is("other", 5)],
    [true, isNot("n", 6)],
    [false, isNot("n", 5)],
    [true, isNot("other", 5)],
    [true, below("n", 6)],
    [false, below("n", 5)],
    [false, below("other", 5)],
    [false, below("s", 5)],
    [true, is("n", 5.4)],
    [true, atMost("n", 4.6)],
    [false, above("n", 4.6)],
    [true, all(all(any(is("n", 5))))],
    [true, atMost("n", 5)],
    [false, atMost("n", 4)],
    [false, atMost("other", 4)],
    [true, above("n", 4)],
    [false, above("n", 5)],
    [false, above("other", 5)],
    [true, exists("n")],
    [false, exists("other")],
    [true, absent("other")],
    [false, absent("n")],
    [true, contains("set", "x")],
    [false, contains("set", "z")],
    [false, contains("other", "x")],
    [true, sizeBelow("set", 3)],
    [false, sizeBelow("set", 2)],
    [false, sizeBelow("other", 2)],
    [true, isOneOf("s", ["l", "m"])],
    [false, isOneOf("s", ["l", "n"])],
    [true, isAsSeen("s", "m")],
    [false, isAsSeen("s", undefined)],
    [true, isAsSeen("other", null)],
    [true, is("map.in.ner", 3)],
    [true, absent("map.other")],
    [true, atMost("map.in.ner", 3)],
    [true, all(is("n", 5), any(is("s", "x"), is("s", "m")))],
    [false, all(any(is("n", 5), is("s", "m")), is("s", "x"))],
  ])("%s: a write on the condition %o", async (held, condition) => {
    const at = await put(item);
    expect(await open().update(at, { set: { touched: 1 } }, condition)).toEqual(held ? {} : undefined);
    expect((await open().get(at))?.["touched"]).toBe(held ? 1 : undefined);
    expect(await open().put({ ...at, replaced: 1 }, condition)).toBe(held);
    expect((await open().get(at))?.["replaced"]).toBe(held ? 1 : undefined);
  });

  it("a condition of absence holds where there is no item", async () => {
    const at = key();
    expect(await open().put({ ...at, a: 1 }, absent("pk"))).toBe(true);
    expect(await open().put({ ...at, a: 2 }, absent("pk"))).toBe(false);
    expect(await open().update(key(), { set: { a: 1 } }, is("a", 1))).toBeUndefined();
    expect(await open().update(key(), { set: { a: 1 } }, isNot("a", 1))).toBeDefined();
  });

  it.each<[what: string, before: Attributes, change: Parameters<Table["update"]>[1], expected: Attributes]>([
    ["sets", { a: 1, b: 1 }, { set: { a: 2, name: "x", "c.d": undefined } }, { a: 2, b: 1, name: "x" }],
    ["sets a member of a map", { m: { a: 1 } }, { set: { "m.b.c": 2 } }, { m: { a: 1, "b.c": 2 } }],
    ["sets what is absent alone", { a: 1 }, { setIfAbsent: { a: 2, b: 3 } }, { a: 1, b: 3 }],
    ["adds", { a: 1 }, { add: { a: 2, b: 3 } }, { a: 3, b: 3 }],
    ["adds to a member", { m: { a: 1 } }, { add: { "m.a": 2, "m.b": 3 } }, { m: { a: 3, b: 3 } }],
    ["copies what was before", { a: 1, b: 2 }, { set: { a: 5 }, copy: { b: "a" } }, { a: 5, b: 1 }],
    ["removes", { a: 1, b: 2 }, { remove: ["a", "other"] }, { b: 2 }],
    ["includes in a set", { s: new Set(["x"]) }, { include: { s: ["x", "y"] } }, { s: new Set(["x", "y"]) }],
    ["makes a set", {}, { include: { s: ["y"] } }, { s: new Set(["y"]) }],
    ["excludes from a set", { s: new Set(["x", "y"]) }, { exclude: { s: ["x", "z"] } }, { s: new Set(["y"]) }],
    ["drops an empty set", { s: new Set(["x"]) }, { exclude: { s: ["x"] } }, {}],
    ["does all at once", { a: 1, b: 1 }, { set: { c: 1 }, add: { a: 1 }, remove: ["b"] }, { a: 2, c: 1 }],
  ])("an update %s", async (_, before, change, expected) => {
    expect(await after(before, change)).toEqual(expected);
  });

  it.each<[what: string, before: Attributes, change: Parameters<Table["update"]>[1]]>([
    ["changes nothing", { a: 1 }, { set: { a: undefined } }],
    ["sets and removes one attribute", { a: 1 }, { set: { a: 2 }, remove: ["a"] }],
    ["sets a map and a member of it", { m: { a: 1 } }, { set: { m: { a: 2 }, "m.b": 3 } }],
    ["sets a member of an absent map", { a: 1 }, { set: { "m.x": 1 } }],
    ["adds to a member of an absent map", { a: 1 }, { add: { "m.x": 1 } }],
    ["adds to a text", { a: "x" }, { add: { a: 1 } }],
    ["includes nothing in a set", { s: new Set(["x"]) }, { include: { s: [] } }],
    ["excludes nothing from a set", { s: new Set(["x"]) }, { exclude: { s: [] } }],
    ["includes in a text", { s: "x" }, { include: { s: ["y"] } }],
    ["copies an absent attribute", { a: 1 }, { copy: { b: "other" } }],
    ["changes the key", { a: 1 }, { set: { pk: "other" } }],
    ["gives a key of an index another type", { a: 1 }, { set: { dueShard: "shard", dueAt: "soon" } }],
    ["makes the item larger than 400 KB", { a: 1 }, { set: { bytes: Buffer.alloc(410_000) } }],
  ])("an update fails that %s", async (_, before, change) => {
    await expect(after(before, change)).rejects.toThrow();
  });

  it("a put of an item larger than 400 KB fails", async () => {
    await expect(put({ bytes: Buffer.alloc(410_000) })).rejects.toThrow();
  });

  it("a condition on an absent value fails", async () => {
    await expect(after({ a: 1 }, { set: { b: 1 } }, is("a", undefined))).rejects.toThrow();
  });

  it("an update makes an item where there is none", async () => {
    const at = key();
    expect(await open().update(at, { add: { n: 1 } }, undefined, true)).toEqual({ ...at, n: 1 });
  });

  it("an item is removed on a condition alone that holds of it", async () => {
    const at = await put({ a: 1 });
    expect(await open().remove(at, is("a", 2))).toBeUndefined();
    expect(await open().get(at)).toMatchObject({ a: 1 });
    expect(await open().remove(at, is("a", 1))).toEqual({ ...at, a: 1 });
    expect(await open().remove(at, is("a", 1))).toBeUndefined();
  });

  it("a removed item is returned once", async () => {
    const at = await put({ a: 1 });
    expect(await open().remove(at)).toEqual({ ...at, a: 1 });
    expect(await open().remove(at)).toBeUndefined();
    expect(await open().get(at)).toBeUndefined();
  });

  it("items that are put together replace what was there, the last of one key at the end", async () => {
    const keys = Array.from({ length: 60 }, key);
    for (const at of keys.slice(0, 2)) await open().put({ ...at, before: 1 });
    await open().putMany([...keys.map((at, n) => ({ ...at, n })), ...keys.slice(0, 1).map((at) => ({ ...at, n: -1 }))]);
    const found = await Promise.all(keys.map((at) => open().get(at)));
    expect(found).toEqual(keys.map((at, n) => ({ ...at, n: n === 0 ? -1 : n })));
    await open().putMany([]);
  });

  it("items that are put together fail where one of them cannot be stored", async () => {
    await expect(open().putMany([key(), { ...key(), bytes: Buffer.alloc(410_000) }])).rejects.toThrow();
  });

  it("a read that may lag finds what was written before", async () => {
    const at = await put({ a: 1 });
    await expect.poll(() => open().get(at, { consistent: false })).toEqual({ ...at, a: 1 });
  });

  it("a query returns a partition in the order of its sort key", async () => {
    const pk = `partition-${randomUUID()}`;
    for (const sk of ["b#2", "a", "b#10", "c"]) await open().put({ pk, sk, n: 1 });
    const keys = async (sort?: ["sk", ">" | "<" | "<=" | "begins_with", string], limit?: number) => {
      const found = await open().query({
        partition: ["pk", pk],
        ...(sort === undefined ? {} : { sort }),
        ...(limit === undefined ? {} : { limit }),
      });
      return found.map(({ sk }) => sk);
    };
    expect(await keys()).toEqual(["a", "b#10", "b#2", "c"]);
    expect(await keys(["sk", "begins_with", "b#"])).toEqual(["b#10", "b#2"]);
    expect(await keys(["sk", ">", "b#10"])).toEqual(["b#2", "c"]);
    expect(await keys(["sk", "<=", "b#10"])).toEqual(["a", "b#10"]);
    expect(await keys(["sk", "<", "b#10"])).toEqual(["a"]);
    expect(await keys(undefined, 3)).toEqual(["a", "b#10", "b#2"]);
    expect(await open().query({ partition: ["pk", pk], limit: 1 })).toEqual([{ pk, sk: "a", n: 1 }]);
  });

  it("items that are read together come in the order of their keys, a missing one as undefined", async () => {
    const keys = await Promise.all(Array.from({ length: 120 }, (_, n) => put({ n, more: "x" })));
    const missing = key();
    const found = await open().getMany([...keys.toReversed(), missing], { only: ["n"] });
    expect(found).toEqual([...keys.map((at, n) => ({ ...at, n })).toReversed(), undefined]);
    expect(await open().getMany([])).toEqual([]);
  });

  it("the last items of a query come first where it is descending", async () => {
    const pk = `partition-${randomUUID()}`;
    for (const sk of ["b", "a", "d", "c"]) await open().put({ pk, sk });
    const last = { partition: ["pk", pk], descending: true, limit: 2 } as const;
    expect((await open().query(last)).map(({ sk }) => sk)).toEqual(["d", "c"]);
    expect((await open().query({ ...last, sort: ["sk", "<", "c"] })).map(({ sk }) => sk)).toEqual(["b", "a"]);
  });

  it("a query follows pages until it has all", async () => {
    const pk = `partition-${randomUUID()}`;
    const bytes = Buffer.alloc(350_000);
    for (const sk of ["a", "b", "c", "d", "e"]) await open().put({ pk, sk, bytes });
    expect((await open().query({ partition: ["pk", pk] })).map(({ sk }) => sk)).toEqual(["a", "b", "c", "d", "e"]);
    expect(await open().query({ partition: ["pk", pk], limit: 4 })).toHaveLength(4);
  });

  it("an index has the items with both of its attributes, keys alone, in its order", async () => {
    const [list, shard] = [`list-${randomUUID()}`, `shard-${randomUUID()}`];
    const one = await put({ list, arrival: "2026-02", body: "x", dueShard: shard, dueAt: 100 });
    const two = await put({ list, arrival: "2026-01", dueShard: shard, dueAt: 9 });
    await put({ list, dueAt: 5 });
    const arrivals = { index: "arrivals", partition: ["list", list] } as const;
    const due = { index: "due", partition: ["dueShard", shard] } as const;

    expect(await open().query(arrivals)).toEqual([
      { ...two, list, arrival: "2026-01" },
      { ...one, list, arrival: "2026-02" },
    ]);
    expect(await open().query({ ...arrivals, sort: ["arrival", ">", "2026-01"] })).toHaveLength(1);
    expect(await open().query({ ...due, sort: ["dueAt", "<=", 100] })).toEqual([
      { ...two, dueShard: shard, dueAt: 9 },
      { ...one, dueShard: shard, dueAt: 100 },
    ]);
    expect(await open().query({ ...due, sort: ["dueAt", "<=", 99], limit: 5 })).toHaveLength(1);

    await open().update(two, { remove: ["dueAt", "dueShard"] });
    expect(await open().query(due)).toHaveLength(1);

    const counted = { index: "open", partition: ["open", `open-${list}`] } as const;
    await open().update(one, { set: { open: `open-${list}` } });
    expect(await open().query(counted)).toEqual([{ ...one, open: `open-${list}`, arrival: "2026-02" }]);
    await open().update(one, { remove: ["open"] });
    expect(await open().query(counted)).toEqual([]);
  });
}
