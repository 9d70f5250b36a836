import { expect, test } from "vitest";
import { readPrefer } from "../../../shared/gateway/jobs/prefer.ts";

const neither = { respondAsync: false, wait: undefined };

test.each<[values: readonly string[], respondAsync: boolean, wait: number | undefined]>([
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
])("The header Prefer: %j is read as respondAsync %s and wait %s", (values, respondAsync, wait) => {
  expect(readPrefer({ prefer: values })).toEqual({ respondAsync, wait });
});

test("A Prefer header that is absent or malformed is ignored in linear time", () => {
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
