import { expect, test } from "vitest";
import { seeded } from "../../support/faults/seeded.ts";
import { simulateSilences } from "./silences.ts";

test("Every silence in 30 days is noticed in time and once, and nothing else is said to be silent", async () => {
  const { late, wrong, unnoticed, twice } = await simulateSilences(seeded(1));
  expect(late.length).toBeGreaterThan(3);
  expect(Math.max(...late)).toBeLessThanOrEqual(120_000);
  expect([wrong, unnoticed, twice]).toEqual([0, 0, 0]);
}, 60_000);
