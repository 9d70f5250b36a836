import { parseDateTime } from "../../../core/date-time.ts";
import type { FieldError } from "../../../core/field-error.ts";
import { badRequest } from "../../../core/problem.ts";
import type { MetricRange } from "../../ports/metric-reader.ts";
import { type metricQuery, metricSteps } from "../requests/metric-query.ts";
import type { QueryOf } from "../requests/read-query.ts";

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** Of one request. */
export const maxPeriods = 1_500;

/** So many periods tell as much as a plot can show. */
const wantedPeriods = 200;

const maxAgeMs = 30 * day;

/**
 * CloudWatch stores periods of a minute for 15 days, and those of five minutes for 63.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html
 */
const minutesStoredMs = 15 * day;

/** How far the clock of a partner may be ahead of ours. */
const clockToleranceMs = minute;

type RangeQuery = Pick<QueryOf<typeof metricQuery>, "since" | "until" | "step">;

/**
 * The range of a request, of whole periods around its times.
 *
 * @param now epoch milliseconds
 * @throws Problem 400 with every fault
 */
export function metricRange({ since, until, step }: RangeQuery, now: number): MetricRange {
  const to = until === undefined ? now : (parseDateTime(until) ?? Number.NaN);
  const from = since === undefined ? to - hour : (parseDateTime(since) ?? Number.NaN);
  const seconds = step === undefined ? finestStep({ from, to, now }) : Number(step);
  const faults = [...faultsOfTimes({ from, to, now }), ...faultsOfStep(seconds, { from, to, now })];
  if (faults.length > 0) throw badRequest("The query is invalid; errors lists each fault.", faults);
  const stepMs = seconds * 1000;
  return { from: Math.floor(from / stepMs) * stepMs, to: Math.ceil(to / stepMs) * stepMs, stepSeconds: seconds };
}

interface Times {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

function finestStep({ from, to, now }: Times): number {
  const isEnough = (seconds: number) => (to - from) / (seconds * 1000) <= wantedPeriods && isStored(seconds, from, now);
  return metricSteps.map(Number).find(isEnough) ?? day / 1000;
}

function isStored(seconds: number, from: number, now: number): boolean {
  return seconds > 60 || from >= now - minutesStoredMs;
}

function faultsOfTimes({ from, to, now }: Times): readonly FieldError[] {
  return [
    ...(to > now + clockToleranceMs ? [{ pointer: "query/until", detail: "It must not be in the future." }] : []),
    ...(from >= to ? [{ pointer: "query/since", detail: "It must be before until." }] : []),
    ...(from < now - maxAgeMs ? [{ pointer: "query/since", detail: "It must not be more than 30 days ago." }] : []),
  ];
}

function faultsOfStep(seconds: number, { from, to, now }: Times): readonly FieldError[] {
  const pointer = "query/step";
  if (!isStored(seconds, from, now)) return [{ pointer, detail: "Minutes are stored for 15 days: use 300 or more." }];
  if ((to - from) / (seconds * 1000) <= maxPeriods) return [];
  return [{ pointer, detail: `That makes more than ${maxPeriods.toLocaleString("en")} periods: use a longer one.` }];
}
