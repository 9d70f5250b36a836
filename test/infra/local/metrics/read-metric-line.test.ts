import { expect, it } from "vitest";
import { readMetricLine } from "../../../../infra/local/metrics/read-metric-line.ts";

const metadata = (directive: object) => ({ _aws: { Timestamp: 1574109732004, CloudWatchMetrics: [directive] } });

it("The reader takes the example of AWS's specification apart", () => {
  const line = JSON.stringify({
    ...metadata({
      Namespace: "lambda-function-metrics",
      Dimensions: [["functionVersion"]],
      Metrics: [{ Name: "time", Unit: "Milliseconds", StorageResolution: 60 }],
    }),
    functionVersion: "$LATEST",
    time: 100,
    requestId: "989ffbf8-9ace-4817-a57c-e4dd734019ee",
  });

  expect(readMetricLine(line)).toEqual([
    {
      namespace: "lambda-function-metrics",
      name: "time",
      unit: "Milliseconds",
      dimensions: { functionVersion: "$LATEST" },
      at: 1574109732004,
      value: 100,
    },
  ]);
});

it("The reader takes each value of a list, and each metric once for each dimension set", () => {
  const directive = { Namespace: "n", Dimensions: [[], ["a"]], Metrics: [{ Name: "m" }] };
  const values = readMetricLine(JSON.stringify({ ...metadata(directive), a: "x", m: [1, 2] }));

  expect(values.map(({ dimensions, value, unit }) => [dimensions, value, unit])).toEqual([
    [{}, 1, "None"],
    [{}, 2, "None"],
    [{ a: "x" }, 1, "None"],
    [{ a: "x" }, 2, "None"],
  ]);
});

const set = { Namespace: "n", Dimensions: [["a"]], Metrics: [{ Name: "m" }] };

it.each<[what: string, line: string]>([
  ["is no JSON", "START RequestId: 1"],
  ["is no object", "[]"],
  ["has no metadata", '{"m":1}'],
  ["has metadata of another form", '{"_aws":{"Timestamp":"now","CloudWatchMetrics":[]}}'],
  ["has a directive of another form", JSON.stringify({ ...metadata({ Namespace: "n" }), m: 1 })],
  ["lacks a dimension's target", JSON.stringify({ ...metadata(set), m: 1 })],
  ["has a dimension that is no text", JSON.stringify({ ...metadata(set), a: 1, m: 1 })],
  ["has a nested target", JSON.stringify({ ...metadata(set), a: "x", m: { value: 1 } })],
])("The reader takes nothing of a line that %s", (_, line) => {
  expect(readMetricLine(line)).toEqual([]);
});
