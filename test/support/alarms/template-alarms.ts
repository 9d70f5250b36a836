import type { AlarmRule } from "./alarm-state.ts";
import type { MetricId } from "./metric-store.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

interface TemplateResource {
  readonly Type: string;
  readonly Properties?: { readonly [name: string]: Json };
}

/** A CloudFormation template. */
export interface AlarmTemplate {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
}

/** A metric with the statistic and the period in which an alarm evaluates it. */
export interface MetricSource {
  readonly id: string;
  readonly metric: MetricId;
  readonly statistic: string;
}

export interface MetricAlarm {
  readonly name: string;
  readonly description: string;
  readonly rule: AlarmRule;
  /** In seconds. */
  readonly period: number;
  readonly sources: readonly MetricSource[];
  /** Metric math of the sources' ids; the only source if absent. */
  readonly expression?: string;
  /** Notifies the operators itself, not by a composite alarm. */
  readonly notifies: boolean;
}

export interface CompositeAlarm {
  readonly name: string;
  readonly rule: string;
  readonly notifies: boolean;
}

export interface LogFilter {
  /** The function whose log it reads, by its short name. */
  readonly writer: string;
  readonly pattern: string;
  readonly metric: MetricId;
}

export interface TemplateAlarms {
  readonly alarms: readonly MetricAlarm[];
  readonly composites: readonly CompositeAlarm[];
  /** Filters without dimensions: no alarm evaluates the others. */
  readonly filters: readonly LogFilter[];
}

/**
 * The alarms and metric filters of a gateway's template. Names of functions and queues lose the prefix
 * `rx-gateway-<stage>-`, so that data of one stage serves the alarms of all.
 */
export function readTemplateAlarms(template: AlarmTemplate, stage: string): TemplateAlarms {
  const reader = new Reader(template, `rx-gateway-${stage}-`);
  return { alarms: reader.alarms(), composites: reader.composites(), filters: reader.filters() };
}

class Reader {
  readonly #resources: readonly (readonly [string, TemplateResource])[];
  readonly #prefix: string;

  constructor(template: AlarmTemplate, prefix: string) {
    this.#resources = Object.entries(template.Resources);
    this.#prefix = prefix;
  }

  alarms(): readonly MetricAlarm[] {
    return this.#ofType("AWS::CloudWatch::Alarm").map((properties) => this.#alarm(properties));
  }

  composites(): readonly CompositeAlarm[] {
    return this.#ofType("AWS::CloudWatch::CompositeAlarm").map((properties) => ({
      name: this.#short(properties["AlarmName"]),
      rule: this.#text(properties["AlarmRule"]),
      notifies: list(properties["AlarmActions"]).length > 0,
    }));
  }

  filters(): readonly LogFilter[] {
    return this.#ofType("AWS::Logs::MetricFilter").flatMap((properties) => {
      const [transformation] = list(properties["MetricTransformations"]).map(object);
      if (transformation === undefined || transformation["Dimensions"] !== undefined) return [];
      if (transformation["MetricValue"] !== "1") throw new Error("Only filters that count lines are read.");
      const group = this.#text(properties["LogGroupName"]);
      return [
        {
          writer: this.#short(group.replace("/aws/lambda/", "")),
          pattern: this.#text(properties["FilterPattern"]),
          metric: {
            namespace: this.#text(transformation["MetricNamespace"]),
            name: this.#text(transformation["MetricName"]),
            dimensions: {},
          },
        },
      ];
    });
  }

  #alarm(properties: Readonly<Record<string, Json>>): MetricAlarm {
    const evaluationPeriods = Number(properties["EvaluationPeriods"]);
    const metrics = list(properties["Metrics"]).map(object);
    const expression = metrics.find((one) => one["Expression"] !== undefined)?.["Expression"];
    const stats = metrics.filter((one) => one["MetricStat"] !== undefined);
    const sources =
      stats.length === 0
        ? [this.#source("m", properties, properties["ExtendedStatistic"] ?? properties["Statistic"])]
        : stats.map((one) => {
            const stat = object(one["MetricStat"]);
            return this.#source(this.#text(one["Id"]), object(stat["Metric"]), stat["Stat"]);
          });
    const periods = stats.map((one) => Number(object(one["MetricStat"])["Period"]));
    return {
      name: this.#short(properties["AlarmName"]),
      description: this.#text(properties["AlarmDescription"]),
      rule: {
        threshold: Number(properties["Threshold"]),
        comparison: this.#text(properties["ComparisonOperator"]),
        evaluationPeriods,
        datapointsToAlarm: Number(properties["DatapointsToAlarm"] ?? evaluationPeriods),
        missingData: this.#text(properties["TreatMissingData"] ?? "missing"),
      },
      period: periods[0] ?? Number(properties["Period"]),
      sources,
      ...(expression === undefined ? {} : { expression: this.#text(expression) }),
      notifies: list(properties["AlarmActions"]).length > 0,
    };
  }

  #source(id: string, metric: Readonly<Record<string, Json>>, statistic: Json | undefined): MetricSource {
    const dimensions = list(metric["Dimensions"])
      .map(object)
      .map((one) => [this.#text(one["Name"]), this.#short(one["Value"])]);
    return {
      id,
      metric: {
        namespace: this.#text(metric["Namespace"]),
        name: this.#text(metric["MetricName"]),
        dimensions: Object.fromEntries(dimensions),
      },
      statistic: this.#text(statistic),
    };
  }

  #ofType(type: string): readonly Readonly<Record<string, Json>>[] {
    return this.#resources.filter(([, resource]) => resource.Type === type).map(([, { Properties: one = {} }]) => one);
  }

  #short(value: Json | undefined): string {
    const text = this.#text(value);
    return text.startsWith(this.#prefix) ? text.slice(this.#prefix.length) : text;
  }

  /** A text, with references as the names of what they refer to. */
  #text(value: Json | undefined): string {
    if (typeof value === "string") return value;
    const [intrinsic = "", argument] = Object.entries(object(value))[0] ?? [];
    if (intrinsic === "Fn::Join")
      return list(list(argument)[1])
        .map((part) => this.#text(part))
        .join("");
    if (intrinsic === "Fn::ImportValue") return importedName(this.#text(argument));
    return this.#nameOf(intrinsic === "Ref" ? argument : list(argument)[0]);
  }

  #nameOf(logicalId: Json | undefined): string {
    const [, resource] = this.#resources.find(([id]) => id === logicalId) ?? [];
    const names = ["AlarmName", "FunctionName", "QueueName", "LogGroupName", "Name"];
    const name = names.map((one) => resource?.Properties?.[one]).find((one) => typeof one === "string");
    if (typeof name !== "string") throw new Error(`The resource ${String(logicalId)} has no name.`);
    return this.#short(name);
  }
}

/** Queues of the state's stack, by the ids of their constructs. */
const importedQueues = { LargeWebhookQueue: "large-webhooks", Receipts: "receipts", Intake: "intake" };

/** A queue of the state's stack, by its export such as `…IntakeQueue…QueueName…` or `…IntakeDeadLetters…QueueName…`. */
function importedName(exportName: string): string {
  if (!exportName.includes("QueueName")) throw new Error(`The export ${exportName} is no name of a queue.`);
  const [, name] = Object.entries(importedQueues).find(([id]) => exportName.includes(id)) ?? [];
  if (name === undefined) throw new Error(`The export ${exportName} is of no queue that is known.`);
  return exportName.includes("DeadLetters") ? `${name}-dead-letters` : name;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function object(value: Json | undefined): Readonly<Record<string, Json>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("An object is expected.");
  return Object.fromEntries(Object.entries(value));
}
