import { ArnFormat, CfnOutput, type Duration, type Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { type IFilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import type { Stage } from "../stages.ts";
import { addComposites, type CompositeMember, type CompositeName } from "./composite-alarms.ts";

export interface AlarmSettings {
  readonly metric: IMetric;
  readonly threshold: number;
  /** `>=` if absent. */
  readonly comparison?: ComparisonOperator;
  /** How many periods of how many must breach the threshold; one of one if absent. */
  readonly periods?: { readonly of: number; readonly in: number };
  /** Not breaching if absent. */
  readonly missingData?: TreatMissingData;
  /** One or two sentences for the operator on call: what it means for patients and partners. */
  readonly impact: string;
  /** The composite alarm that notifies in place of this one where an operator is on call. */
  readonly composite?: CompositeName;
  /** Names of the alarms on its causes, which notify first: the composite alarm then ignores this one. */
  readonly unless?: readonly string[];
}

export interface LogAlarm extends Omit<AlarmSettings, "metric" | "threshold" | "periods"> {
  /** The name of the metric and of the alarm. */
  readonly name: string;
  /** A vendor that has a metric and an alarm of its own; if absent, all functions that write such lines share them. */
  readonly of?: string;
  readonly pattern: IFilterPattern;
  /** Alarms when two periods of three have so many lines; unless set, every line alarms. */
  readonly rate?: { readonly lines: number; readonly period: Duration };
  /** The metric and alarm that count these lines as well where no operator is on call. */
  readonly sharedAs?: string;
}

/** A metric of log lines. */
export interface LogMetric {
  /** Also the name of the filter, unless that is set. */
  readonly name: string;
  readonly filter?: string;
  readonly period?: Duration;
  /** Fields of the log line, by dimension. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

/**
 * The topic of all alarms, and the alarms by name. An alarm costs $0.10 a month for each metric that it evaluates, a
 * composite $0.50: where no operator is on call, functions share metrics and no composite is made
 * (`docs/adr/0022-shared-alarms.md`). Each alarm is called `rx-gateway-<stage>-<name>`.
 */
export class Alarms {
  /** Publishes to the topic, to which operators subscribe. */
  readonly #action: SnsAction;
  readonly #stack: Stack;
  readonly #stage: Pick<Stage, "name" | "onCall">;
  readonly #byName = new Map<string, Alarm>();
  readonly #members: CompositeMember[] = [];

  constructor(stack: Stack, stage: Pick<Stage, "name" | "onCall">, masterKey: IKey) {
    this.#stack = stack;
    this.#stage = stage;
    const topicName = `rx-gateway-${stage.name}-alarms`;
    const topic = new Topic(stack, "Alarms", { topicName, masterKey, enforceSSL: true });
    topic.addToResourcePolicy(this.#letAlarmsPublish(topic));
    new CfnOutput(stack, "AlarmTopicArn", { value: topic.topicArn, description: "Subscribe the operators on call" });
    this.#action = new SnsAction(topic);
  }

  /** Functions, vendors and queues have alarms of their own, and composites notify once for one cause. */
  get onCall(): boolean {
    return this.#stage.onCall;
  }

  /** Adds an alarm that notifies the operators itself or by its composite. */
  add(name: string, settings: AlarmSettings): void {
    const { metric, threshold, comparison, periods, missingData, impact, composite, unless = [] } = settings;
    const alarm = new Alarm(this.#stack, `${name}Alarm`, {
      alarmName: this.#fullName(name),
      alarmDescription: impact,
      metric,
      threshold,
      comparisonOperator: comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods?.of ?? 1,
      ...(periods ? { datapointsToAlarm: periods.in } : {}),
      treatMissingData: missingData ?? TreatMissingData.NOT_BREACHING,
    });
    this.#byName.set(name, alarm);
    if (composite === undefined || !this.onCall) alarm.addAlarmAction(this.#action);
    else this.#members.push({ composite, alarm, unless });
  }

  /** Counts log lines of the pattern in a metric of the stage's namespace, which exists only while it has data. */
  countLogLines(writer: GatewayFunction, pattern: IFilterPattern, settings: LogMetric): Metric {
    const { name, filter = name, period, dimensions } = settings;
    return new MetricFilter(this.#stack, `${filter}Of-${writer.node.id}`, {
      logGroup: writer.logGroup,
      filterPattern: pattern,
      metricNamespace: `RxGateway/${this.#stage.name}`,
      metricName: name,
      ...(dimensions ? { dimensions } : {}),
    }).metric({ statistic: "Sum", ...(period ? { period } : {}) });
  }

  /** An alarm on log lines of the pattern. Further writers of the same name and `of` add to its metric. */
  onLogLines(writer: GatewayFunction, { name: ownName, of, pattern, rate, sharedAs, ...settings }: LogAlarm): void {
    const filter = of === undefined ? ownName : `${ownName}-${of}`;
    const name = this.onCall ? filter : (sharedAs ?? filter);
    const metric = this.countLogLines(writer, pattern, { name, filter, ...(rate ? { period: rate.period } : {}) });
    if (this.#byName.has(name)) return;
    if (rate === undefined) this.add(name, { ...settings, metric, threshold: 1 });
    else this.add(name, { ...settings, metric, threshold: rate.lines, periods: { of: 3, in: 2 } });
  }

  /** Adds the composite alarms, when all others are there. */
  addComposites(): void {
    addComposites(this.#stack, {
      members: this.#members,
      nameOf: (composite) => this.#fullName(composite),
      alarm: (name) => {
        const alarm = this.#byName.get(name);
        if (!alarm) throw new Error(`There is no alarm ${name}.`);
        return alarm;
      },
      action: this.#action,
    });
  }

  /**
   * The topic's policy replaces the default one, which lets every service of the account publish: without this statement
   * CloudWatch is refused, and an alarm notifies no one.
   *
   * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
   */
  #letAlarmsPublish({ topicArn }: Topic): PolicyStatement {
    const { account } = this.#stack;
    const alarms = this.#stack.formatArn({
      service: "cloudwatch",
      resource: "alarm",
      resourceName: this.#fullName("*"),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    return new PolicyStatement({
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      actions: ["sns:Publish"],
      resources: [topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": account }, ArnLike: { "aws:SourceArn": alarms } },
    });
  }

  #fullName(name: string): string {
    return `rx-gateway-${this.#stage.name}-${name}`;
  }
}
