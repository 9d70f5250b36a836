import { expect, test } from "vitest";
import { keptMetrics } from "../../../../shared/gateway/partner-api/metrics/kept-metrics.ts";
import type { MetricSeries } from "../../../../shared/gateway/ports/metric-reader.ts";

const series: readonly MetricSeries[] = [{ name: "VendorCalls", stat: "sum", dimensions: { partner: "prt_1" } }];
const range = { from: 0, to: 60_000, stepSeconds: 60 };

function setUp(answers: (number: number) => Promise<readonly ReadonlyMap<number, number>[]>) {
  let now = 0;
  let asked = 0;
  const reader = keptMetrics({ readSeries: () => answers(asked++) }, { monotonic: () => now });
  return { reader, asked: () => asked, pass: (ms: number) => (now += ms) };
}

test("The reader asks once for equal requests within a minute, also at the same time, and again for others and later ones", async () => {
  const { reader, asked, pass } = setUp(async (number) => [new Map([[0, number]])]);
  const both = await Promise.all([reader.readSeries(series, range), reader.readSeries([...series], { ...range })]);
  expect(both[0]).toBe(both[1]);
  await reader.readSeries(series, { ...range, to: 120_000 });
  expect(asked()).toBe(2);
  pass(59_999);
  await reader.readSeries(series, range);
  expect(asked()).toBe(2);
  pass(1);
  expect(await reader.readSeries(series, range)).toEqual([new Map([[0, 2]])]);
});

test("a failure is not kept", async () => {
  const { reader, asked } = setUp(async (number) => {
    if (number === 0) throw new Error("throttled");
    return [];
  });
  await expect(reader.readSeries(series, range)).rejects.toThrow("throttled");
  expect(await reader.readSeries(series, range)).toEqual([]);
  expect(asked()).toBe(2);
});

test("no more than 200 answers are kept", async () => {
  const { reader, asked } = setUp(async () => []);
  for (let to = 1; to <= 201; to += 1) await reader.readSeries(series, { ...range, to });
  await reader.readSeries(series, { ...range, to: 201 });
  expect(asked()).toBe(201);
  await reader.readSeries(series, { ...range, to: 1 });
  expect(asked()).toBe(202);
});
