import { describe, expect, it } from "vitest";
import { batchesOf, inRounds, UnprocessedBatchError } from "../../../shared/aws/records/in-rounds.ts";

describe("sending a batch in rounds", () => {
  it("entries are sent in batches, and what was left is sent again until nothing is", async () => {
    const sent: (readonly number[])[] = [];
    await inRounds([1, 2, 3, 4, 5], batchesOf(2), async (batch) => {
      sent.push(batch);
      return sent.length <= 3 ? batch.slice(1) : [];
    });
    expect(sent).toEqual([[1, 2], [3, 4], [5], [2, 4]]);
  });

  it("nothing is sent for no entries", async () => {
    await inRounds([], batchesOf(2), () => Promise.reject(new Error("was sent")));
  });

  it("a batch of which nothing is processed fails after some rounds and says how many entries are left", async () => {
    let rounds = 0;
    const sending = inRounds([1, 2, 3], batchesOf(25), async (batch) => {
      rounds += 1;
      return rounds === 1 ? batch.slice(1) : batch;
    });
    await expect(sending).rejects.toThrow(new UnprocessedBatchError(2));
    expect(rounds).toBe(6);
  });

  it("a request that fails fails the batch with its error", async () => {
    const sending = inRounds([1], batchesOf(25), () => Promise.reject(new Error("The table does not exist.")));
    await expect(sending).rejects.toThrow("The table does not exist.");
  });
});
