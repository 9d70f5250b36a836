import type { Stage } from "../stages.ts";

/** The CloudWatch namespace of a stage's own metrics, of log lines and of log filters. */
export const metricNamespace = (stage: string): string => `RxGateway/${stage}`;

/**
 * The variable by which a function adds metrics to its log lines (`shared/lambda/metric-settings.ts`); none where the
 * stage has no metrics.
 *
 * @param connections those that may become dimensions, by vendor
 */
export function metricVariables(
  { name, metrics, partnerMetrics }: Pick<Stage, "name" | "metrics" | "partnerMetrics">,
  connections: Stage["connections"] = {},
): Record<string, string> {
  if (metrics !== true) return {};
  return {
    METRICS: JSON.stringify({ namespace: metricNamespace(name), connections, partners: partnerMetrics === true }),
  };
}
