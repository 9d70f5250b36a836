import { CfnOutput, type Duration, type Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { type IFilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { GatewayFunction } from "../constructs/gateway-function.ts";

export interface LogAlarm {
  /** Names the metric and, with the alarm's word, the alarm. */
  readonly name: string;
  /** Tells alarms of one name apart: a vendor, a function. */
  readonly of?: string;
  readonly pattern: IFilterPattern;
  /** One sentence for whoever is woken: what it means for patients and partners. */
  readonly impact: string;
  /** Rings only when that many lines come in a period, in two periods of three; without it each line rings. */
  readonly often?: { readonly lines: number; readonly period: Duration };
}

/** The topic that every alarm goes to, and the alarms on what functions write. */
export class Alarms {
  /** What an alarm does: the operator subscribes to its topic. */
  readonly action: SnsAction;
  readonly #stack: Stack;
  readonly #stage: string;

  constructor(stack: Stack, stage: string, masterKey: IKey) {
    this.#stack = stack;
    this.#stage = stage;
    const topicName = `rx-gateway-${stage}-alarms`;
    const topic = new Topic(stack, "Alarms", { topicName, masterKey, enforceSSL: true });
    new CfnOutput(stack, "AlarmTopicArn", { value: topic.topicArn, description: "Subscribe whoever is to be woken" });
    this.action = new SnsAction(topic);
  }

  /** An alarm on log lines of the pattern. */
  onLogLines(writer: GatewayFunction, { name, of, pattern, impact, often }: LogAlarm): void {
    const suffix = of === undefined ? "" : `-${of}`;
    const metric = new MetricFilter(this.#stack, `${name}${suffix}`, {
      logGroup: writer.logGroup,
      filterPattern: pattern,
      metricNamespace: `RxGateway/${this.#stage}`,
      metricName: `${name}${suffix}`,
    }).metric({ statistic: "Sum", ...(often ? { period: often.period } : {}) });
    const id = `${name}Alarm${suffix}`;
    if (often === undefined) this.#onMetric(id, { metric, atLeast: 1, impact });
    else this.#onMetric(id, { metric, atLeast: often.lines, impact, periods: { of: 3, in: 2 } });
  }

  /** An alarm on a count; silence is well. */
  #onMetric(
    id: string,
    props: {
      readonly metric: Metric;
      readonly atLeast: number;
      readonly impact: string;
      readonly periods?: { readonly of: number; readonly in: number };
    },
  ): void {
    const { metric, atLeast, impact, periods } = props;
    new Alarm(this.#stack, id, {
      alarmDescription: impact,
      metric,
      threshold: atLeast,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods?.of ?? 1,
      ...(periods ? { datapointsToAlarm: periods.in } : {}),
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(this.action);
  }

  /** An alarm on a function that has not run for so long. */
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
