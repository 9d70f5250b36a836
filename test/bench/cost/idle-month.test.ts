import { expect, it } from "vitest";
import { idleCost, readInventory, type Template } from "./idle-month.ts";
import { noUse } from "./no-use.ts";
import { prices } from "./prices.ts";

const assumed = { ...prices.assumptions, hoursPerMonth: 730, pollsPerMinuteAndQueue: 15, kmsCacheMinutes: 5 };

const metric = (id: string) => ({ Id: id, MetricStat: { Stat: "Sum" } });

const templates: readonly Template[] = [
  {
    Resources: {
      Secret: { Type: "AWS::SecretsManager::Secret" },
      Key: { Type: "AWS::KMS::Key" },
      Alarm: { Type: "AWS::CloudWatch::Alarm", Properties: { MetricName: "Errors" } },
    },
  },
  {
    Resources: {
      Sum: {
        Type: "AWS::CloudWatch::Alarm",
        Properties: { Metrics: [{ Id: "all", Expression: "a + b" }, metric("a"), metric("b")] },
      },
      Composite: { Type: "AWS::CloudWatch::CompositeAlarm", Properties: { AlarmRule: "ALARM(a)" } },
      Source: { Type: "AWS::Lambda::EventSourceMapping" },
      Rule: { Type: "AWS::Events::Rule", Properties: { ScheduleExpression: "rate(1 minute)" } },
    },
  },
];

it("The inventory of a stage counts what is billed without requests: each metric of an alarm, and composite alarms", () => {
  expect(readInventory(templates, assumed)).toEqual({
    secrets: 1,
    keys: 1,
    alarmMetrics: 3,
    compositeAlarms: 1,
    polledQueues: 1,
    scheduledRuns: 43_800,
  });
});

it("A schedule that is no rate is refused", () => {
  const cron = { Type: "AWS::Events::Rule", Properties: { ScheduleExpression: "cron(0 * * * ? *)" } };
  expect(() => readInventory([{ Resources: { cron } }], assumed)).toThrow("is no rate");
});

it("An idle month costs its alarms, secrets, keys, scheduled runs and polls", () => {
  const run = { ...noUse, readUnits: 8 };
  const cost = idleCost(readInventory(templates, assumed), run, prices.dollars, assumed);
  expect(cost.alarms).toBeCloseTo(0.3 + 0.5);
  expect(cost.secrets).toBeCloseTo(0.4);
  expect(cost.keys).toBeCloseTo(1 + 8_760 * 3e-6);
  expect(cost.schedule).toBeCloseTo(43_800 * 8 * 1.25e-7);
  expect(cost.polls).toBeCloseTo(43_800 * 15 * 4e-7);
});
