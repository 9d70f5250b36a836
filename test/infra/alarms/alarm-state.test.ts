import { describe, expect, it } from "vitest";
import { type AlarmState, assessAlarm } from "../../support/alarms/alarm-state.ts";

const breaching = 2;

/** Points in AWS's notation: `0` within the threshold, `X` breaching, `-` missing; the oldest first. */
const pointsOf = (text: string) =>
  text.split(" ").map((one) => (one === "-" ? undefined : one === "X" ? breaching : 0));

function states(points: string, datapointsToAlarm: number, current: AlarmState): readonly AlarmState[] {
  const rule = {
    threshold: 1,
    comparison: "GreaterThanOrEqualToThreshold",
    evaluationPeriods: 3,
    datapointsToAlarm,
  } as const;
  return ["missing", "ignore", "breaching", "notBreaching"].map((missingData) =>
    assessAlarm({ ...rule, missingData }, pointsOf(points), current),
  );
}

const none = "INSUFFICIENT_DATA";
/** An alarm that keeps its state has this one, which no other rule gives here. */
const kept = "kept" as AlarmState;

describe("an alarm with missing data has the state of AWS's tables", () => {
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
  it.each<[string, readonly AlarmState[]]>([
    ["0 - X - X", ["OK", "OK", "OK", "OK"]],
    ["0 - - - -", ["OK", "OK", "OK", "OK"]],
    ["- - - - -", [none, kept, "ALARM", "OK"]],
    ["0 X X - X", ["ALARM", "ALARM", "ALARM", "ALARM"]],
    ["- - - - X", [none, kept, "ALARM", "OK"]],
    ["X - - - -", ["ALARM", kept, "ALARM", "OK"]],
    ["- - X - -", ["ALARM", kept, "ALARM", "OK"]],
  ])("three of three periods, %s", (points, expected) => {
    expect(states(points, 3, kept)).toEqual(expected);
  });

  it.each<[string, readonly AlarmState[]]>([
    ["0 - X - X", ["ALARM", "ALARM", "ALARM", "ALARM"]],
    ["0 0 X 0 X", ["ALARM", "ALARM", "ALARM", "ALARM"]],
    ["0 - X - -", ["OK", "OK", "ALARM", "OK"]],
    ["- - - - 0", ["OK", "OK", "ALARM", "OK"]],
    ["- - - - X", [none, kept, "ALARM", "OK"]],
    ["- - - X -", ["ALARM", kept, "ALARM", "OK"]],
  ])("two of three periods, %s", (points, expected) => {
    expect(states(points, 2, kept)).toEqual(expected);
  });
});

it.each([
  ["GreaterThanThreshold", 1, false],
  ["GreaterThanOrEqualToThreshold", 1, true],
  ["LessThanThreshold", 1, false],
  ["LessThanThreshold", 0.5, true],
  ["LessThanOrEqualToThreshold", 1, true],
])("An alarm with %s on %s of a threshold of 1 is in alarm: %s", (comparison, value, alarm) => {
  const rule = { threshold: 1, comparison, evaluationPeriods: 1, datapointsToAlarm: 1, missingData: "missing" };
  expect(assessAlarm(rule, [undefined, undefined, value], "OK")).toBe(alarm ? "ALARM" : "OK");
});
