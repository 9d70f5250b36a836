import {
  CloudWatchClient,
  GetMetricDataCommand,
  ListMetricsCommand,
  type MetricStat,
} from "@aws-sdk/client-cloudwatch";
import { expect, test } from "vitest";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const { stack, client } = await useGateway();
const { region, credentials, cloudwatch: endpoint } = stack.info.aws;

function cloudWatch(): CloudWatchClient & Disposable {
  const made = new CloudWatchClient({ endpoint, region, credentials: { ...credentials } });
  return Object.assign(made, { [Symbol.dispose]: () => made.destroy() });
}

const statOf = (name: string, stat: string, dimensions: Readonly<Record<string, string>>, period = 60): MetricStat => ({
  Metric: {
    Namespace: "RxGateway/local",
    MetricName: name,
    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
  },
  Period: period,
  Stat: stat,
});

const connection = { vendor: "si-compounding", connection: "default" };
const range = () => ({ StartTime: new Date(Date.now() - 3_600_000), EndTime: new Date(Date.now() + 60_000) });

test("a CloudWatch client reads the calls of a vendor, by outcome and by partner, and their duration", async () => {
  using metrics = cloudWatch();
  const day = 86_400;
  const queries = [
    statOf("VendorCalls", "Sum", { ...connection, outcome: "answered" }, day),
    statOf("VendorCalls", "Sum", { partner: stack.info.partner.id, outcome: "answered" }, day),
    statOf("VendorCallDuration", "SampleCount", connection, day),
    statOf("VendorCallDuration", "p95", connection, day),
    statOf("VendorCalls", "Sum", { ...connection, outcome: "uncertain" }, day),
  ].map((MetricStat, index) => ({ Id: `m${index}`, MetricStat }));
  const read = async () => {
    const { MetricDataResults = [] } = await metrics.send(
      new GetMetricDataCommand({ ...range(), MetricDataQueries: queries }),
    );
    return MetricDataResults.map(({ Values = [] }) => Values.reduce((sum, value) => sum + value, 0));
  };

  for (let call = 0; call < 3; call += 1) {
    expect((await client.call("/v1/si-compounding/V2/getHealthStatus", { method: "POST" })).status).toBe(200);
  }

  const [answered, ofPartner, durations, p95, uncertain] = await until(async () => {
    const sums = await read();
    return (sums[0] ?? 0) >= 3 && sums;
  });
  expect([answered, ofPartner, durations, uncertain]).toEqual([3, 3, 3, 0]);
  expect(p95).toBeGreaterThanOrEqual(0);
});

test("a CloudWatch client is refused what is not emulated", async () => {
  using metrics = cloudWatch();
  const query = { Id: "m0", MetricStat: statOf("VendorCalls", "Median", connection) };
  await expect(
    metrics.send(new GetMetricDataCommand({ ...range(), MetricDataQueries: [query] })),
  ).rejects.toMatchObject({ name: "ValidationException" });
  await expect(metrics.send(new ListMetricsCommand({}))).rejects.toMatchObject({ name: "UnknownOperationException" });
});
