import { expect, it } from "vitest";
import { readMetricLine } from "../../../../infra/local/metrics/read-metric-line.ts";
import { createEmbedMetrics } from "../../../../shared/core/embed-metrics.ts";
import { jsonLog } from "../../../../shared/core/log.ts";
import { type LoggedAttempt, logAttempt } from "../../../../shared/gateway/webhooks/delivery/log-attempt.ts";

const partner = "prt_00112233aabbccdd";

function valuesOf(more: Pick<LoggedAttempt, "status" | "receivedAt">) {
  const lines: string[] = [];
  const embed = createEmbedMetrics({ namespace: "n", connections: {}, partners: true });
  const attempt = { at: 10_000, status: 200, durationMs: 50 };
  const delivery = { id: "dlv_1", partnerId: partner };
  const log = jsonLog((line) => lines.push(line), {}, embed);
  logAttempt(log, { delivery, number: 2, attempt, recorded: true, ...more });
  return readMetricLine(lines.join()).map(({ name, dimensions, value }) => [name, dimensions, value]);
}

it("A delivered event is counted, with the time from its receipt to the end of the attempt", () => {
  expect(valuesOf({ status: "delivered", receivedAt: 9_000 })).toEqual([
    ["DeliveryAttempts", { result: "delivered" }, 1],
    ["DeliveryAttempts", { partner, result: "delivered" }, 1],
    ["DeliveryDuration", {}, 1_050],
    ["DeliveryDuration", { partner }, 1_050],
  ]);
});

it.each<[status: LoggedAttempt["status"], result: string]>([
  ["pending", "retried"],
  ["held", "retried"],
  ["failed", "failed"],
])("An attempt after which a delivery is %s is counted as %s, without a time", (status, result) => {
  expect(valuesOf({ status, receivedAt: 9_000 })).toEqual([
    ["DeliveryAttempts", { result }, 1],
    ["DeliveryAttempts", { partner, result }, 1],
  ]);
});
