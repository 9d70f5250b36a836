import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { expect, it } from "vitest";
import { cloudWatchMetrics } from "../../shared/aws/cloudwatch-metrics.ts";

const series = [{ name: "VendorCalls", stat: "sum", dimensions: { partner: "prt_1", outcome: "answered" } }] as const;
const range = { from: 0, to: 120_000, stepSeconds: 60 };

/** Reads from a service that answers each request with the next of these pages. */
async function readFrom(...pages: readonly object[]) {
  const left = [...pages];
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/x-amz-json-1.0").end(JSON.stringify(left.shift()));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = new CloudWatchClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local-not-a-secret" },
    maxAttempts: 1,
  });
  try {
    return await cloudWatchMetrics(client, "RxGateway/local").readSeries(series, range);
  } finally {
    client.destroy();
    server.close();
  }
}

const result = (at: number, value: number, StatusCode: string) => ({
  MetricDataResults: [{ Id: "m0", Timestamps: [at], Values: [value], StatusCode }],
});

it("the pages of one answer are one series", async () => {
  const pages = [{ ...result(0, 1, "PartialData"), NextToken: "next" }, result(60, 2, "Complete")];
  expect(await readFrom(...pages)).toEqual([
    new Map([
      [0, 1],
      [60_000, 2],
    ]),
  ]);
});

it.each(["InternalError", "Forbidden"])("a series that CloudWatch answers with %s is no empty one", async (status) => {
  await expect(
    readFrom({ MetricDataResults: [{ Id: "m0", Timestamps: [], Values: [], StatusCode: status }] }),
  ).rejects.toThrow(status);
});
