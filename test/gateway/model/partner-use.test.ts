import { describe, expect, test } from "vitest";
import { inUse, lapsedUses, oneUse } from "../../../shared/gateway/model/partner-use.ts";

const now = Date.parse("2026-01-01T00:10:02Z");

describe("what a partner uses", () => {
  test.each([
    ["job", now + 1, "2026-01-01T01:00:00Z"],
    ["attempt", now + 1, "2026-01-01T00:10:05Z"],
    ["upload", now + 1, "2026-01-01T00:15:00Z"],
  ] as const)("is counted by its end, rounded up: %s", (kind, until, rounded) => {
    expect(oneUse(kind, until, 1)).toEqual({ kind, until: Date.parse(rounded), count: 1 });
  });

  test.each([
    ["nothing", [], 0],
    [
      "two ends",
      [
        { kind: "job", until: now + 1, count: 2 },
        { kind: "job", until: now + 2, count: 3 },
      ],
      5,
    ],
    ["another kind", [{ kind: "upload", until: now + 1, count: 2 }], 0],
    ["a use that has lapsed", [{ kind: "job", until: now, count: 2 }], 0],
    [
      "an end without its beginning",
      [
        { kind: "job", until: now + 1, count: -2 },
        { kind: "job", until: now + 2, count: 3 },
      ],
      3,
    ],
  ] as const)("adds up: %s", (_, use, sum) => {
    expect(inUse({ counts: use }, "job", now)).toBe(sum);
  });

  test("loses the counts of a minute ago", () => {
    const old = { kind: "job", until: now - 60_001, count: 1 } as const;
    expect(lapsedUses({ counts: [old, { ...old, until: now - 60_000 }] }, now)).toEqual([old]);
  });
});
