import { expect, it } from "vitest";
import { serialQueue } from "../../shared/core/serial-queue.ts";

it("the queue starts a task when the one before it has ended, however it ended", async () => {
  const turn = serialQueue();
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    turn(async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });

  const results = await Promise.allSettled([work("a"), work("b", true), work("c")]);

  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
