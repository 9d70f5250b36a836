import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { awaitAll, mapLimit } from "../../shared/core/map-limit.ts";

describe("a map with a limit", () => {
  it("has at most so many items in progress, and returns results in the list's order", async () => {
    let [inProgress, max] = [0, 0];
    const results = await mapLimit([5, 1, 4, 2, 3], 2, async (turns) => {
      inProgress += 1;
      max = Math.max(max, inProgress);
      for (let waited = 0; waited < turns; waited += 1) await turn();
      inProgress -= 1;
      return turns * 10;
    });
    expect([results, max]).toEqual([[50, 10, 40, 20, 30], 2]);
    expect(await mapLimit([], 2, async () => 1)).toEqual([]);
  });

  it("begins no further item after a failure, and throws when those in progress have ended", async () => {
    const steps: string[] = [];
    const mapping = mapLimit(["fails", "slow", "never"], 2, async (item) => {
      steps.push(`${item} begins`);
      if (item === "fails") throw new Error("It failed.");
      for (let waited = 0; waited < 5; waited += 1) await turn();
      steps.push(`${item} ends`);
    });
    await expect(mapping).rejects.toThrow("It failed.");
    expect(steps).toEqual(["fails begins", "slow begins", "slow ends"]);
  });
});

describe("promises that are awaited together", () => {
  it("throw the first error of the list when all have ended", async () => {
    const ended: string[] = [];
    const endAfter = async (turns: number, error?: string): Promise<string> => {
      for (let waited = 0; waited < turns; waited += 1) await turn();
      ended.push(error ?? "fulfilled");
      if (error !== undefined) throw new Error(error);
      return "result";
    };
    await expect(awaitAll([endAfter(3), endAfter(2, "first"), endAfter(1, "second")])).rejects.toThrow("first");
    expect(ended).toEqual(["second", "first", "fulfilled"]);
    expect(await awaitAll([endAfter(1), endAfter(0)])).toEqual(["result", "result"]);
  });
});
