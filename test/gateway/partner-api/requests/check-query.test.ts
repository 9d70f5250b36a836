import { expect, test } from "vitest";
import { Problem } from "../../../../shared/core/problem.ts";
import { checkQuery } from "../../../../shared/gateway/partner-api/requests/check-query.ts";
import { pageQuery } from "../../../../shared/gateway/partner-api/requests/page-query.ts";

function faultsOf(query: readonly (readonly [string, string])[]): readonly string[] {
  try {
    checkQuery(pageQuery(), query);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.members.errors ?? []).map(({ pointer }) => pointer);
  }
}

test.each(["__proto__", "constructor", "toString", ""])("a parameter called '%s' is unknown", (name) => {
  expect(faultsOf([[name, "1"]])).toEqual([`query/${name}`]);
});

test("ten thousand unknown parameters are a hundred faults", () => {
  const query = Array.from({ length: 10_000 }, (_, index) => [`p${index}`, "1"] as const);
  expect(faultsOf(query)).toHaveLength(100);
});
