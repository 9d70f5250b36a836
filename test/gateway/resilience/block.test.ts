import { expect, it } from "vitest";
import { type Block, blockProblem, shouldWait, type WaitContext } from "../../../shared/gateway/resilience/block.ts";

const block = (why: Block["why"], waitMs: number): Block => ({ kind: "block", why, waitMs });
const inRequest = (attempt: number): WaitContext => ({ attempt, maxWaitMs: undefined, leftMs: 25_000 });
const queued = (attempt: number): WaitContext => ({ attempt, maxWaitMs: 2_000, leftMs: 22_000 });

it.each<[string, Block, WaitContext, boolean]>([
  ["A new call does not wait for a cool-down", block("cool-down", 100), inRequest(1), false],
  ["A second attempt waits for the end of a cool-down", block("cool-down", 7_000), inRequest(2), true],
  ["A second attempt does not wait beyond its deadline", block("cool-down", 25_000), inRequest(2), false],
  ["A queued call does not wait for a cool-down", block("cool-down", 100), queued(1), false],
  ["A queued call does not sleep through a long cool-down", block("cool-down", 7_000), queued(2), false],
  ["A new call does not wait for an open circuit", block("breaker", 100), inRequest(1), false],
  ["A second attempt does not wait for an open circuit", block("breaker", 100), inRequest(2), false],
  ["A queued call does not wait for an open circuit", block("breaker", 100), queued(1), false],
  ["A new call does not wait for the rate limit", block("rate-limit", 100), inRequest(1), false],
  ["A second attempt waits for the rate limit's next window", block("rate-limit", 1_000), inRequest(2), true],
  ["A queued call waits for the rate limit's next window", block("rate-limit", 1_000), queued(1), true],
  ["A queued call does not wait for a long window", block("rate-limit", 10_000), queued(1), false],
])("%s", (_rule, blocked, context, waits) => {
  expect(shouldWait(blocked, context)).toBe(waits);
});

it.each([
  "cool-down",
  "breaker",
  "rate-limit",
] as const)("A call that is blocked by its %s is answered 503 `not-sent` with the wait as Retry-After", (why) => {
  const problem = blockProblem(block(why, 6_100), "Acme");
  expect(problem.members).toMatchObject({ status: 503, outcome: "not-sent", retryable: true });
  expect(problem.headers()).toMatchObject({ "Retry-After": "7", "Gateway-Outcome": "not-sent" });
});
