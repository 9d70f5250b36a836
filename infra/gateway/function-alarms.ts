import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import type { Alarms } from "./alarms.ts";

const impacts = {
  Errors: "fails or times out. The work of a queue is tried again; a caller gets a 5xx answer.",
  Throttles: "is throttled. The work of a queue is tried again; a caller gets a 5xx answer.",
} as const;

type FailureMetric = keyof typeof impacts;

/**
 * What Lambda logs in the text format when an invocation fails: a time-out, an error of the handler, a runtime that ends,
 * an error outside the handler, and the status of the report.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html
 */
const failureTerms = [
  "Task timed out",
  "Invoke Error",
  "Runtime exited",
  "Uncaught Exception",
  "Status: timeout",
  "Status: error",
];

/** The names of the alarms on the failures of functions. */
export function functionAlarmNames(functions: readonly string[]): readonly string[] {
  return functions.flatMap((id) => [`FunctionErrors-${id}`, `FunctionThrottles-${id}`]);
}

/**
 * Alarms on a function's errors and throttles. Where no operator is on call, functions share two alarms: one on the lines
 * that Lambda logs of failures, and one on the throttles of the account. A metric of Lambda without a dimension counts
 * other applications' errors as well; their throttles use up the same concurrency as this stage's, since no function of
 * such a stage has a reserved one.
 *
 * @param id the function's name without the prefix of the stage
 * @param throttledAs a function whose alarm on throttles stands for this one: neither has a reserved concurrency, so that they
 *   are throttled together
 */
export function alarmOnFunction(alarms: Alarms, id: string, of: GatewayFunction, throttledAs?: string): void {
  if (alarms.onCall) {
    addAlarm(alarms, "Errors", { id, functionName: of.functionName });
    if (throttledAs === undefined) addAlarm(alarms, "Throttles", { id, functionName: of.functionName });
    return;
  }
  alarms.onLogLines(of, {
    name: "FunctionErrors",
    pattern: FilterPattern.anyTerm(...failureTerms),
    impact: `A function ${impacts.Errors}`,
  });
}

/** The alarm on throttles that all functions of the account share, where no operator is on call. */
export function alarmOnAccountThrottles(alarms: Alarms): void {
  if (!alarms.onCall) addAlarm(alarms, "Throttles", undefined);
}

function addAlarm(
  alarms: Alarms,
  metricName: FailureMetric,
  of: { readonly id: string; readonly functionName: string } | undefined,
): void {
  const suffix = of === undefined ? "" : `-${of.id}`;
  const who = of === undefined ? "A function of the account" : `The function ${of.id}`;
  alarms.add(`Function${metricName}${suffix}`, {
    metric: new Metric({
      namespace: "AWS/Lambda",
      metricName,
      statistic: "Sum",
      ...(of === undefined ? {} : { dimensionsMap: { FunctionName: of.functionName } }),
    }),
    threshold: 1,
    impact: `${who} ${impacts[metricName]}`,
    composite: "failures",
  });
}
