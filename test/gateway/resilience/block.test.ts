import { describe, expect, it } from "vitest";
import { type Block, holdProblem, type Waiting, waitsHere } from "../../../shared/gateway/resilience/block.ts";

const hold = (why: Block["why"], waitMs: number): Block => ({ kind: "hold", why, waitMs });
const inRequest = (attempt: number): Waiting => ({ attempt, maxWaitMs: undefined, leftMs: 25_000 });
const queued = (attempt: number): Waiting => ({ attempt, maxWaitMs: 2_000, leftMs: 22_000 });

describe("a call that is held back", () => {
  it.each<[string, Block, Waiting, boolean]>([
    ["a new call is answered at once in a cool-down", hold("cool-down", 100), inRequest(1), false],
    ["one under way waits for its end", hold("cool-down", 7_000), inRequest(2), true],
    ["unless that is beyond its budget", hold("cool-down", 25_000), inRequest(2), false],
    ["one from the queue waits for no cool-down", hold("cool-down", 100), queued(1), false],
    ["nor does it sleep through a long one", hold("cool-down", 7_000), queued(2), false],
    ["a new call is answered at once when the vendor is down", hold("breaker", 100), inRequest(1), false],
    ["so is one under way", hold("breaker", 100), inRequest(2), false],
    ["and one from the queue", hold("breaker", 100), queued(1), false],
    ["a new call is answered at once when the budget is spent", hold("budget", 100), inRequest(1), false],
    ["one under way waits for the next window", hold("budget", 1_000), inRequest(2), true],
    ["one from the queue, too", hold("budget", 1_000), queued(1), true],
    ["unless the window is long", hold("budget", 10_000), queued(1), false],
  ])("%s", (_rule, held, waiting, waits) => {
    expect(waitsHere(held, waiting)).toBe(waits);
  });
});

it.each([
  "cool-down",
  "breaker",
  "budget",
] as const)("an answer that %s is the reason of says when to come back", (why) => {
  const problem = holdProblem(hold(why, 6_100), "Acme");
  expect(problem.members).toMatchObject({ status: 503, outcome: "not-sent", retryable: true });
  expect(problem.headers()).toMatchObject({ "Retry-After": "7", "Gateway-Outcome": "not-sent" });
});
