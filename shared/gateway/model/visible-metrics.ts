import type { Dimension, MetricName } from "../../core/metric-table.ts";

/** How the values of a period become one. */
export type MetricStatistic = "sum" | "maximum" | "p50" | "p95";

/** A metric that a partner may see. */
export interface VisibleMetric {
  /**
   * Whose values it has. `partner`: this partner's alone, on a stage that counts by partner. `connection`: those of a connection
   * that the partner may call, of all partners together.
   */
  readonly of: "partner" | "connection";
  /** The labels of its series. */
  readonly labels: readonly Dimension[];
  readonly stats: readonly MetricStatistic[];
}

/**
 * The metrics that partners may see. How many calls and webhooks a connection has is not among them: it would tell a partner
 * how much the others send.
 */
export const visibleMetrics = {
  VendorCalls: { of: "partner", labels: ["outcome"], stats: ["sum"] },
  VendorCallDuration: { of: "connection", labels: ["vendor", "connection"], stats: ["p50", "p95"] },
  DeliveryAttempts: { of: "partner", labels: ["result"], stats: ["sum"] },
  DeliveryDuration: { of: "partner", labels: [], stats: ["p50", "p95"] },
  BreakerOpen: { of: "connection", labels: ["vendor", "connection"], stats: ["maximum"] },
} as const satisfies Partial<Readonly<Record<MetricName, VisibleMetric>>>;

export type VisibleMetricName = keyof typeof visibleMetrics;

export const visibleMetricNames = Object.keys(visibleMetrics).filter(
  (name): name is VisibleMetricName => name in visibleMetrics,
);
