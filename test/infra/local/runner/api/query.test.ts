import { expect, test } from "vitest";
import { parseQuery } from "../../../../../infra/local/runner/api/query.ts";

test.each([
  ["", []],
  [
    "a=1&b=2&a=3",
    [
      ["a", "1"],
      ["b", "2"],
      ["a", "3"],
    ],
  ],
  ["q=a%20b+c%2Bd", [["q", "a b c+d"]]],
  [
    "a=1;b=2",
    [
      ["a", "1"],
      ["b", "2"],
    ],
  ],
  [
    "flag&empty=",
    [
      ["flag", ""],
      ["empty", ""],
    ],
  ],
  ["a=b=c", [["a", "b=c"]]],
  ["a%5B%5D=1", [["a[]", "1"]]],
  ["bad=%E0%A4%A", [["bad", "%E0%A4%A"]]],
])("the query %s is parsed as API Gateway does", (query, expected) => {
  expect(parseQuery(query)).toEqual(expected);
});

test.each(["a=|", "a={b}", "a=1&{=2"])("the query %s is refused unless it is percent-encoded", (query) => {
  expect(parseQuery(query)).toBeUndefined();
});
