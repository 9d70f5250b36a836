import type { Point } from "./metric-math.ts";

export type AlarmState = "OK" | "ALARM" | "INSUFFICIENT_DATA";

export interface AlarmRule {
  readonly threshold: number;
  readonly comparison: string;
  /** N of "M out of N". */
  readonly evaluationPeriods: number;
  /** M. */
  readonly datapointsToAlarm: number;
  readonly missingData: string;
}

/**
 * How many more periods than `evaluationPeriods` CloudWatch reads, so that existing points are used before missing ones.
 * AWS's examples read five for three.
 */
export const furtherPeriods = 2;

/**
 * The state of an alarm by its latest points, the oldest first, `evaluationPeriods + furtherPeriods` of them.
 *
 * Enough existing points are evaluated alone. Otherwise missing ones count as the alarm says, as few as possible; under
 * `missing` and `ignore`, a breaching point as old as `datapointsToAlarm` periods, with nothing but breaching or missing
 * points behind it, is enough for `missing`.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export function assessAlarm(rule: AlarmRule, points: readonly Point[], current: AlarmState): AlarmState {
  const { evaluationPeriods, datapointsToAlarm, missingData } = rule;
  const existing = points.filter((point) => point !== undefined);
  const breaching = existing.slice(-evaluationPeriods).filter((point) => breaches(point, rule)).length;
  const reached = breaching >= datapointsToAlarm ? "ALARM" : "OK";
  if (existing.length >= evaluationPeriods) return reached;
  const missing = evaluationPeriods - existing.length;
  if (missingData === "breaching") return breaching + missing >= datapointsToAlarm ? "ALARM" : "OK";
  if (missingData === "notBreaching" || reached === "ALARM") return reached;
  if (breaching < existing.length) return "OK";
  if (missingData === "ignore") return current;
  const oldest = points.findIndex((point) => point !== undefined);
  const age = points.length - oldest;
  return oldest >= 0 && age >= datapointsToAlarm ? "ALARM" : "INSUFFICIENT_DATA";
}

function breaches(value: number, { comparison, threshold }: AlarmRule): boolean {
  switch (comparison) {
    case "GreaterThanThreshold":
      return value > threshold;
    case "GreaterThanOrEqualToThreshold":
      return value >= threshold;
    case "LessThanThreshold":
      return value < threshold;
    case "LessThanOrEqualToThreshold":
      return value <= threshold;
    default:
      throw new Error(`The comparison ${comparison} is unknown.`);
  }
}
