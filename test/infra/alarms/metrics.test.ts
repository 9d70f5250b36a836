import { describe, expect, it } from "vitest";
import { readCompositeRule } from "../../support/alarms/composite-rule.ts";
import { readMetricMath } from "../../support/alarms/metric-math.ts";
import { MetricStore, statisticOf } from "../../support/alarms/metric-store.ts";

const values = Array.from({ length: 200 }, (_, index) => index + 1);

it.each([
  ["Sum", 20_100],
  ["Average", 100.5],
  ["SampleCount", 200],
  ["Minimum", 1],
  ["Maximum", 200],
  ["p99", 198],
  ["p50", 100],
  ["p0", 1],
  ["p100", 200],
])("The statistic %s of 1 to 200 is %s", (statistic, expected) => {
  expect(statisticOf(values, statistic)).toBe(expected);
});

it("A statistic covers the values of one period of the metric with exactly these dimensions", () => {
  const store = new MetricStore();
  const metric = { namespace: "N", name: "m", dimensions: { B: "2", A: "1" } };
  for (const at of [59, 60, 119, 120]) store.put(metric, at, 1);
  expect(store.statistic({ ...metric, dimensions: { A: "1", B: "2" } }, "Sum", 60, 60)).toBe(2);
  expect(store.statistic({ ...metric, dimensions: { A: "1" } }, "Sum", 60, 60)).toBeUndefined();
  expect(store.statistic(metric, "Sum", 180, 60)).toBeUndefined();
});

describe("metric math", () => {
  it.each<[string, number | undefined]>([
    ["m1 + m2 * 2", 8],
    ["(m1 + m2) * 2", 10],
    ["m2 - m1 - 1", 0],
    ["m1 / m2", 2 / 3],
    ["m2 > m1", 1],
    ["m1 == 2 AND m2 == 4", 0],
    ["m1 == 2 || m2 == 4", 1],
    ["IF(m1 > 1, m2, 7)", 3],
    ["IF(m1 > 2, m2, 7)", 7],
    ["missing + m1", undefined],
    ["FILL(missing, 5) + m1", 7],
    ["FILL(m1, 5)", 2],
    ["IF(FILL(missing, 0) == 0, m2, 0)", 3],
    ["IF(missing > 0, m2, 0)", undefined],
  ])("%s is %s for m1 = 2 and m2 = 3", (text, expected) => {
    const points = new Map([
      ["m1", 2],
      ["m2", 3],
      ["missing", undefined],
    ]);
    expect(readMetricMath(text)(points)).toEqual(expected);
  });

  it.each(["SUM(METRICS())", "m1 +", "m1 m2", "SEARCH('x')", "IF(m1)"])("%s is refused", (text) => {
    expect(() => readMetricMath(text)(new Map([["m1", 1]]))).toThrow();
  });
});

describe("the rule of a composite alarm", () => {
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
  it.each([
    ["ALARM(CPUUtilizationTooHigh) AND ALARM(DiskReadOpsTooHigh)", true],
    ["ALARM(CPUUtilizationTooHigh) AND NOT ALARM(DeploymentInProgress)", true],
    ["ALARM(CPUUtilizationTooHigh) AND NOT ALARM(DiskReadOpsTooHigh)", false],
    ["ALARM(DeploymentInProgress) OR ALARM(CPUUtilizationTooHigh) AND OK(DeploymentInProgress)", true],
    ["(ALARM(CPUUtilizationTooHigh) OR ALARM(DiskReadOpsTooHigh)) AND ALARM(DeploymentInProgress)", false],
    ['ALARM("arn:aws:cloudwatch:us-east-1:123456789012:alarm:CPUUtilizationTooHigh")', true],
    ["INSUFFICIENT_DATA(New)", true],
    ["NOT (NOT TRUE) AND NOT FALSE", true],
  ])("%s is %s", (rule, expected) => {
    const alarms = ["CPUUtilizationTooHigh", "DiskReadOpsTooHigh"];
    const state = (name: string) => (alarms.includes(name) ? "ALARM" : name === "New" ? "INSUFFICIENT_DATA" : "OK");
    expect(readCompositeRule(rule)(state)).toBe(expected);
  });

  it.each(["ALARM(a) ALARM(b)", "ALARM(a", "WARNING(a)", "NOT", "AND ALARM(a)"])("%s is refused", (rule) => {
    expect(() => readCompositeRule(rule)(() => "OK")).toThrow();
  });
});
