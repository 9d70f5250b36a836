import { type AlarmState, assessAlarm, furtherPeriods } from "./alarm-state.ts";
import { readCompositeRule } from "./composite-rule.ts";
import { readFilterPattern } from "./filter-pattern.ts";
import { type Point, readMetricMath } from "./metric-math.ts";
import { type MetricId, MetricStore } from "./metric-store.ts";
import type { MetricAlarm, TemplateAlarms } from "./template-alarms.ts";

/** A notification of an alarm that has entered `ALARM`. */
export interface Notification {
  /** In seconds. */
  readonly at: number;
  readonly alarm: string;
}

/** How often alarms are evaluated, in seconds. */
const step = 60;

/**
 * CloudWatch over the alarms of a template: it counts log lines in metrics, evaluates the alarms each minute, and records
 * whom they notify. Times are in seconds from any origin; data are put before the time at which they are evaluated.
 */
export class CloudWatchModel {
  readonly #store = new MetricStore();
  readonly #template: TemplateAlarms;
  readonly #filters: readonly { readonly writer: string; readonly metric: MetricId; matches(line: string): boolean }[];
  readonly #composites: readonly { readonly name: string; readonly notifies: boolean; readonly holds: Holds }[];
  readonly #states = new Map<string, AlarmState>();
  readonly #notifications: Notification[] = [];
  readonly #rang = new Set<string>();
  #now: number;

  /** @param start when the alarms are evaluated first: metrics have data of the periods before */
  constructor(template: TemplateAlarms, start: number) {
    this.#template = template;
    this.#now = start;
    this.#filters = template.filters.map((filter) => ({ ...filter, matches: readFilterPattern(filter.pattern) }));
    this.#composites = template.composites.map((one) => ({ ...one, holds: readCompositeRule(one.rule) }));
  }

  /** A value of a metric of AWS. */
  putMetric(metric: MetricId, at: number, value: number): void {
    this.#store.put(metric, at, value);
  }

  /** A line in the log of a function, by its short name. */
  putLine(writer: string, at: number, line: string): void {
    for (const filter of this.#filters)
      if (filter.writer === writer && filter.matches(line)) this.#store.put(filter.metric, at, 1);
  }

  /** Evaluates all alarms, each minute until that time. */
  runUntil(end: number): void {
    for (; this.#now <= end; this.#now += step) this.#evaluate(this.#now);
  }

  state(name: string): AlarmState {
    return this.#states.get(name) ?? "INSUFFICIENT_DATA";
  }

  /** Names of the alarms that were in `ALARM` at any time, composites included. */
  get rang(): ReadonlySet<string> {
    return this.#rang;
  }

  get notifications(): readonly Notification[] {
    return this.#notifications;
  }

  #evaluate(now: number): void {
    for (const alarm of this.#template.alarms) {
      const state = assessAlarm(alarm.rule, this.#points(alarm, now), this.state(alarm.name));
      this.#enter(now, alarm.name, state, alarm.notifies);
    }
    for (const { name, holds, notifies } of this.#composites) {
      this.#enter(now, name, holds((child) => this.state(child)) ? "ALARM" : "OK", notifies);
    }
  }

  /** The latest whole periods that are over, the oldest first. */
  #points({ period, rule, sources, expression }: MetricAlarm, now: number): readonly Point[] {
    const count = rule.evaluationPeriods + furtherPeriods;
    const last = Math.floor(now / period) * period - period;
    const compute = expression === undefined ? undefined : readMetricMath(expression);
    return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * period).map((start) => {
      const values = new Map(
        sources.map(({ id, metric, statistic }) => [id, this.#store.statistic(metric, statistic, start, period)]),
      );
      return compute === undefined ? [...values.values()][0] : compute(values);
    });
  }

  #enter(now: number, name: string, state: AlarmState, notifies: boolean): void {
    const before = this.state(name);
    this.#states.set(name, state);
    if (state !== "ALARM") return;
    this.#rang.add(name);
    if (before !== "ALARM" && notifies) this.#notifications.push({ at: now, alarm: name });
  }
}

type Holds = ReturnType<typeof readCompositeRule>;
