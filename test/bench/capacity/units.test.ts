import { describe, expect, it } from "vitest";
import { itemSize, type WireItem } from "./item-size.ts";
import { allWriteUnits, indexWriteUnits, queryUnits, readUnits, type TableShape, tableWriteUnits } from "./units.ts";

const kilobyte = 1024;

/** An item of exactly this many bytes. */
const sized = (bytes: number): WireItem => ({ a: { S: "x".repeat(bytes - 1) } });

describe("the size of an item", () => {
  it.each<[string, WireItem, number]>([
    // "the total size of this item is 23 bytes": the documentation's example of two attributes.
    ["is that of names and values", { "shirt-color": { S: "R" }, "shirt-size": { S: "M" } }, 23],
    ["counts UTF-8, not characters", { é: { S: "€" } }, 5],
    ["counts two digits of a number as one byte, and one more", { n: { N: "12345" } }, 5],
    ["counts the sign of a negative number", { n: { N: "-12345" } }, 6],
    ["does not count zeros at the end of a number", { n: { N: "1000" } }, 3],
    ["counts a binary value raw", { b: { B: Buffer.from("abc") } }, 4],
    ["counts null and boolean as one byte", { n: { NULL: true }, b: { BOOL: false } }, 4],
    ["counts three bytes for an empty list and an empty map", { l: { L: [] }, m: { M: {} } }, 8],
    ["counts one byte more for each element", { l: { L: [{ S: "ab" }] }, m: { M: { k: { S: "v" } } } }, 1 + 6 + 1 + 6],
    ["counts the elements of a set alone", { s: { SS: ["ab", "c"] }, n: { NS: ["1", "22"] } }, 1 + 3 + 1 + 4],
  ])("%s", (_, item, size) => expect(itemSize(item)).toBe(size));
});

describe("the read units of one item", () => {
  it.each([
    ["a consistent read up to 4 KB takes one", 500, true, 1],
    ["a consistent read of 8 KB takes two", 8 * kilobyte, true, 2],
    ["an eventually consistent read of 8 KB takes one", 8 * kilobyte, false, 1],
    ["a read of 3.5 KB takes one", 3.5 * kilobyte, true, 1],
    ["a read of 10 KB is rounded to 12 KB", 10 * kilobyte, true, 3],
    ["a read of an absent item takes one", 0, true, 1],
    ["an eventually consistent read of an absent item takes a half", 0, false, 0.5],
  ])("%s", (_, bytes, consistent, units) => expect(readUnits(bytes, consistent)).toBe(units));
});

describe("the read units of several items", () => {
  it("are those of their sum in a query: 40.8 KB are rounded to 44 KB", () => {
    const items = Array.from({ length: 24 }, () => sized(1.7 * kilobyte));
    expect(queryUnits(items, true)).toBe(11);
    expect(queryUnits(items, false)).toBe(5.5);
  });

  it("are rounded one by one in a batch: 1.5 KB and 6.5 KB to 4 KB and 8 KB", () => {
    expect(readUnits(1.5 * kilobyte, true) + readUnits(6.5 * kilobyte, true)).toBe(3);
  });
});

describe("the write units of a table", () => {
  it.each([
    ["512 bytes take one", undefined, 512, 1],
    ["1.5 KB take two", undefined, 1.5 * kilobyte, 2],
    ["the larger of the item before and after counts", 3 * kilobyte, 512, 3],
    ["the same for an item that grows", 512, 3 * kilobyte, 3],
    ["a removed item counts", 2 * kilobyte, undefined, 2],
    ["the removal of an absent item takes one", undefined, undefined, 1],
  ])("%s", (_, before, after, units) => {
    expect(
      tableWriteUnits(before === undefined ? before : sized(before), after === undefined ? after : sized(after)),
    ).toBe(units);
  });
});

describe("the write units of an index", () => {
  const table: TableShape = { keys: ["pk"], indexes: [{ keys: ["shard", "due"], projected: [] }] };
  const base: WireItem = { pk: { S: "1" }, text: { S: "x" } };
  const indexed = (due: string, text = "x"): WireItem => ({
    ...base,
    shard: { S: "s" },
    due: { N: due },
    text: { S: text },
  });

  it.each<[string, WireItem | undefined, WireItem | undefined, number]>([
    ["an item without the index's keys is not in it", undefined, base, 0],
    ["a new entry takes one", undefined, indexed("1"), 1],
    ["an entry that an update adds takes one", base, indexed("1"), 1],
    ["an entry that an update removes takes one", indexed("1"), base, 1],
    ["a changed key takes two", indexed("1"), indexed("2"), 2],
    ["an attribute that is not projected takes none", indexed("1"), indexed("1", "y"), 0],
  ])("%s", (_, before, after, units) => {
    const [index] = table.indexes;
    expect(index && indexWriteUnits(table, index, before, after)).toBe(units);
  });

  it("are one for a changed attribute that it projects", () => {
    const index = { keys: ["shard", "due"], projected: ["text"] };
    expect(indexWriteUnits(table, index, indexed("1"), indexed("1", "y"))).toBe(1);
    expect(indexWriteUnits(table, { ...index, projected: "all" }, indexed("1"), indexed("1", "y"))).toBe(1);
  });

  it("are added to those of the table", () => {
    expect(allWriteUnits(table, indexed("1"), indexed("2"))).toBe(3);
  });
});
