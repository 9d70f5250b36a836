import { expect, it } from "vitest";
import { createReadStageMetrics } from "../../../shared/gateway/operator/read-stage-metrics.ts";
import type { MetricSeries } from "../../../shared/gateway/ports/metric-reader.ts";

const now = Date.UTC(2026, 0, 31, 12);
const connections = [{ vendor: "syncvet", connection: "default" }];

/** Every series has the value 1 in the first period. */
function setUp(countsPartners = true) {
  const asked: MetricSeries[] = [];
  const metrics = {
    readSeries: async (series: readonly MetricSeries[]) => {
      asked.push(...series);
      return series.map(() => new Map([[now - 3_600_000, 1]]));
    },
  };
  const read = createReadStageMetrics({ metrics, clock: { now: () => now }, countsPartners });
  const names = (series: readonly { readonly name: string }[]) => [...new Set(series.map(({ name }) => name))];
  return { read, asked, names };
}

it("the console reads the calls, logins and webhooks of each connection, and all deliveries", async () => {
  const { read, names } = setUp();
  const view = await read({ connections, partnerId: undefined }, {});
  expect(names(view.series)).toEqual([
    ...["VendorCalls", "VendorCallDuration", "VendorLogins", "WebhooksIn"],
    ...["DeliveryAttempts", "DeliveryDuration"],
  ]);
  expect(view.times).toHaveLength(60);
  expect(view.series[0]).toMatchObject({ unit: "Count", stat: "sum", labels: { vendor: "syncvet" } });
  expect(view.series[0]?.values.slice(0, 2)).toEqual([1, null]);
});

it("of a partner the console reads what the stage counts by partner, and nothing of it where it does not", async () => {
  const counting = setUp();
  await counting.read({ connections, partnerId: "prt_1" }, {});
  const ofPartner = counting.asked.filter(({ dimensions }) => dimensions["partner"] === "prt_1");
  expect(counting.names(ofPartner)).toEqual(["VendorCalls", "DeliveryAttempts", "DeliveryDuration"]);
  const other = setUp(false);
  await other.read({ connections, partnerId: "prt_1" }, {});
  expect(other.names(other.asked)).toEqual(["VendorCallDuration", "VendorLogins", "WebhooksIn"]);
});
