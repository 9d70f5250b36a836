import { isList, isObject } from "../template/cloudformation.ts";
import type { Resource } from "../template/resource.ts";
import { functionNameOf } from "../template/resource-values.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";

export interface EventSourceSpec {
  readonly queueArn: string;
  /** The function's physical name. */
  readonly functionName: string;
  readonly batchSize: number;
  readonly batchingWindowSeconds: number;
  /** The function reports the failed messages of a batch; the others are deleted. */
  readonly partialFailures: boolean;
  readonly maxConcurrency: number;
}

export interface ScheduleSpec {
  readonly ruleName: string;
  readonly ruleArn: string;
  readonly functionName: string;
  readonly periodSeconds: number;
  /** The event that the rule defines, if it does. */
  readonly input?: string;
}

/** @throws UnsupportedTemplateError when the source is no queue of the stack. */
export function readEventSource(resource: Resource, queueArns: ReadonlySet<string>): EventSourceSpec {
  const queueArn = resource.requiredText("EventSourceArn");
  if (!queueArns.has(queueArn))
    throw new UnsupportedTemplateError(resource.where, "its event source is no queue of the stack.");
  const batchSize = resource.number("BatchSize") ?? 10;
  const batchingWindowSeconds = resource.number("MaximumBatchingWindowInSeconds") ?? 0;
  if (batchSize > 10 && batchingWindowSeconds < 1) {
    throw new UnsupportedTemplateError(
      resource.where,
      "Lambda wants a batching window for batches of more than 10 messages.",
    );
  }
  return {
    queueArn,
    functionName: functionNameOf(resource.requiredText("FunctionName")),
    batchSize,
    batchingWindowSeconds,
    partialFailures: resource.list("FunctionResponseTypes").includes("ReportBatchItemFailures"),
    maxConcurrency: Number(resource.object("ScalingConfig")["MaximumConcurrency"] ?? Number.POSITIVE_INFINITY),
  };
}

const unitSeconds = { minute: 60, hour: 3600, day: 86_400 } as const;

/** @throws UnsupportedTemplateError for schedules other than `rate(…)` and for targets other than functions. */
export function readSchedules(resource: Resource, ruleArn: string): readonly ScheduleSpec[] {
  if (resource.text("State") === "DISABLED") return [];
  const expression = resource.requiredText("ScheduleExpression");
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count === undefined || unit === undefined) {
    throw new UnsupportedTemplateError(resource.where, `the schedule ${expression} is not supported; rate(…) is.`);
  }
  const periodSeconds = Number(count) * unitSeconds[unit as keyof typeof unitSeconds];
  const known = new Set(["Arn", "Id", "Input", "RetryPolicy", "DeadLetterConfig"]);
  const targets = resource.value("Targets");
  return (isList(targets) ? targets : []).map((target) => {
    const { Arn: arn, Input: input } = isObject(target) ? target : {};
    const unknown = isObject(target) ? Object.keys(target).find((key) => !known.has(key)) : undefined;
    if (unknown !== undefined)
      throw new UnsupportedTemplateError(resource.where, `a target's ${unknown} is not supported.`);
    if (typeof arn !== "string" || !arn.includes(":function:")) {
      throw new UnsupportedTemplateError(resource.where, "a target is not a function.");
    }
    const base = { ruleName: resource.name, ruleArn, functionName: functionNameOf(arn), periodSeconds };
    return input === undefined ? base : { ...base, input: String(input) };
  });
}
