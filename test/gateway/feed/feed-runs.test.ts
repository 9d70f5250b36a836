import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { type FeedRun, runFeed } from "../../support/scenarios/feed-run.ts";

const run = (seed: number, more: Partial<FeedRun> = {}) => {
  const table = new MemoryTable();
  return runFeed({ seed, events: 20, storeOf: (clock) => dynamoWebhookStore({ table, clock }), ...more });
};

/** The first seed with which a consumer missed an event. */
async function firstGap(more: Partial<FeedRun>): Promise<number | undefined> {
  for (let seed = 0; seed < 100; seed += 1) {
    const { recorded, processed } = await run(seed, more);
    if (recorded.some((id) => processed.some((ids) => !ids.includes(id)))) return seed;
  }
  return undefined;
}

describe("the feed", () => {
  it("has every event once for every consumer, wherever writers and consumers stop or end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
        const { recorded, processed } = await run(seed);
        for (const ids of processed) expect(ids.toSorted()).toEqual(recorded.toSorted());
        expect(processed[0]).toEqual(processed[1]);
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 120_000);

  it.each([
    ["the writers' look at how long a put took", { writing: { put: Number.POSITIVE_INFINITY } }],
    ["the margin of the readers", { reading: { margin: 0 } }],
    ["the wait of the readers for unconfirmed items, and new places for those that are closed", { withoutMoves: true }],
  ])(
    "would lose events without %s",
    async (_what, more) => {
      expect(await firstGap(more)).toBeDefined();
    },
    120_000,
  );
});
