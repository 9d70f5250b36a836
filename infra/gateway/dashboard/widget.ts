import type { MetricName } from "../../../shared/core/metric-table.ts";
import { metricNamespace } from "../metric-variables.ts";

/** How CloudWatch draws one metric of a widget. */
export interface Drawn {
  readonly label?: string;
  /** `Sum`, `Average`, `Maximum`, `p95` and the like; the widget's own if absent. */
  readonly stat?: string;
  readonly yAxis?: "left" | "right";
}

/** A metric as a dashboard's body names it: namespace, name, dimensions in turns, and how it is drawn. */
export type DrawnMetric = readonly (string | Drawn)[];

/** A widget before it has a place. Sizes are units of the dashboard's grid, which is 24 wide. */
export interface Widget {
  readonly width: number;
  readonly height: number;
  readonly type: "text" | "metric" | "alarm";
  readonly properties: WidgetProperties;
}

export interface WidgetProperties {
  readonly title?: string;
  readonly markdown?: string;
  readonly background?: "transparent";
  readonly view?: "timeSeries";
  readonly region?: string;
  readonly stat?: string;
  readonly period?: number;
  readonly stacked?: boolean;
  readonly metrics?: readonly DrawnMetric[];
  readonly alarms?: readonly string[];
  readonly yAxis?: { readonly left: { readonly min: 0 }; readonly right: { readonly min: 0 } };
}

/** What the widgets of a stage's dashboard are made of. */
export interface DashboardStage {
  readonly name: string;
  readonly region: string;
  /** Connections by vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  /** Those of them that accept webhooks. */
  readonly webhookConnections: Readonly<Record<string, readonly string[]>>;
  /** Vendors with a token endpoint. */
  readonly vendorsWithLogin: readonly string[];
  readonly alarmArns: readonly string[];
}

/** A line of text over the whole width. */
export function heading(markdown: string): Widget {
  return { width: 24, height: 1, type: "text", properties: { markdown, background: "transparent" } };
}

export interface Plot {
  readonly title: string;
  readonly width: number;
  readonly metrics: readonly DrawnMetric[];
  /** Of the metrics that have none; `Sum` if absent. */
  readonly stat?: string;
  readonly stacked?: boolean;
}

/** Curves over time, a value for each five minutes. */
export function plot(
  { region }: DashboardStage,
  { title, width, metrics, stat = "Sum", stacked = false }: Plot,
): Widget {
  const yAxis = { left: { min: 0 }, right: { min: 0 } } as const;
  const properties = { title, view: "timeSeries", region, stat, period: 300, stacked, yAxis, metrics } as const;
  return { width, height: 6, type: "metric", properties };
}

/** One of the gateway's own metrics (`shared/core/metric-table.ts`). */
export function ownMetric(
  { name: stage }: DashboardStage,
  name: MetricName,
  dimensions: Readonly<Record<string, string>>,
  drawn: Drawn = {},
): DrawnMetric {
  return [metricNamespace(stage), name, ...Object.entries(dimensions).flat(), drawn];
}

export function functionMetric({ name: stage }: DashboardStage, name: string, id: string, drawn: Drawn): DrawnMetric {
  return ["AWS/Lambda", name, "FunctionName", `rx-gateway-${stage}-${id}`, drawn];
}

export function queueMetric({ name: stage }: DashboardStage, name: string, id: string, drawn: Drawn): DrawnMetric {
  return ["AWS/SQS", name, "QueueName", `rx-gateway-${stage}-${id}`, drawn];
}

export function apiMetric({ name: stage }: DashboardStage, name: string, drawn: Drawn): DrawnMetric {
  return ["AWS/ApiGateway", name, "ApiName", `rx-gateway-${stage}`, "Stage", stage, drawn];
}
