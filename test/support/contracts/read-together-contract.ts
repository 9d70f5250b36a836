import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { ItemRead, ReadTogether } from "../../../shared/aws/records/read-together.ts";
import type { Table } from "../../../shared/aws/records/table.ts";

interface Subject {
  readonly readTogether: ReadTogether;
  /** Tables with a sort key. */
  readonly records: Table;
  readonly directory: Table;
  /** A table without one. */
  readonly tokens: Table;
}

/** What reading together does over every kind of table, DynamoDB first. */
export function readTogetherContract(open: () => Subject): void {
  const key = () => ({ pk: `item-${randomUUID()}`, sk: "test" });

  it("reads of several tables are answered in their order, absent items by undefined", async () => {
    const { readTogether, records, directory, tokens } = open();
    const [one, other, token] = [key(), key(), { pk: randomUUID() }];
    await records.put({ ...one, a: 1 });
    await directory.put({ ...other, b: new Set(["x"]) });
    await tokens.put({ ...token, c: "3" });

    expect(
      await readTogether([
        { table: directory, key: other },
        { table: records, key: key() },
        { table: tokens, key: token },
        { table: records, key: one },
        { table: directory, key: one },
      ]),
    ).toEqual([{ ...other, b: new Set(["x"]) }, undefined, { ...token, c: "3" }, { ...one, a: 1 }, undefined]);
  });

  it("no read at all is answered by nothing", async () => {
    expect(await open().readTogether([])).toEqual([]);
  });

  it("equal reads have one answer each", async () => {
    const { readTogether, records } = open();
    const at = key();
    await records.put({ ...at, a: 1 });
    const read = { table: records, key: at };
    const item = { ...at, a: 1 };
    expect(await readTogether([read, { ...read }, { ...read, consistent: false }])).toEqual([item, item, item]);
  });

  it("consistent reads and others are mixed within one table", async () => {
    const { readTogether, records, directory } = open();
    const [one, other] = [key(), key()];
    await records.put({ ...one, a: 1 });
    await records.put({ ...other, a: 2 });
    const reads: ItemRead[] = [
      { table: records, key: one, consistent: true },
      { table: directory, key: one, consistent: false },
      { table: records, key: other, consistent: false },
    ];
    expect(await readTogether(reads)).toEqual([{ ...one, a: 1 }, undefined, { ...other, a: 2 }]);
  });

  it("reads of some attributes and of whole items are mixed, with the key in each answer", async () => {
    const { readTogether, records, tokens } = open();
    const [one, other, token] = [key(), key(), { pk: randomUUID() }];
    await records.put({ ...one, a: 1, name: "b", status: "c" });
    await records.put({ ...other, a: 2 });
    await tokens.put({ ...token, a: 3, b: 4 });
    const only = ["name", "status"];
    const reads: ItemRead[] = [
      { table: records, key: one, only },
      { table: records, key: one },
      { table: records, key: other, only },
      { table: records, key: one, only: ["a"] },
      { table: tokens, key: token, only: ["b"] },
      { table: records, key: key(), only },
    ];
    expect(await readTogether(reads)).toEqual([
      { ...one, name: "b", status: "c" },
      { ...one, a: 1, name: "b", status: "c" },
      other,
      { ...one, a: 1 },
      { ...token, b: 4 },
      undefined,
    ]);
  });

  it("more reads than fit in a request are answered", async () => {
    const { readTogether, records } = open();
    const keys = Array.from({ length: 230 }, key);
    await records.putMany(keys.map((at, n) => ({ ...at, n })));
    const found = await readTogether(keys.map((at) => ({ table: records, key: at })));
    expect(found.map((item) => item?.["n"])).toEqual(keys.map((_, n) => n));
  });

  it("items that are too large for one answer are read in several", async () => {
    const { readTogether, records } = open();
    const keys = Array.from({ length: 45 }, key);
    for (const at of keys) await records.put({ ...at, bytes: Buffer.alloc(390_000) });
    const found = await readTogether(keys.map((at) => ({ table: records, key: at })));
    expect(found.filter((item) => item !== undefined)).toHaveLength(45);
  });
}
