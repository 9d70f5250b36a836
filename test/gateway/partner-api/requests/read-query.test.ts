import { expect, test } from "vitest";
import { Problem } from "../../../../shared/core/problem.ts";
import { arrivalPageQuery } from "../../../../shared/gateway/partner-api/requests/page-query.ts";
import { readQuery } from "../../../../shared/gateway/partner-api/requests/read-query.ts";

function faultsOf(query: readonly (readonly [string, string])[]): readonly string[] {
  try {
    readQuery(arrivalPageQuery, query);
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

test.each([129, 1_025])("a cursor whose position has an id of %i characters is refused", (length) => {
  const cursorOf = (id: string) => Buffer.from(`2026-01-01T00:00:00.000Z#${id}`).toString("base64url");

  expect(faultsOf([["cursor", cursorOf(`evt_${"a".repeat(60)}`)]])).toEqual([]);
  expect(faultsOf([["cursor", cursorOf(`evt_${"a".repeat(length - 4)}`)]])).toEqual(["query/cursor"]);
});

test("a whole number is read as JSON writes it, and other values as texts", () => {
  const cursor = Buffer.from("2026-01-01T00:00:00.000Z#evt_1").toString("base64url");
  expect(
    readQuery(arrivalPageQuery, [
      ["limit", "7"],
      ["cursor", cursor],
    ]),
  ).toEqual({ limit: 7, cursor });
  expect(faultsOf([["limit", "07"]])).toEqual(["query/limit"]);
});
