import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, test } from "vitest";
import { addStage } from "../../../infra/add-stage.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { shippedStages as stages } from "../../support/shipped-stages.ts";

let prod: Template;
let dev: Template;
let devState: Template;

beforeAll(() => {
  prod = Template.fromStack(addStage(new App(), stages.prod).gateway);
  const stacks = addStage(new App(), stages.dev);
  dev = Template.fromStack(stacks.gateway);
  devState = Template.fromStack(stacks.state);
});

/** Names of the alarms without the prefix of the stage. */
function alarmNames(template: Template): readonly string[] {
  const alarms = Object.values(template.findResources("AWS::CloudWatch::Alarm"));
  return alarms.map(({ Properties }) => String(Properties.AlarmName).replace(/^rx-gateway-(dev|prod)-/, ""));
}

const ofKind = (template: Template, kind: string): readonly string[] =>
  alarmNames(template).filter((name) => name === kind || name.startsWith(`${kind}-`));

function functionIds(template: Template): readonly string[] {
  const functions = Object.values(template.findResources("AWS::Lambda::Function"));
  const names = functions.map(({ Properties }) => String(Properties.FunctionName));
  return names.map((name) => name.replace(/^rx-gateway-(dev|prod)-/, ""));
}

describe("a stage with an operator on call", () => {
  test.each(["Errors", "Throttles"])("has an alarm on the %s of each function, by its name", (metric) => {
    const alarms = prod.findResources("AWS::CloudWatch::Alarm", {
      Properties: { Namespace: "AWS/Lambda", MetricName: metric },
    });
    const watched = Object.values(alarms).map(({ Properties }) => JSON.stringify(Properties.Dimensions));
    // Throttled with `deliver-event` and `partner-api`, whose alarms are those of both.
    const isShared = (id: string): boolean => metric === "Throttles" && /^(?:delivertoqueue|metrics)/.test(id);
    const functions = Object.keys(prod.findResources("AWS::Lambda::Function")).filter((id) => !isShared(id));
    expect(functions.length).toBeGreaterThan(10);
    expect(watched).toEqual(
      expect.arrayContaining(functions.map((id) => JSON.stringify([{ Name: "FunctionName", Value: { Ref: id } }]))),
    );
    expect(ofKind(prod, `Function${metric}`)).toHaveLength(functions.length);
  });

  test("has three composite alarms, which notify in place of the alarms of their rules", () => {
    const composites = Object.values(prod.findResources("AWS::CloudWatch::CompositeAlarm"));
    expect(composites.map(({ Properties }) => Properties.AlarmName)).toEqual([
      "rx-gateway-prod-failures",
      "rx-gateway-prod-intake",
      "rx-gateway-prod-due-work",
    ]);
    for (const { Properties } of composites) expect(Properties.AlarmActions).toHaveLength(1);
    // CloudWatch's limit of a rule, with ARNs of 110 characters.
    for (const { Properties } of composites) {
      const parts: readonly unknown[] = Properties.AlarmRule["Fn::Join"][1];
      const length = parts.reduce<number>((sum, part) => sum + (typeof part === "string" ? part.length : 110), 0);
      expect(length).toBeLessThan(10_240);
    }
  });
});

describe("a stage without an operator on call", () => {
  test("counts the failures of all its functions, and of no other application, in one metric with one alarm", () => {
    const filters = dev.findResources("AWS::Logs::MetricFilter", {
      Properties: { MetricTransformations: [{ MetricName: "FunctionErrors", MetricNamespace: "RxGateway/dev" }] },
    });
    const logs = new Set(Object.values(filters).map(({ Properties }) => JSON.stringify(Properties.LogGroupName)));
    expect(logs.size).toBe(functionIds(dev).length);
    expect(ofKind(dev, "FunctionErrors")).toEqual(["FunctionErrors"]);
  });

  test("shares an alarm on the throttles of the account, with which its functions share their concurrency", () => {
    expect(ofKind(dev, "FunctionThrottles")).toEqual(["FunctionThrottles"]);
    const functions = Object.values(dev.findResources("AWS::Lambda::Function"));
    for (const { Properties } of functions) expect(Properties.ReservedConcurrentExecutions).toBeUndefined();
  });

  test("has no composite alarm and none on metric math, which cost more", () => {
    dev.resourceCountIs("AWS::CloudWatch::CompositeAlarm", 0);
    for (const { Properties } of Object.values(dev.findResources("AWS::CloudWatch::Alarm"))) {
      expect(Properties.Metrics).toBeUndefined();
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });

  test.each(["VendorUnavailable", "CredentialsRefused"])("has one alarm %s for all vendors", (name) => {
    expect(ofKind(dev, name)).toEqual([name]);
  });

  test("has an alarm on the age of each queue whose messages have no record", () => {
    expect(ofKind(dev, "OldestMessage")).toEqual([
      "OldestMessage-intake",
      "OldestMessage-large-webhooks",
      "OldestMessage-receipts",
    ]);
    expect(alarmNames(dev)).toContain("OverdueWork");
  });

  test("counts due work that is not started as overdue, and runs of the scheduler that fail as failures", () => {
    const metricOf = (pattern: string) =>
      Object.values(dev.findResources("AWS::Logs::MetricFilter"))
        .filter(({ Properties }) => Properties.FilterPattern === pattern)
        .map(({ Properties }) => Properties.MetricTransformations[0].MetricName);
    expect(metricOf("{ $.oldestSeconds >= 900 }")).toEqual(["OverdueWork"]);
    expect(metricOf("{ $.failed >= 1 }")).toEqual(["FunctionErrors"]);
  });
});

describe("every stage", () => {
  test("counts the uncertain jobs of all its functions in one metric with one alarm", () => {
    const filters = prod.findResources("AWS::Logs::MetricFilter", {
      Properties: { MetricTransformations: [{ MetricName: "UncertainJobs" }] },
    });
    // The scheduler and each vendor's calls.
    expect(Object.keys(filters)).toHaveLength(1 + Object.keys(stages.prod.connections).length);
    for (const template of [dev, prod]) expect(ofKind(template, "UncertainJobs")).toEqual(["UncertainJobs"]);
  });

  test("has an alarm on the dead letters of every queue", () => {
    const queues = [
      "intake",
      "large-webhooks",
      "event-work",
      "delivery",
      ...Object.keys(stages.dev.connections).map((vendor) => `jobs-${vendor}`),
    ];
    queues.push("receipts");
    for (const template of [dev, prod])
      expect(ofKind(template, "DeadLetters")).toEqual(queues.map((queue) => `DeadLetters-${queue}`));
  });
});

test("a stage has webhook secrets of the vendors alone whose webhooks it accepts", () => {
  const names = Object.values(devState.findResources("AWS::SecretsManager::Secret")).map(
    ({ Properties }) => Properties.Name,
  );
  const readers = vendors.filter(({ readWebhook }) => readWebhook !== undefined).map(({ id }) => id);
  expect(readers).toContain("md-integrations");
  expect(names.filter((name) => name.endsWith("/webhook"))).toEqual(
    readers.map((id) => `rx-gateway/dev/${id}/default/webhook`),
  );
  dev.hasResourceProperties("AWS::Lambda::Function", {
    FunctionName: "rx-gateway-dev-intake",
    Environment: {
      Variables: { STAGE_CONNECTIONS: JSON.stringify(Object.fromEntries(readers.map((id) => [id, ["default"]]))) },
    },
  });
});
