import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { dashboardStage } from "../../infra/gateway/dashboard/add-dashboard.ts";
import { dashboardBody } from "../../infra/gateway/dashboard/dashboard-body.ts";
import type { Stage } from "../../infra/stages.ts";
import { metricDefinition, metricNames } from "../../shared/core/metric-table.ts";
import type { VerificationFailure } from "../../shared/gateway/webhooks/intake/verify-webhook/scheme.ts";
import { metricSeries } from "../support/metrics/metric-series.ts";
import { shippedStages as stages } from "../support/shipped-stages.ts";

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** All resources of a stage's two stacks. */
function resourcesOf(stage: Stage): readonly Resource[] {
  const { state, gateway } = addStage(new App(), stage);
  return [state, gateway].flatMap((stack) => Object.values(Template.fromStack(stack).toJSON()["Resources"] as object));
}

let prod: readonly Resource[];
let dev: readonly Resource[];

beforeAll(() => {
  prod = resourcesOf(stages.prod);
  dev = resourcesOf(stages.dev);
});

const ofType = (resources: readonly Resource[], type: string) =>
  resources.filter((one) => one.Type === type).map(({ Properties = {} }) => Properties);

/** Per metric and month in us-east-1, for the first 10,000: https://aws.amazon.com/cloudwatch/pricing/ */
const dollarsPerSeries = 0.3;

const reasons: Readonly<Record<VerificationFailure, true>> = {
  "unknown-connection": true,
  "no-secret": true,
  "secret-unusable": true,
  "no-signature": true,
  "bad-signature": true,
  "wrong-authorization": true,
  "no-timestamp": true,
  "stale-timestamp": true,
  "timestamp-ahead": true,
  "too-large": true,
};

interface Transformation {
  readonly MetricName: string;
  readonly Dimensions?: readonly object[];
}

/** Series of log filters by metric; the one with a dimension has a series for each reason. */
function filterSeries(resources: readonly Resource[]): ReadonlyMap<string, number> {
  const transformations = ofType(resources, "AWS::Logs::MetricFilter").flatMap(
    ({ MetricTransformations: list }) => list as readonly Transformation[],
  );
  const series = (one: Transformation): number => (one.Dimensions ? Object.keys(reasons).length : 1);
  return new Map(transformations.map((one) => [one.MetricName, series(one)]));
}

describe("The number of series", () => {
  const sum = (counts: Iterable<number>): number => [...counts].reduce((all, one) => all + one, 0);

  function countSeries(stage: Stage, resources: readonly Resource[], partners: number): number {
    const own = sum(metricSeries({ ...dashboardStage(stage), partners }).values());
    const filters = sum(filterSeries(resources).values());
    const monthly = ((own + filters) * dollarsPerSeries).toFixed(2);
    console.log(
      `${stage.name}, ${partners} partners: ${own} of lines + ${filters} of filters, at most $${monthly} a month`,
    );
    return own + filters;
  }

  it("of stage prod with ten partners is below 200, those of log filters included", () => {
    expect(countSeries(stages.prod, prod, 10)).toBeLessThan(200);
  });

  it("of stage dev is below 100: it has none by partner", () => {
    expect(stages.dev.partnerMetrics).toBeUndefined();
    expect(countSeries(stages.dev, dev, 0)).toBeLessThan(100);
  });
});

it("A metric of a log filter never has the name of one that log lines carry: their values would be mixed", () => {
  const names = [...filterSeries(prod).keys()];

  expect(names.length).toBeGreaterThan(5);
  for (const name of metricNames) expect(names).not.toContain(name);
});

it("Functions with metrics get the stage's namespace, and only their own connections", () => {
  const metrics = ofType(prod, "AWS::Lambda::Function").flatMap(({ FunctionName: name, Environment: environment }) => {
    const { Variables: variables = {} } = (environment ?? {}) as { Variables?: Readonly<Record<string, string>> };
    return variables["METRICS"] === undefined ? [] : [[String(name), JSON.parse(variables["METRICS"])] as const];
  });

  expect(Object.fromEntries(metrics)).toMatchObject({
    "rx-gateway-prod-proxy-syncvet": {
      namespace: "RxGateway/prod",
      connections: { syncvet: ["default"] },
      partners: true,
    },
    "rx-gateway-prod-deliver-event": { namespace: "RxGateway/prod", connections: {}, partners: true },
  });
  expect(
    metrics
      .map(([name]) => name)
      .filter((name) => !name.includes("-proxy-"))
      .toSorted(),
  ).toEqual([
    "rx-gateway-prod-deliver-event",
    "rx-gateway-prod-deliver-to-queue",
    "rx-gateway-prod-intake",
    "rx-gateway-prod-process-events",
    "rx-gateway-prod-run-due-work",
    "rx-gateway-prod-write-receipts",
  ]);
});

describe("The dashboard", () => {
  /** Metrics of AWS's own resources, by the property of a resource that has the dimension's value. */
  const awsMetrics: Readonly<Record<string, { type: string; property: string; names: readonly string[] }>> = {
    "AWS/Lambda": {
      type: "AWS::Lambda::Function",
      property: "FunctionName",
      names: ["Errors", "Throttles", "Duration"],
    },
    "AWS/SQS": {
      type: "AWS::SQS::Queue",
      property: "QueueName",
      names: [
        "ApproximateAgeOfOldestMessage",
        "ApproximateNumberOfMessagesVisible",
        "ApproximateNumberOfMessagesNotVisible",
        "ApproximateNumberOfMessagesDelayed",
      ],
    },
    "AWS/ApiGateway": {
      type: "AWS::ApiGateway::RestApi",
      property: "Name",
      names: ["Count", "4XXError", "5XXError", "Latency"],
    },
  };

  it("is in stage prod, with every alarm, and in no stage that does not ask for it", () => {
    const [dashboard] = ofType(prod, "AWS::CloudWatch::Dashboard");
    const alarms =
      ofType(prod, "AWS::CloudWatch::Alarm").length + ofType(prod, "AWS::CloudWatch::CompositeAlarm").length;

    expect(dashboard?.["DashboardName"]).toBe("rx-gateway-prod");
    const body = JSON.stringify(dashboard?.["DashboardBody"]);
    expect(body.match(/Alarm[^"]*","Arn"/g)?.length ?? 0).toBeGreaterThan(5);
    expect(alarms).toBeGreaterThan(5);
    expect(ofType(dev, "AWS::CloudWatch::Dashboard")).toEqual([]);
  });

  it("only shows metrics that log lines carry, or that AWS counts of a resource in the templates", () => {
    const { widgets } = dashboardBody({ ...dashboardStage(stages.prod), region: "us-east-1", alarmArns: [] });
    const shown = widgets.flatMap(({ properties }) => properties.metrics ?? []);

    expect(shown.length).toBeGreaterThan(100);
    for (const metric of shown) {
      const [namespace = "", name, ...pairs] = metric.filter((one): one is string => typeof one === "string");
      const dimensions = pairs.filter((_, at) => at % 2 === 0);
      const values = pairs.filter((_, at) => at % 2 === 1);
      if (namespace === "RxGateway/prod") {
        const known = metricNames.find((one) => one === name);
        expect(known, JSON.stringify(metric)).toBeDefined();
        const { sets, results = [] } = metricDefinition(known ?? "VendorCalls");
        expect(sets).toContainEqual(dimensions);
        for (const [at, dimension] of dimensions.entries())
          if (dimension === "outcome" || dimension === "result") expect(results).toContain(values[at]);
          else if (dimension === "vendor") expect(Object.keys(stages.prod.connections)).toContain(values[at]);
        continue;
      }
      const aws = awsMetrics[namespace];
      expect(aws?.names, JSON.stringify(metric)).toContain(name);
      expect(ofType(prod, aws?.type ?? "").map((one) => one[aws?.property ?? ""])).toContain(values[0]);
    }
  });
});

it("The saved queries search the logs of every function", () => {
  const queries = ofType(prod, "AWS::Logs::QueryDefinition");
  const functions = ofType(prod, "AWS::Lambda::Function").length;

  expect(queries.map(({ Name: name }) => name)).toContain("rx-gateway/prod/One request");
  for (const { LogGroupNames: groups } of queries) expect(groups).toHaveLength(functions);
});
