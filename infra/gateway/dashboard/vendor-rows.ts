import { metricTable } from "../../../shared/core/metric-table.ts";
import { type DashboardStage, type DrawnMetric, heading, ownMetric, plot, queueMetric, type Widget } from "./widget.ts";

/** One row for a vendor: calls, their duration, connections, webhooks, queued calls. */
export function vendorRows(stage: DashboardStage, vendor: string): readonly (readonly Widget[])[] {
  const connections = stage.connections[vendor] ?? [];
  const webhooks = stage.webhookConnections[vendor] ?? [];
  // A label only names the connection where the vendor has several.
  const label = (connection: string, what: string): string =>
    connections.length > 1 ? `${connection}: ${what}` : what;
  return [
    [heading(`## ${vendor}`)],
    [
      plot(stage, {
        title: "Calls by outcome",
        width: 6,
        stacked: true,
        metrics: connections.flatMap((connection) =>
          metricTable.VendorCalls.results.map((outcome) =>
            ownMetric(stage, "VendorCalls", { vendor, connection, outcome }, { label: label(connection, outcome) }),
          ),
        ),
      }),
      plot(stage, {
        title: "Duration of calls, milliseconds",
        width: 5,
        metrics: connections.flatMap((connection) =>
          ["p50", "p95"].map((stat) =>
            ownMetric(stage, "VendorCallDuration", { vendor, connection }, { stat, label: label(connection, stat) }),
          ),
        ),
      }),
      plot(stage, {
        title: "Logins, circuit, cool-down",
        width: 5,
        metrics: connections.flatMap((connection) => connectionMetrics(stage, { vendor, connection, label })),
      }),
      ...(webhooks.length === 0
        ? []
        : [
            plot(stage, {
              title: "Webhooks in",
              width: 4,
              stacked: true,
              metrics: webhooks.flatMap((connection) =>
                metricTable.WebhooksIn.results.map((result) =>
                  ownMetric(stage, "WebhooksIn", { vendor, connection, result }, { label: label(connection, result) }),
                ),
              ),
            }),
          ]),
      plot(stage, {
        title: "Queued calls",
        width: 4,
        stat: "Maximum",
        metrics: [
          queueMetric(stage, "ApproximateNumberOfMessagesVisible", `jobs-${vendor}`, { label: "waiting" }),
          queueMetric(stage, "ApproximateNumberOfMessagesNotVisible", `jobs-${vendor}`, { label: "in progress" }),
          queueMetric(stage, "ApproximateNumberOfMessagesDelayed", `jobs-${vendor}`, { label: "delayed" }),
        ],
      }),
    ],
  ];
}

interface ConnectionCurves {
  readonly vendor: string;
  readonly connection: string;
  readonly label: (connection: string, what: string) => string;
}

function connectionMetrics(
  stage: DashboardStage,
  { vendor, connection, label }: ConnectionCurves,
): readonly DrawnMetric[] {
  const at = { vendor, connection };
  const logins = stage.vendorsWithLogin.includes(vendor) ? metricTable.VendorLogins.results : [];
  const coolDown = { label: label(connection, "cool-down, seconds"), stat: "Maximum", yAxis: "right" } as const;
  return [
    ...logins.map((result) =>
      ownMetric(stage, "VendorLogins", { ...at, result }, { label: label(connection, `login ${result}`) }),
    ),
    ownMetric(stage, "BreakerOpen", at, { label: label(connection, "circuit opened"), stat: "Maximum" }),
    ownMetric(stage, "CoolDown", at, coolDown),
  ];
}
