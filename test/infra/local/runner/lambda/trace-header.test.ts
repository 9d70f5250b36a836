import { expect, test } from "vitest";
import { chainInvocations, invocationTrace } from "../../../../../infra/local/runner/lambda/trace-header.ts";

test("an invocation without a message begins a chain", () => {
  const header = invocationTrace("one", []);
  expect(header).toMatch(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0;Lineage=1:[0-9a-f]{8}:0$/);
  expect(chainInvocations("one", header)).toBe(1);
  expect(chainInvocations("other", header)).toBe(0);
});

test("a chain counts the invocations of each function, and keeps its root", () => {
  const first = invocationTrace("one", []);
  const second = invocationTrace("other", [first]);
  const third = invocationTrace("one", [second]);
  expect([chainInvocations("one", third), chainInvocations("other", third)]).toEqual([2, 1]);
  expect(third.split(";")[0]).toBe(first.split(";")[0]);
});

test("a batch continues the longest chain of its messages", () => {
  const short = invocationTrace("one", []);
  const long = invocationTrace("one", [invocationTrace("one", [invocationTrace("one", [])])]);
  expect(chainInvocations("one", invocationTrace("one", [short, undefined, long]))).toBe(4);
});

test("a message without a header, or with one that has no lineage, is no part of a chain", () => {
  expect(chainInvocations("one", undefined)).toBe(0);
  expect(chainInvocations("one", "Root=1-0-0;Parent=0;Sampled=1")).toBe(0);
});
