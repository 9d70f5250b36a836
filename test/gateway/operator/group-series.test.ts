import { describe, expect, it } from "vitest";
import { createReadStageMetrics } from "../../../shared/gateway/operator/read-stage-metrics.ts";
import type { MetricSeries } from "../../../shared/gateway/ports/metric-reader.ts";

const now = Date.UTC(2026, 0, 31, 12);
const connections = [
  { vendor: "syncvet", connection: "default" },
  { vendor: "syncvet", connection: "clinic-2" },
  { vendor: "inside-rx", connection: "default" },
];

/** Every series has the value 1 in the first period. */
function setUp(partnerId?: string) {
  const metrics = {
    readSeries: async (series: readonly MetricSeries[]) => series.map(() => new Map([[now - 3_600_000, 1]])),
  };
  const read = createReadStageMetrics({ metrics, clock: { now: () => now }, countsPartners: true });
  return async (query: Parameters<typeof read>[1]) =>
    (await read({ connections, partnerId }, query)).series.map(({ name, stat, labels, values }) => ({
      ...{ name, stat, labels, first: values[0] },
    }));
}

describe("the console's metrics", () => {
  it("are those of one name, by all of its labels", async () => {
    const series = await setUp()({ name: "WebhooksIn" });
    expect(new Set(series.map(({ name }) => name))).toEqual(new Set(["WebhooksIn"]));
    expect(new Set(series.flatMap(({ labels }) => Object.keys(labels)))).toEqual(
      new Set(["vendor", "connection", "result"]),
    );
  });

  it("are summed over the labels that are not asked for", async () => {
    const all = await setUp()({ name: "VendorCalls" });
    const byVendor = await setUp()({ name: "VendorCalls", by: "vendor" });
    const outcomes = all.length / connections.length;
    expect(byVendor).toEqual([
      { name: "VendorCalls", stat: "sum", labels: { vendor: "syncvet" }, first: 2 * outcomes },
      { name: "VendorCalls", stat: "sum", labels: { vendor: "inside-rx" }, first: outcomes },
    ]);
  });

  it("are left out without a name where they cannot be distinguished so", async () => {
    const series = await setUp()({ by: "vendor,connection" });
    expect(new Set(series.map(({ name }) => name))).toEqual(
      new Set(["VendorCalls", "VendorCallDuration", "VendorLogins", "WebhooksIn"]),
    );
  });

  it.each([
    ["VendorCallDuration", "vendor"],
    ["DeliveryDuration", "vendor"],
    ["DeliveryAttempts", "connection"],
  ] as const)("refuse %s by %s", async (name, by) => {
    await expect(setUp()({ name, by })).rejects.toMatchObject({
      members: { status: 400, errors: [{ pointer: "query/by" }] },
    });
  });

  it("of a partner stay the partner's own", async () => {
    expect(await setUp("prt_1")({ name: "DeliveryDuration" })).toMatchObject([
      { stat: "p50", labels: { partner: "prt_1" } },
      { stat: "p95", labels: { partner: "prt_1" } },
    ]);
    const calls = await setUp("prt_1")({ name: "VendorCalls", by: "outcome" });
    expect(calls.length).toBeGreaterThan(1);
    for (const { labels } of calls) expect(labels).toMatchObject({ partner: "prt_1" });
  });
});
