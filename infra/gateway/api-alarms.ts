import { Duration } from "aws-cdk-lib";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { Platform } from "./platform.ts";

/** The alarms on a vendor, whose failures partners get as 5xx answers. */
export const vendorAlarms = ["VendorUnavailable", "CredentialsRefused"] as const;

/** The share of answers with 5xx that alarms when it lasts for a quarter of an hour. */
const errorShare = 0.05;

/**
 * A call waits 25 s at most for its vendor, and API Gateway for 29 s: a slower one is the gateway's own delay. Waits that
 * a partner asks for are shorter.
 */
const latencyMs = 26_000;

/**
 * The concurrency that alarms: 80 % of 1,000, which is the account's limit unless AWS has changed it. It includes the
 * reserved concurrency of all functions, used or not.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/monitoring-concurrency.html
 */
const claimedConcurrency = 800;

/** Alarms on the API's answers, and where an operator is on call, on its latency and on the account's concurrency. */
export function alarmOnApi({ alarms, stage }: Platform): void {
  const dimensionsMap = { ApiName: `rx-gateway-${stage.name}`, Stage: stage.name };
  const metric = (metricName: string, statistic: string) =>
    new Metric({ namespace: "AWS/ApiGateway", metricName, dimensionsMap, statistic, period: Duration.minutes(5) });
  const unless = Object.keys(stage.connections).flatMap((vendor) => vendorAlarms.map((name) => `${name}-${vendor}`));
  alarms.add("ApiErrors", {
    metric: metric("5XXError", "Average"),
    threshold: errorShare,
    periods: { of: 3, in: 3 },
    impact:
      "One answer of the API in 20 is 5xx for a quarter of an hour, and no vendor's failure is known as the cause.",
    composite: "failures",
    unless,
  });
  if (!stage.onCall) return;
  alarms.add("ApiLatency", {
    metric: metric("Latency", "p99"),
    threshold: latencyMs,
    periods: { of: 3, in: 3 },
    impact: "One call in a hundred reaches API Gateway's time limit: the caller does not know whether it was done.",
    composite: "failures",
    unless,
  });
  alarms.add("AccountConcurrency", {
    metric: new Metric({ namespace: "AWS/Lambda", metricName: "ClaimedAccountConcurrency", statistic: "Maximum" }),
    threshold: claimedConcurrency,
    impact: "The account is close to its limit of concurrent executions, beyond which callers get 5xx answers.",
  });
}
