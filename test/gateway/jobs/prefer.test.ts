import { describe, expect, it } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { readExpires, readIdempotencyKey, readPrefer } from "../../../shared/gateway/jobs/prefer.ts";

const neither = { respondAsync: false, wait: undefined };

describe("Prefer", () => {
  it.each<[values: readonly string[], respondAsync: boolean, wait: number | undefined]>([
    [[], false, undefined],
    [["respond-async"], true, undefined],
    [["Respond-Async"], true, undefined],
    [["respond-async, wait=10"], true, 10],
    [["wait=10 , respond-async"], true, 10],
    [["wait=10", "respond-async"], true, 10],
    [["wait=5"], false, 5],
    [['wait="5"'], false, 5],
    [["wait = 5"], false, 5],
    [["wait=0"], false, 0],
    [["wait=5, wait=9"], false, 5],
    [["WAIT=5"], false, 5],
    [["respond-async; foo=bar, wait=3; x"], true, 3],
    [["return=minimal, handling=lenient"], false, undefined],
    [["wait=soon"], false, undefined],
    [["wait=-1"], false, undefined],
    [["wait=1.5"], false, undefined],
    [["wait=99999999"], false, undefined],
    [["wait"], false, undefined],
    [['foo="a, respond-async, wait=1"'], false, undefined],
    [['foo="a\\", respond-async", wait=2'], false, 2],
    [['foo; bar="x, respond-async"'], false, undefined],
    [["not-respond-async"], false, undefined],
    [["respond-async-not"], false, undefined],
  ])("%j", (values, respondAsync, wait) => {
    expect(readPrefer({ prefer: values })).toEqual({ respondAsync, wait });
  });

  it("says nothing when it is absent, and is quick about what makes no sense", () => {
    expect(readPrefer({})).toEqual(neither);
    const begin = performance.now();
    for (const text of [
      `foo="${'\\"'.repeat(20_000)}`,
      ",".repeat(50_000),
      `${"a".repeat(50_000)}"`,
      "=".repeat(50_000),
    ]) {
      expect(readPrefer({ prefer: [text] })).toEqual(neither);
    }
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe("Gateway-Expires", () => {
  it.each([
    ["1", 1],
    ["86400", 86_400],
  ])("%s seconds", (value, seconds) => {
    expect(readExpires({ "gateway-expires": [value] })).toBe(seconds);
  });

  it("is a day when it is not given", () => {
    expect(readExpires({})).toBe(86_400);
  });

  it.each([["0"], ["86401"], ["-1"], ["1.5"], ["soon"], [""], ["1", "2"]])("%j is 400", (...values) => {
    expect(() => readExpires({ "gateway-expires": values })).toThrow(Problem);
  });
});

describe("Idempotency-Key", () => {
  it("is any text of up to 255 characters", () => {
    expect(readIdempotencyKey({ "idempotency-key": ['"8e03978e-40d5-43dd-bc93-6894a57f9324"'] })).toContain("8e03978e");
    expect(readIdempotencyKey({ "idempotency-key": ["k".repeat(255)] })).toHaveLength(255);
    expect(readIdempotencyKey({})).toBeUndefined();
  });

  it.each([[""], [" "], ["k".repeat(256)], ["a", "b"]])("%j is 400", (...values) => {
    expect(() => readIdempotencyKey({ "idempotency-key": values })).toThrow(Problem);
  });
});
