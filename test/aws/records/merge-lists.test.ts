import fc from "fast-check";
import { expect, it } from "vitest";
import { type ListKey, mergeLists, type ReadKeys } from "../../../shared/aws/records/merge-lists.ts";
import { isBefore } from "../../../shared/gateway/model/list-range.ts";

const positions = fc.uniqueArray(fc.integer({ min: 1_000, max: 9_999 }).map(String), { maxLength: 60 });
const lists = fc.array(positions, { maxLength: 8 });
const orders = fc.constantFrom("asc" as const, "desc" as const);

function listsOf(all: readonly (readonly string[])[]): readonly ListKey[] {
  return all.flatMap((list, index) =>
    list.map((at) => ({ pk: `k${index}-${at}`, list: `l${index}`, arrival: `${at}#${index}` })),
  );
}

function inOrder(keys: readonly ListKey[], order: "asc" | "desc"): readonly ListKey[] {
  return keys.toSorted((a, b) => (isBefore(a.arrival, b.arrival, { order }) ? -1 : 1));
}

it("the merged keys are the next of all lists, in either order, whatever their sizes", async () => {
  await fc.assert(
    fc.asyncProperty(
      lists,
      orders,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1_000, max: 9_999 }),
      async (all, order, limit, from) => {
        const keys = listsOf(all);
        const read: ReadKeys = async (list, after, size) =>
          inOrder(keys, order)
            .filter((key) => key.list === list && (after === undefined || isBefore(after, key.arrival, { order })))
            .slice(0, size);
        const after = from % 3 === 0 ? undefined : String(from);
        const expected = inOrder(keys, order)
          .filter(({ arrival }) => after === undefined || isBefore(after, arrival, { order }))
          .slice(0, limit);

        const names = all.map((_, index) => `l${index}`);
        expect(await mergeLists(names, { order, after }, limit, read)).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

it("of 250 lists a share is read, not the whole page of each", async () => {
  let keysRead = 0;
  const read: ReadKeys = async (list, _, size) => {
    keysRead += size;
    return Array.from({ length: size }, (_key, index) => ({
      pk: `${list}-${index}`,
      list,
      arrival: `${1_000 + index}#${list}`,
    }));
  };
  const names = Array.from({ length: 250 }, (_, index) => String(1_000 + index));
  expect(await mergeLists(names, { order: "asc" }, 200, read)).toHaveLength(200);
  expect(keysRead).toBe(2_500);
});
