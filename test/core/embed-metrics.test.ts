import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMetricLine, seriesOf } from "../../infra/local/metrics/read-metric-line.ts";
import { createEmbedMetrics, type MetricSettings } from "../../shared/core/embed-metrics.ts";
import { jsonLog } from "../../shared/core/log.ts";
import { type Measurement, measure } from "../../shared/core/measure.ts";
import { type Dimension, metricDefinition, metricNames } from "../../shared/core/metric-table.ts";

const settings: MetricSettings = {
  namespace: "RxGateway/prod",
  connections: { "si-compounding": ["default"], "mwi-formulary": ["default", "clinic-2"] },
  partners: true,
};

const partner = "prt_00112233aabbccdd";

/** The line that a log with these settings writes. */
function lineOf(measured: Measurement | undefined, of: MetricSettings = settings): string {
  const lines: string[] = [];
  jsonLog((line) => lines.push(line), {}, createEmbedMetrics(of)).info(
    "test.done",
    { operation: "getPatient" },
    measured,
  );
  return lines.join();
}

/** AWS's own schema, from the specification of the format. */
const schemaFile = new URL("../fixtures/aws/embedded-metric-format.schema.json", import.meta.url);
const isDocument = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, "utf8")));

const call = measure(
  { VendorCalls: 1, VendorCallDuration: 212 },
  { vendor: "si-compounding", connection: "default", outcome: "answered", partner },
);

describe("A log line with metrics", () => {
  it("is a document of the embedded metric format by AWS's schema, for every metric", () => {
    for (const name of metricNames) {
      const { results = [] } = metricDefinition(name);
      const result = results[0] ?? "";
      const dimensions = { vendor: "si-compounding", connection: "default", partner, outcome: result, result };
      const document: unknown = JSON.parse(lineOf({ values: { [name]: 1.5 }, dimensions }));

      expect(isDocument(document), JSON.stringify(isDocument.errors)).toBe(true);
    }
  });

  it("has its fields, its values and their references, and nothing more", () => {
    const { at, ...line } = JSON.parse(lineOf(call));

    expect(line).toEqual({
      level: "info",
      event: "test.done",
      operation: "getPatient",
      vendor: "si-compounding",
      connection: "default",
      outcome: "answered",
      partner,
      VendorCalls: 1,
      VendorCallDuration: 212,
      _aws: {
        Timestamp: Date.parse(at),
        CloudWatchMetrics: [
          {
            Namespace: "RxGateway/prod",
            Dimensions: [
              ["vendor", "connection", "outcome"],
              ["partner", "outcome"],
            ],
            Metrics: [{ Name: "VendorCalls" }],
          },
          {
            Namespace: "RxGateway/prod",
            Dimensions: [["vendor", "connection"]],
            Metrics: [{ Name: "VendorCallDuration", Unit: "Milliseconds" }],
          },
        ],
      },
    });
  });

  it("counts by partner only where the stage does", () => {
    const values = readMetricLine(lineOf(call, { ...settings, partners: false }));

    expect(values.map(({ name, dimensions }) => [name, Object.keys(dimensions)])).toEqual([
      ["VendorCalls", ["vendor", "connection", "outcome"]],
      ["VendorCallDuration", ["vendor", "connection"]],
    ]);
  });

  it("counts by a partner of stage local, too", () => {
    const at = { vendor: "si-compounding", connection: "default", outcome: "answered" } as const;
    const values = readMetricLine(lineOf(measure({ VendorCalls: 1 }, { ...at, partner: "prt_local_full" })));

    expect(values.at(-1)?.dimensions).toEqual({ partner: "prt_local_full", outcome: "answered" });
  });

  it("lacks a value that is undefined or no number", () => {
    const at = { vendor: "si-compounding", connection: "default", outcome: "answered", partner } as const;
    const line = lineOf(measure({ VendorCalls: 1, VendorCallDuration: undefined }, at));

    expect(readMetricLine(line).map(({ name }) => name)).toEqual(["VendorCalls", "VendorCalls"]);
    expect(lineOf(measure({ OldestDueWork: Number.NaN }, {}))).not.toContain("_aws");
  });

  it("is a plain line where the stage has no metrics, and where nothing is measured", () => {
    const lines: string[] = [];
    jsonLog((line) => lines.push(line)).info("test.done", {}, call);

    expect(Object.keys(JSON.parse(lines.join()))).toEqual(["at", "level", "event"]);
    expect(Object.keys(JSON.parse(lineOf(undefined)))).toEqual(["at", "level", "event", "operation"]);
  });
});

describe("A dimension", () => {
  it.each<[what: string, dimensions: Measurement["dimensions"]]>([
    ["a vendor of another stage", { vendor: "unknown", connection: "default" }],
    ["a vendor of the object's prototype", { vendor: "constructor", connection: "default" }],
    ["a connection of another vendor", { vendor: "si-compounding", connection: "clinic-2" }],
    ["no connection", { vendor: "si-compounding" }],
  ])("never takes %s", (_, dimensions) => {
    expect(lineOf({ values: { BreakerOpen: 1 }, dimensions })).not.toContain("_aws");
  });

  it("only takes the stage's names, the table's results and partners' ids, whatever is measured", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("si-compounding", "mwi-formulary", "default", "clinic-2", "answered", "refused", partner),
      fc.constantFrom("prt_", `${partner}0`, "__proto__", "toString", "Jane Roe"),
    );
    const names: readonly Dimension[] = ["vendor", "connection", "partner", "outcome", "result"];
    const dimensions = fc.record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] });
    const values = fc.dictionary(fc.constantFrom(...metricNames), fc.double());
    fc.assert(
      fc.property(values, dimensions, (some, of) => {
        for (const { name, dimensions: taken } of readMetricLine(lineOf({ values: some, dimensions: of }))) {
          const definition = metricDefinition(metricNames.find((one) => one === name) ?? "VendorCalls");
          for (const [dimension, value] of Object.entries(taken)) {
            if (dimension === "vendor") expect(Object.keys(settings.connections)).toContain(value);
            else if (dimension === "connection") expect(Object.values(settings.connections).flat()).toContain(value);
            else if (dimension === "partner") expect(value).toMatch(/^prt_[0-9a-f]{16}$/);
            else expect(definition.results).toContain(value);
          }
        }
      }),
    );
  });
});

it("Two values are of one series if their metric and dimensions are the same, in any order", () => {
  const one = { namespace: "n", name: "VendorCalls", dimensions: { vendor: "a", connection: "b" } };

  expect(seriesOf({ ...one, dimensions: { connection: "b", vendor: "a" } })).toBe(seriesOf(one));
  expect(seriesOf({ ...one, dimensions: { vendor: "a", connection: "c" } })).not.toBe(seriesOf(one));
});
