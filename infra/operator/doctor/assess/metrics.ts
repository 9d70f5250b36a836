import { type Assessment, ok, warn } from "./finding.ts";

export interface MetricFacts {
  readonly namespace: string;
  /** Metrics with data of the last three hours. */
  readonly recent: number;
}

export function assessMetrics({ namespace, recent }: MetricFacts): readonly Assessment[] {
  if (recent > 0) return [ok(`${recent} metrics of ${namespace} have data of the last three hours.`)];
  return [
    warn(
      `No metric of ${namespace} has data of the last three hours.`,
      "Without a call or a webhook there is none; otherwise see whether the functions' logs arrive.",
    ),
  ];
}
