import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Problem } from "../../../../shared/core/problem.ts";
import { maxPeriods, metricRange } from "../../../../shared/gateway/partner-api/metrics/metric-range.ts";
import { metricSteps } from "../../../../shared/gateway/partner-api/requests/metric-query.ts";

const now = Date.parse("2026-03-10T12:34:56.789Z");
const [minute, day] = [60_000, 86_400_000];
const at = (ms: number): string => new Date(ms).toISOString();

function faultsOf(query: Parameters<typeof metricRange>[0]): readonly string[] {
  try {
    metricRange(query, now);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.members.errors ?? []).map(({ pointer }) => pointer);
  }
}

test("without times the range is the last hour, in minutes", () => {
  expect(metricRange({}, now)).toEqual({
    from: Date.parse("2026-03-10T11:34:00Z"),
    to: Date.parse("2026-03-10T12:35:00Z"),
    stepSeconds: 60,
  });
});

test.each([
  [3 * 60 * minute, 60],
  [day / 2, 300],
  [2 * day, 900],
  [7 * day, 3_600],
  [16 * day, 21_600],
  [30 * day, 21_600],
])("a range of %i ms has steps of %i s", (length, seconds) => {
  expect(metricRange({ since: at(now - length) }, now).stepSeconds).toBe(seconds);
});

describe("a query", () => {
  it.each([
    [{ until: at(now + 2 * minute) }, ["query/until"]],
    [{ since: at(now - minute), until: at(now - 2 * minute) }, ["query/since"]],
    [{ since: at(now), until: at(now) }, ["query/since"]],
    [{ since: at(now - 31 * day) }, ["query/since"]],
    [{ since: at(now - 16 * day), until: at(now - 16 * day + minute), step: "60" as const }, ["query/step"]],
    [{ since: at(now - 14 * day), step: "300" as const }, ["query/step"]],
    [
      { since: at(now - 40 * day), until: at(now + day), step: "60" as const },
      ["query/until", "query/since", "query/step"],
    ],
  ])("of %o is refused with %o", (query, pointers) => {
    expect(faultsOf(query)).toEqual(pointers);
  });
});

it("every accepted range has whole periods around its times, and no more than a request may have", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 31 * day }),
      fc.integer({ min: 0, max: 31 * day }),
      fc.option(fc.constantFrom(...metricSteps), { nil: undefined }),
      (since, until, step) => {
        const query = { since: at(now - since), until: at(now - until), ...(step === undefined ? {} : { step }) };
        if (faultsOf(query).length > 0) return;
        const { from, to, stepSeconds } = metricRange(query, now);
        expect([from % (stepSeconds * 1000), to % (stepSeconds * 1000)]).toEqual([0, 0]);
        expect(from).toBeLessThanOrEqual(now - since);
        expect(to).toBeGreaterThanOrEqual(now - until);
        expect((to - from) / (stepSeconds * 1000)).toBeLessThanOrEqual(maxPeriods + 1);
        if (step === undefined) expect((to - from) / (stepSeconds * 1000)).toBeLessThanOrEqual(202);
      },
    ),
  );
});
