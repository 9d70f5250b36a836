import { CfnOutput, type Duration, type Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { type IFilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { GatewayFunction } from "../constructs/gateway-function.ts";

export interface LogAlarm {
  /** The name of the metric; the alarm's id is derived from it. */
  readonly name: string;
  /** Distinguishes alarms of one name: a vendor, a function. */
  readonly of?: string;
  readonly pattern: IFilterPattern;
  /** One sentence for the operator on call: what it means for patients and partners. */
  readonly impact: string;
  /** Alarms when two periods of three have so many lines; unless set, every line alarms. */
  readonly rate?: { readonly lines: number; readonly period: Duration };
}

/** The topic of all alarms, and the alarms on functions' logs and metrics. */
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
  }

  /** An alarm on log lines of the pattern. */
  onLogLines(writer: GatewayFunction, { name, of, pattern, impact, rate }: LogAlarm): void {
    const suffix = of === undefined ? "" : `-${of}`;
    const metric = new MetricFilter(this.#stack, `${name}${suffix}`, {
      logGroup: writer.logGroup,
      filterPattern: pattern,
      metricNamespace: `RxGateway/${this.#stage}`,
      metricName: `${name}${suffix}`,
    }).metric({ statistic: "Sum", ...(rate ? { period: rate.period } : {}) });
    const id = `${name}Alarm${suffix}`;
    if (rate === undefined) this.#onMetric(id, { metric, threshold: 1, impact });
    else this.#onMetric(id, { metric, threshold: rate.lines, impact, periods: { of: 3, in: 2 } });
  }

  /** An alarm on a count; missing data is not breaching. */
  #onMetric(
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
}
