import { expect, test } from "vitest";
import { WaitingInvocations } from "../../../../../infra/local/runner/lambda/waiting-invocations.ts";

function waiting(callers: string) {
  const invocations = new WaitingInvocations<{ readonly caller: string; readonly number: number }>();
  for (const [number, caller] of [...callers].entries()) invocations.add({ caller, number });
  return invocations;
}

function drained(invocations: ReturnType<typeof waiting>): string {
  const order: string[] = [];
  for (let next = invocations.next(); next; next = invocations.next()) order.push(`${next.caller}${next.number}`);
  return order.join(" ");
}

test.each([
  ["one caller", "aaa", "a0 a1 a2"],
  ["many of one caller before one of another", "aaaab", "a0 b4 a1 a2 a3"],
  ["three callers", "aabbc", "a0 b2 c4 a1 b3"],
])("the invocations of each caller come in their order, and callers in turns: %s", (_, callers, order) => {
  expect(drained(waiting(callers))).toBe(order);
});

test("a caller that has been served comes after one that has not", () => {
  const invocations = waiting("ab");
  invocations.next();
  invocations.add({ caller: "a", number: 9 });
  expect(drained(invocations)).toBe("b1 a9");
});

test("an invocation of certain callers alone is taken", () => {
  const invocations = waiting("aab");
  expect(invocations.next((caller) => caller === "b")).toEqual({ caller: "b", number: 2 });
  expect(invocations.next((caller) => caller === "b")).toBeUndefined();
  expect([invocations.length, invocations.has((caller) => caller === "a")]).toEqual([2, true]);
});
