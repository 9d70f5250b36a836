import { expect, it, vi } from "vitest";
import { ok, Unanswerable } from "../../../../infra/operator/doctor/assess/finding.ts";
import { type Check, defineCheck, runChecks } from "../../../../infra/operator/doctor/run-checks.ts";

async function findings(checks: readonly Check[], onEnded?: (count: number) => void) {
  const found: string[] = [];
  for await (const { check, result } of runChecks(checks, onEnded)) found.push(`${check} ${result}`);
  return found;
}

it("Checks run concurrently, and their findings come in the order of the checks", async () => {
  const second = Promise.withResolvers<void>();
  const checks = [
    { name: "first", run: () => second.promise.then(() => [ok("1"), ok("2")]) },
    {
      name: "second",
      run: async () => {
        second.resolve();
        return [ok("3")];
      },
    },
  ];
  const ended: number[] = [];
  expect(await findings(checks, (count) => ended.push(count))).toEqual(["first ok", "first ok", "second ok"]);
  expect(ended).toEqual([0, 1, 2]);
});

it("A check that throws, that cannot be answered or that does not end is a finding", async () => {
  vi.useFakeTimers();
  try {
    const found = findings([
      { name: "throws", run: () => Promise.reject(new Error("boom")) },
      defineCheck(
        "unknown",
        async () => new Unanswerable("There is none."),
        () => [ok("never")],
      ),
      { name: "hangs", seconds: 5, run: () => new Promise(() => {}) },
    ]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await found).toEqual(["throws fail", "unknown skip", "hangs fail"]);
  } finally {
    vi.useRealTimers();
  }
});
