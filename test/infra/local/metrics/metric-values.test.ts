import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { MetricValues } from "../../../../infra/local/metrics/metric-values.ts";
import { createEmbedMetrics } from "../../../../shared/core/embed-metrics.ts";
import { jsonLog } from "../../../../shared/core/log.ts";
import { measure } from "../../../../shared/core/measure.ts";

const embed = createEmbedMetrics({ namespace: "RxGateway/local", connections: {}, partners: false });

function lineOf(value: number): string {
  const lines: string[] = [];
  jsonLog((line) => lines.push(line), {}, embed).info("receipts.written", {}, measure({ ReceiptsWritten: value }, {}));
  return `${lines.join()}\n`;
}

it("The metrics of logs are read once each, also of a line that is written in two parts", async () => {
  const logs = mkdtempSync(join(tmpdir(), "rx-gateway-metrics-"));
  onTestFinished(() => rmSync(logs, { recursive: true }));
  const log = (name: string, text: string) => appendFileSync(join(logs, name), text);
  const metrics = new MetricValues(logs);
  const read = async () => (await metrics.read()).map(({ value }) => value);

  expect(await read()).toEqual([]);
  log("one.ndjson", `${lineOf(1)}no JSON\n${lineOf(2)}`);
  log("other.txt", lineOf(9));
  expect(await Promise.all([read(), read()])).toEqual([
    [1, 2],
    [1, 2],
  ]);
  const third = lineOf(3);
  log("one.ndjson", third.slice(0, 20));
  expect(await read()).toEqual([1, 2]);
  log("one.ndjson", third.slice(20));
  log("two.ndjson", lineOf(4));
  expect(await read()).toEqual([1, 2, 3, 4]);
});

it("The metrics of logs that do not exist are none", async () => {
  expect(await new MetricValues(join(tmpdir(), "rx-gateway-no-such-logs")).read()).toEqual([]);
});
