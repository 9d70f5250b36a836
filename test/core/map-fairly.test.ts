import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapFairly } from "../../shared/core/map-fairly.ts";

const limits = { limit: 4, groupLimit: 2, groupOf: (item: string) => item.slice(0, 1) };

describe("mapping a list fairly", () => {
  it("begins an item of each group before a second one of a group", async () => {
    const begun: string[] = [];
    await mapFairly(["a1", "a2", "a3", "b1", "c1"], { ...limits, limit: 3 }, async (item) => {
      begun.push(item);
      await Promise.resolve();
    });

    expect(begun.slice(0, 3)).toEqual(["a1", "b1", "c1"]);
  });

  it("returns the results in the list's order, within both limits", async () => {
    const item = fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(3)).map(([group, rounds]) => `${group}${rounds}`);
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 30 }), async (items) => {
        const running: string[] = [];
        let [peak, peakOfOne] = [0, 0];
        const results = await mapFairly(items, limits, async (one) => {
          running.push(one);
          peak = Math.max(peak, running.length);
          peakOfOne = Math.max(peakOfOne, running.filter((other) => other[0] === one[0]).length);
          for (let round = Number(one[1]); round > 0; round -= 1) await Promise.resolve();
          running.splice(running.indexOf(one), 1);
          return `${one}!`;
        });
        expect(results).toEqual(items.map((one) => `${one}!`));
        expect(peak).toBeLessThanOrEqual(4);
        expect(peakOfOne).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("throws the first error after the items in progress have ended, and begins no further one", async () => {
    const ended: string[] = [];
    const mapped = mapFairly(["a1", "b1", "c1", "d1", "e1"], limits, async (item) => {
      await Promise.resolve();
      if (item === "a1") throw new Error("a1 failed");
      await Promise.resolve();
      ended.push(item);
    });

    await expect(mapped).rejects.toThrow("a1 failed");
    expect(ended).toEqual(["b1", "c1", "d1"]);
  });
});
