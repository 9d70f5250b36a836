import { metricTable } from "../../../shared/core/metric-table.ts";
import { type DashboardStage, functionMetric, heading, ownMetric, plot, queueMetric, type Widget } from "./widget.ts";

/** The row of what partners' endpoints get. */
export function deliveryRows(stage: DashboardStage): readonly (readonly Widget[])[] {
  return [
    [heading("## Deliveries to partners")],
    [
      plot(stage, {
        title: "Attempts by result",
        width: 6,
        stacked: true,
        metrics: metricTable.DeliveryAttempts.results.map((result) =>
          ownMetric(stage, "DeliveryAttempts", { result }, { label: result }),
        ),
      }),
      plot(stage, {
        title: "From receipt to delivery, milliseconds",
        width: 6,
        metrics: ["p50", "p95", "p99"].map((stat) => ownMetric(stage, "DeliveryDuration", {}, { stat, label: stat })),
      }),
      plot(stage, {
        title: "Events and deliveries that wait",
        width: 6,
        stat: "Maximum",
        metrics: ["intake", "large-webhooks", "event-work", "delivery", "queue-delivery"].flatMap((id) => [
          queueMetric(stage, "ApproximateNumberOfMessagesVisible", id, { label: `${id}: waiting` }),
          queueMetric(stage, "ApproximateNumberOfMessagesDelayed", id, { label: `${id}: delayed` }),
        ]),
      }),
      plot(stage, {
        title: "Workers: duration p95, milliseconds",
        width: 6,
        metrics: ["intake", "process-events", "deliver-event", "deliver-to-queue"].map((id) =>
          functionMetric(stage, "Duration", id, { stat: "p95", label: id }),
        ),
      }),
    ],
  ];
}
