import fc from "fast-check";
import { expect, test } from "vitest";
import { noTrouble } from "../../../shared/gateway/model/connection-health.ts";
import { throttle, throttledUntil, throttlingKey } from "../../../shared/gateway/resilience/throttled-operations.ts";

const operation = { id: "getPatient" };

test.each([
  ["an operation", { operation, request: { path: "/V2/getPatient" } }, "getPatient"],
  ["a path of the same first segment", { request: { path: "/api/a" } }, throttlingKey({ request: { path: "/api/b" } })],
  ["the root", { request: { path: "/" } }, throttlingKey({})],
])("The key of %s is as in the table", (_what, call, key) => {
  expect(throttlingKey(call)).toBe(key);
});

test("The key of an unknown path does not show what a partner wrote into it", () => {
  expect(throttlingKey({ request: { path: "/jane.doe/1980-01-01" } })).toMatch(/^path:[0-9a-f]{16}$/);
});

test("An operation that was never refused is not throttled", () => {
  expect(throttledUntil(noTrouble, { operation })).toBe(0);
});

test("Throttling keeps the later end of each operation, drops what is over, and reports a second operation", () => {
  const ends = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(ends, fc.constantFrom("a", "b"), fc.integer({ min: 101, max: 200 }), (operations, key, until) => {
      const now = 100;
      const health = { throttling: { revision: 1, operations: { ...operations } } };
      const next = throttle(health, { key, until, now });
      const others = Object.entries(operations).filter(([name, end]) => name !== key && end > now);
      expect(next.operations).toEqual({ ...Object.fromEntries(others), [key]: Math.max(until, operations[key] ?? 0) });
      expect(next.connection).toBe(others.length > 0);
    }),
  );
});
