import { type MetricName, metricDefinition } from "../../../shared/core/metric-table.ts";
import {
  apiMetric,
  type DashboardStage,
  type DrawnMetric,
  functionMetric,
  heading,
  ownMetric,
  plot,
  queueMetric,
  type Widget,
} from "./widget.ts";

/** The head of the dashboard: API, functions, queues, due work, and the state of all alarms. */
export function gatewayRows(stage: DashboardStage): readonly (readonly Widget[])[] {
  const vendors = Object.keys(stage.connections);
  const functions = [
    "authorizer",
    "partner-api",
    "metrics",
    "public-pages",
    ...vendors.map((vendor) => `proxy-${vendor}`),
  ];
  const workers = ["intake", "process-events", "deliver-event", "deliver-to-queue", "run-due-work"];
  const deliveries = ["delivery", "queue-delivery"];
  const queues = [
    "intake",
    "large-webhooks",
    "event-work",
    ...deliveries,
    ...vendors.map((vendor) => `jobs-${vendor}`),
  ];
  return [
    [heading(`# Rx Gateway: ${stage.name}`)],
    [
      { width: 6, height: 6, type: "alarm", properties: { title: "Alarms", alarms: stage.alarmArns } },
      plot(stage, {
        title: "API: requests and failures",
        width: 6,
        metrics: [
          apiMetric(stage, "Count", { label: "requests" }),
          apiMetric(stage, "4XXError", { label: "4xx" }),
          apiMetric(stage, "5XXError", { label: "5xx", yAxis: "right" }),
        ],
      }),
      plot(stage, {
        title: "API: latency",
        width: 6,
        metrics: ["p50", "p95", "p99"].map((stat) => apiMetric(stage, "Latency", { stat, label: stat })),
      }),
      plot(stage, {
        title: "Functions: errors and throttles",
        width: 6,
        metrics: [...functions, ...workers].flatMap((id) => [
          functionMetric(stage, "Errors", id, { label: `${id} errors` }),
          functionMetric(stage, "Throttles", id, { label: `${id} throttles` }),
        ]),
      }),
    ],
    [
      plot(stage, {
        title: "Queues: age of the oldest message, seconds",
        width: 6,
        stat: "Maximum",
        metrics: queues.map((id) => queueMetric(stage, "ApproximateAgeOfOldestMessage", id, { label: id })),
      }),
      plot(stage, {
        title: "Dead letters",
        width: 6,
        stat: "Maximum",
        // Those of `queue-delivery` are in the dead-letter queue of `delivery`.
        metrics: queues
          .filter((id) => id !== "queue-delivery")
          .map((id) => queueMetric(stage, "ApproximateNumberOfMessagesVisible", `${id}-dead-letters`, { label: id })),
      }),
      plot(stage, {
        title: "Due work and its age",
        width: 6,
        metrics: [
          ownMetric(stage, "DueWork", {}, { label: "due records" }),
          ownMetric(stage, "OldestDueWork", {}, { label: "oldest, seconds", stat: "Maximum", yAxis: "right" }),
        ],
      }),
      plot(stage, {
        title: "Due jobs by state, and their age",
        width: 6,
        metrics: [
          ownMetric(stage, "DueJobsQueued", {}, { label: "queued" }),
          ownMetric(stage, "DueJobsInterrupted", {}, { label: "interrupted" }),
          ownMetric(stage, "DueJobsEnded", {}, { label: "ended, not notified" }),
          ownMetric(stage, "OldestDueJob", {}, { label: "oldest, seconds", stat: "Maximum", yAxis: "right" }),
        ],
      }),
    ],
    [
      plot(stage, {
        title: "Calls whose intent an earlier job has",
        width: 12,
        stacked: true,
        metrics: byResult(stage, "PossibleDuplicates"),
      }),
      plot(stage, {
        title: "Cases looked at: statuses whose webhooks were missed",
        width: 12,
        stacked: true,
        metrics: byResult(stage, "CaseLooks"),
      }),
    ],
  ];
}

/** A curve for each result of a metric that has no other dimension. */
function byResult(stage: DashboardStage, name: MetricName): readonly DrawnMetric[] {
  const { results = [] } = metricDefinition(name);
  return results.map((result) => ownMetric(stage, name, { result }, { label: result }));
}
