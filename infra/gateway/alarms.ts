import { CfnOutput, type Duration, type Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, Metric, type MetricProps, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { type IFilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { GatewayFunction } from "../constructs/gateway-function.ts";

export interface LogAlarm {
  /** The name of the metric; the alarm's id is derived from it. */
  readonly name: string;
  /** A vendor that has a metric and an alarm of its own; if absent, all functions that write such lines share them. */
  readonly of?: string;
  readonly pattern: IFilterPattern;
  /** One sentence for the operator on call: what it means for patients and partners. */
  readonly impact: string;
  /** Alarms when two periods of three have so many lines; unless set, every line alarms. */
  readonly rate?: { readonly lines: number; readonly period: Duration };
}

/** A metric of log lines. */
export interface LogMetric {
  readonly name: string;
  readonly period?: Duration;
  /** Fields of the log line, by dimension. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** Metrics of Lambda over all functions of the account and region, which are those without a dimension. */
const functionAlarms = {
  Errors: "A function failed or timed out. The work of a queue is tried again; a caller got a 5xx answer.",
  Throttles: "A function was throttled. The work of a queue is tried again; a caller got a 5xx answer.",
} as const;

/**
 * The topic of all alarms, and the alarms on functions' logs and metrics. An alarm costs $0.10 a month for each metric it
 * evaluates, so that functions share metrics where that hides nothing (`docs/adr/0022-shared-alarms.md`).
 */
export class Alarms {
  /** The action of every alarm: publish to the topic, to which operators subscribe. */
  readonly action: SnsAction;
  readonly #stack: Stack;
  readonly #stage: string;

  constructor(stack: Stack, stage: string, masterKey: IKey) {
    this.#stack = stack;
    this.#stage = stage;
    const topicName = `rx-gateway-${stage}-alarms`;
    const topic = new Topic(stack, "Alarms", { topicName, masterKey, enforceSSL: true });
    new CfnOutput(stack, "AlarmTopicArn", { value: topic.topicArn, description: "Subscribe the operators on call" });
    this.action = new SnsAction(topic);
    this.#onFunctions();
  }

  /** Counts log lines of the pattern in a metric of the stage's namespace, which exists only while it has data. */
  countLogLines(writer: GatewayFunction, pattern: IFilterPattern, { name, period, dimensions }: LogMetric): Metric {
    return new MetricFilter(this.#stack, `${name}Of-${writer.node.id}`, {
      logGroup: writer.logGroup,
      filterPattern: pattern,
      metricNamespace: `RxGateway/${this.#stage}`,
      metricName: name,
      ...(dimensions ? { dimensions } : {}),
    }).metric({ statistic: "Sum", ...(period ? { period } : {}) });
  }

  /** An alarm on log lines of the pattern. Further writers of the same name and `of` add to its metric. */
  onLogLines(writer: GatewayFunction, { name, of, pattern, impact, rate }: LogAlarm): void {
    const suffix = of === undefined ? "" : `-${of}`;
    const metricOf = { name: `${name}${suffix}`, ...(rate ? { period: rate.period } : {}) };
    const metric = this.countLogLines(writer, pattern, metricOf);
    const id = `${name}Alarm${suffix}`;
    if (this.#stack.node.tryFindChild(id)) return;
    if (rate === undefined) this.#onCount(id, { metric, threshold: 1, impact });
    else this.#onCount(id, { metric, threshold: rate.lines, impact, periods: { of: 3, in: 2 } });
  }

  /** An alarm on a function that was not invoked for a period. */
  onMissingRuns(id: string, of: GatewayFunction, period: Duration, impact: string): void {
    new Alarm(this.#stack, id, {
      alarmDescription: impact,
      metric: of.metricInvocations({ period }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.BREACHING,
    }).addAlarmAction(this.action);
  }

  #onFunctions(): void {
    for (const [metricName, impact] of Object.entries(functionAlarms)) {
      const props: MetricProps = { namespace: "AWS/Lambda", metricName, statistic: "Sum" };
      this.#onCount(`Function${metricName}Alarm`, { metric: new Metric(props), threshold: 1, impact });
    }
  }

  /** An alarm on a count; missing data is not breaching. */
  #onCount(
    id: string,
    props: {
      readonly metric: Metric;
      readonly threshold: number;
      readonly impact: string;
      readonly periods?: { readonly of: number; readonly in: number };
    },
  ): void {
    const { metric, threshold, impact, periods } = props;
    new Alarm(this.#stack, id, {
      alarmDescription: impact,
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods?.of ?? 1,
      ...(periods ? { datapointsToAlarm: periods.in } : {}),
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(this.action);
  }
}
