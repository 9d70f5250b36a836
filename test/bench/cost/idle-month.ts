import type { Assumptions, Dollars } from "./prices.ts";
import { type RequestUse, requestCost, totalCost } from "./request-cost.ts";

/** What a stage has, by its templates. */
export interface Inventory {
  readonly secrets: number;
  readonly keys: number;
  /** Metrics of alarms: an alarm on a sum of several metrics is billed for each. */
  readonly alarmMetrics: number;
  readonly compositeAlarms: number;
  /** Queues that Lambda polls. */
  readonly polledQueues: number;
  /** Invocations a month by schedules. */
  readonly scheduledRuns: number;
}

/** Dollars of a month without any request, by what is billed. */
export type IdleCost = Readonly<Record<"alarms" | "secrets" | "keys" | "schedule" | "polls", number>>;

/** A template's resources, as CloudFormation has them. */
export interface Template {
  readonly Resources?: Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>;
}

interface AlarmProperties {
  readonly Metrics?: readonly { readonly MetricStat?: object }[];
}

const minutesPerUnit: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };

/** @throws Error for a schedule that is no rate */
export function readInventory(templates: readonly Template[], assumed: Assumptions): Inventory {
  const resources = templates.flatMap(({ Resources: all = {} }) => Object.values(all));
  const of = (type: string) => resources.filter((one) => one.Type === type).map(({ Properties: one = {} }) => one);
  const minutes = assumed.hoursPerMonth * 60;
  const runs = of("AWS::Events::Rule").map((rule: { readonly ScheduleExpression?: string }) => {
    const [, count, unit = ""] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(rule.ScheduleExpression ?? "") ?? [];
    if (count === undefined) throw new Error(`The schedule ${rule.ScheduleExpression} is no rate.`);
    return minutes / (Number(count) * (minutesPerUnit[unit] ?? 1));
  });
  return {
    secrets: of("AWS::SecretsManager::Secret").length,
    keys: of("AWS::KMS::Key").length,
    alarmMetrics: of("AWS::CloudWatch::Alarm").reduce((sum, alarm) => sum + metricsOf(alarm), 0),
    compositeAlarms: of("AWS::CloudWatch::CompositeAlarm").length,
    polledQueues: of("AWS::Lambda::EventSourceMapping").length,
    scheduledRuns: runs.reduce((sum, one) => sum + one, 0),
  };
}

function metricsOf({ Metrics: metrics }: AlarmProperties): number {
  return metrics === undefined ? 1 : metrics.filter(({ MetricStat: metric }) => metric !== undefined).length;
}

/** @param run what one scheduled invocation uses when nothing is due */
export function idleCost(inventory: Inventory, run: RequestUse, dollars: Dollars, assumed: Assumptions): IdleCost {
  const minutes = assumed.hoursPerMonth * 60;
  // One table's key is asked for once in each period of the cache, by the one function that runs.
  const keyRequests = inventory.scheduledRuns === 0 ? 0 : minutes / assumed.kmsCacheMinutes;
  return {
    alarms: inventory.alarmMetrics * dollars.alarmMetricMonth + inventory.compositeAlarms * dollars.compositeAlarmMonth,
    secrets: inventory.secrets * dollars.secretMonth,
    keys: inventory.keys * dollars.kmsKeyMonth + keyRequests * dollars.kmsRequest,
    schedule: inventory.scheduledRuns * totalCost(requestCost(run, dollars, assumed)),
    polls: inventory.polledQueues * assumed.pollsPerMinuteAndQueue * minutes * dollars.sqsRequest,
  };
}
