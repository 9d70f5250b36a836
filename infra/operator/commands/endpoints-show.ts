import { toDateTime } from "../../../shared/core/instant.ts";
import { pauseOf } from "../../../shared/gateway/model/endpoint.ts";
import { explainDelivery } from "../../../shared/gateway/operator/explain-delivery.ts";
import { createReportEndpoint, type EndpointReport } from "../../../shared/gateway/operator/report-endpoint.ts";
import { toRecoveryView } from "../../../shared/gateway/partner-api/views/recovery-view.ts";
import { countOf } from "../terminal/count-of.ts";
import { defineCommand } from "./command.ts";
import { lineOfEndpoint, viewOfEndpoint } from "./endpoint-text.ts";

export const endpointsShow = defineCommand({
  name: "endpoints show",
  summary: "Show an endpoint with its failures, its last 200 deliveries by status, and its recovery",
  argument: { name: "endpoint-id", description: "as endpoints list shows it" },
  examples: ["endpoints show ep_0123456789ab --stage prod"],
  read: ({ arguments: [id = ""] }) => id,
  async run({ stores, output }, id) {
    const report = await createReportEndpoint(stores)(id);
    const { endpoint, counts, recovery } = report;
    const health = healthOf(report);
    output.record(
      { ...viewOfEndpoint(endpoint), health, deliveries: counts, recovery: recovery ? toRecoveryView(recovery) : null },
      lineOfEndpoint(endpoint),
      `  its last deliveries: ${Object.entries(counts)
        .map(([status, count]) => `${count} ${status}`)
        .join(", ")}`,
      ...linesOf(report, health),
    );
  },
});

function healthOf({ health, lastTrouble, endpoint }: EndpointReport) {
  const timeOf = (time: number | null | undefined) => (time === null || time === undefined ? null : toDateTime(time));
  return {
    failures: health?.failures ?? 0,
    firstFailureAt: timeOf(health?.firstFailureAt),
    pausedAt: endpoint.status === "paused" ? timeOf(health?.pausedAt) : null,
    isDraining: health?.state === "draining",
    lastTrouble: lastTrouble === undefined ? null : explainDelivery(lastTrouble, { endpoint }),
  };
}

/** What ends a pause. */
const pauseTexts = {
  failures: "after failures; it is probed until it answers",
  partner: "by its partner, until it is resumed",
  operator: "by an operator, until it is resumed",
} as const;

function linesOf({ recovery, endpoint }: EndpointReport, health: ReturnType<typeof healthOf>): readonly string[] {
  const { failures, firstFailureAt, pausedAt, isDraining, lastTrouble } = health;
  const { status, examined, sentAgain, added } = recovery ?? {};
  const pause = pauseOf(endpoint);
  return [
    ...(failures === 0 ? [] : [`  ${countOf(failures, "attempt")} failed in a row, the first at ${firstFailureAt}`]),
    ...(pause === undefined ? [] : [`  paused${pausedAt === null ? "" : ` since ${pausedAt}`} ${pauseTexts[pause]}`]),
    ...(isDraining ? ["  held deliveries are being released"] : []),
    ...(lastTrouble === null ? [] : [`  the last that is not delivered: ${lastTrouble}`]),
    ...(status === undefined
      ? []
      : [`  recovery ${status}: ${examined} examined, ${sentAgain} sent again, ${added} added`]),
  ];
}
