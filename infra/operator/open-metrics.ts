import type { CloudWatchClientConfig } from "@aws-sdk/client-cloudwatch";
import type { MetricReader } from "../../shared/gateway/ports/metric-reader.ts";

/** The metrics of a stage. Its client, which no other command uses, is loaded here alone. */
export async function openMetrics(
  config: CloudWatchClientConfig,
  namespace: string,
): Promise<{ readonly metrics: MetricReader; readonly close: () => void }> {
  const { CloudWatchClient } = await import("@aws-sdk/client-cloudwatch");
  const client = new CloudWatchClient(config);
  const { cloudWatchMetrics } = await import("../../shared/aws/cloudwatch-metrics.ts");
  return { metrics: cloudWatchMetrics(client, namespace), close: () => client.destroy() };
}
