import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { exists, is } from "../../../shared/aws/records/conditions.ts";
import { due, dynamoDueIndex } from "../../../shared/aws/records/due.ts";
import { listed, Records } from "../../../shared/aws/records/records.ts";
import type { Table } from "../../../shared/aws/records/table.ts";
import { integer, text } from "../../../shared/core/schema/scalars.ts";
import { nullable, openObject } from "../../../shared/core/schema/structures.ts";
import type { ListRange } from "../../../shared/gateway/model/list-range.ts";
import { dueShards } from "../../../shared/gateway/ports/due-index.ts";
import { manualClock } from "../fakes/manual-clock.ts";

const thing = openObject({ id: text(), name: text(), size: nullable(integer()) }, { note: text() });

/** What records guarantee over every table with the keys and indexes of `records`. */
export function recordsContract(open: () => Table): void {
  const setUp = () => {
    const [clock, table, id] = [manualClock(), open(), `thing_${randomUUID()}`];
    const seconds = clock.now() / 1000;
    const things = new Records(
      { table, clock },
      {
        prefix: "thing_",
        sk: "thing",
        schema: thing,
        idAttribute: "id",
      },
    );
    const allDue = async (until: number) => {
      const shards = Array.from({ length: dueShards }, (_, shard) =>
        dynamoDueIndex({ table, clock }).listDue(shard, until, 1_000),
      );
      return (await Promise.all(shards)).flat().filter((one) => one.id === id);
    };
    return { clock, table, id, seconds, things, allDue, value: { id, name: "a", size: null } };
  };

  it("a record is read as its definition says, with its layout hidden", async () => {
    const { things, id, value, table, seconds } = setUp();
    expect(await things.put(id, { ...value, note: "b" }, { expiresAt: seconds + 10, ...due(id, 5) })).toBe(true);
    expect(await things.find(id)).toEqual({ ...value, note: "b" });
    expect(await things.findPart(id, openObject({ name: text() }))).toEqual({ name: "a" });
    expect(await table.get({ pk: id, sk: "thing" })).toMatchObject({ v: 2, dueAt: 5 });
  });

  it("a put replaces no record, but one that has expired or that the condition gives free", async () => {
    const { things, id, value, clock, seconds } = setUp();
    expect(await things.put(id, value, { expiresAt: seconds + 10 })).toBe(true);
    expect(await things.put(id, { ...value, name: "b" }, { expiresAt: seconds + 10 })).toBe(false);
    expect(await things.put(id, { ...value, name: "c" }, { expiresAt: seconds + 10 }, is("name", "a"))).toBe(true);
    clock.advance(10_000);
    expect(await things.put(id, { ...value, name: "d" }, {})).toBe(true);
    expect(await things.find(id)).toMatchObject({ name: "d" });
  });

  it("an expired record is absent to reads and changes, and can be replaced by an upsert", async () => {
    const { things, id, value, clock, seconds } = setUp();
    const list = listed(`things#${id}`, clock.now(), id);
    await things.put(id, value, { expiresAt: seconds + 10, ...list });
    expect(await things.change(id, { set: { name: "b" } }, exists("pk"))).toBe(true);
    expect(await things.list(list.list, "", 5, thing)).toMatchObject([
      { position: list.arrival, record: { name: "b" } },
    ]);

    clock.advance(10_000);
    expect(await things.find(id)).toBeUndefined();
    expect(await things.change(id, { set: { name: "c" } }, exists("pk"))).toBe(false);
    expect(await things.changed(id, { set: { name: "c" } }, exists("pk"))).toBeUndefined();
    expect(await things.list(list.list, "", 5, thing)).toEqual([]);
    expect(await things.upsert(id, { set: { name: "d", expiresAt: seconds + 20 } })).toMatchObject({ name: "d" });
    expect(await things.find(id)).toMatchObject({ name: "d" });
  });

  it("a due record is claimed by one of many, also when it has expired, until it is finished", async () => {
    const { things, id, value, clock, seconds, allDue } = setUp();
    const dueAt = clock.now();
    await things.put(id, value, { expiresAt: seconds + 1, ...due(id, dueAt) });
    clock.advance(2_000);
    expect(await allDue(dueAt)).toEqual([{ id, dueAt }]);
    const claims = await Promise.all([1, 2, 3].map(() => things.claimDue({ id, dueAt }, dueAt + 60_000)));
    expect(claims.filter((claim) => claim !== undefined)).toEqual([value]);
    expect(await allDue(dueAt)).toEqual([]);
    expect(await allDue(dueAt + 60_000)).toHaveLength(1);
    await things.finishDue(id);
    expect(await allDue(dueAt + 60_000)).toEqual([]);
  });

  it("a list passes over an entry of the index that the record has moved away from", async () => {
    const { clock, table, id, value } = setUp();
    const { list, arrival } = listed(`things#${id}`, clock.now() + 1, id);
    // The index lags behind a put that replaced the record, and shows its old position beside the new one.
    const lagging: Table = {
      name: table.name,
      get: (key, options) => table.get(key, options),
      getMany: (keys, options) => table.getMany(keys, options),
      putMany: (items) => table.putMany(items),
      put: (item, condition) => table.put(item, condition),
      update: (key, change, condition, returned) => table.update(key, change, condition, returned),
      remove: (key) => table.remove(key),
      query: async (query) => [
        { pk: id, sk: "thing", ...listed(list, clock.now(), id) },
        ...(await table.query(query)),
      ],
    };
    const things = new Records(
      { table: lagging, clock },
      { prefix: "thing_", sk: "thing", schema: thing, idAttribute: "id" },
    );
    await things.put(id, value, { list, arrival });
    expect(await things.list(list, "", 5, thing)).toMatchObject([{ position: arrival, record: value }]);
    expect(await things.examine([list], { order: "asc" }, 5, thing)).toMatchObject([
      { position: listed(list, clock.now(), id).arrival, record: undefined },
      { position: arrival, record: value },
    ]);
  });

  it("lists are examined together, in either order and between two ends, those of expired records included", async () => {
    const { things, clock, seconds } = setUp();
    const lists = [`things#${randomUUID()}`, `things#${randomUUID()}`] as const;
    const positions: string[] = [];
    for (const at of [0, 1, 2, 3, 4, 5]) {
      const id = `thing_${randomUUID()}`;
      const layout = listed(lists[at % 2 === 0 ? 0 : 1], clock.now() + at, id);
      await things.put(id, { id, name: String(at), size: at }, at === 3 ? { ...layout, expiresAt: seconds } : layout);
      positions.push(layout.arrival);
    }
    const examine = async (range: ListRange, limit: number, of: readonly string[] = lists) =>
      (await things.examine(of, range, limit, thing)).map(({ position, record }) => {
        expect(position).toBe(positions[record?.size ?? 3]);
        return record?.name;
      });

    expect(await examine({ order: "asc" }, 10)).toEqual(["0", "1", "2", undefined, "4", "5"]);
    expect(await examine({ order: "desc" }, 3)).toEqual(["5", "4", undefined]);
    expect(await examine({ order: "asc", after: positions[1] }, 2)).toEqual(["2", undefined]);
    expect(await examine({ order: "desc", after: positions[4], end: positions[1] }, 9)).toEqual([undefined, "2"]);
    expect(await examine({ order: "asc", after: positions[1], end: positions[4] }, 9)).toEqual(["2", undefined]);
    expect(await examine({ order: "desc", after: "" }, 9, [lists[1]])).toEqual(["5", undefined, "1"]);
    expect(await examine({ order: "asc" }, 9, [])).toEqual([]);
  });

  it("an id of another kind is absent to reads and lists, and refused by writes", async () => {
    const { clock, table, value } = setUp();
    const things = new Records({ table, clock }, { prefix: "thing_", sk: "thing", schema: thing, idAttribute: "id" });
    const id = `other_${randomUUID()}`;
    const list = listed(`things#${id}`, clock.now(), id);
    await table.put({ pk: id, sk: "thing", v: 2, ...value, ...list });
    expect(await things.find(id)).toBeUndefined();
    expect(await things.findPart(id, thing)).toBeUndefined();
    expect(await things.list(list.list, "", 5, thing)).toEqual([]);
    expect(await things.examine([list.list], { order: "desc" }, 5, thing)).toMatchObject([{ record: undefined }]);
    expect(() => things.put(id, value, {})).toThrow(TypeError);
    await expect(things.change(id, { set: { name: "b" } }, exists("pk"))).rejects.toThrow(TypeError);
  });

  it("a list passes over expired records and returns as many as were asked for", async () => {
    const { things, clock, seconds, table } = setUp();
    const name = `things#${randomUUID()}`;
    for (let at = 0; at < 7; at++) {
      const id = `thing_${randomUUID()}`;
      const expiresAt = seconds + (at % 2 === 0 ? 100 : 1);
      await things.put(id, { id, name: String(at), size: at }, { expiresAt, ...listed(name, clock.now() + at, id) });
    }
    clock.advance(2_000);
    const first = await things.list(name, "", 3, thing);
    expect(first.map(({ record }) => record.size)).toEqual([0, 2, 4]);
    const rest = await things.list(name, first.at(-1)?.position ?? "", 3, thing);
    expect(rest.map(({ record }) => record.size)).toEqual([6]);
    expect(await table.query({ index: "arrivals", partition: ["list", name] })).toHaveLength(7);
  });

  it("a removed record is returned once", async () => {
    const { things, id, value } = setUp();
    await things.put(id, value, {});
    expect(await things.remove(id, openObject({ name: text() }))).toEqual({ name: "a" });
    expect(await things.remove(id, thing)).toBeUndefined();
  });
}
