import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, test } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { stages } from "../../infra/stages.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";

let prod: Template;
let dev: Template;
let devState: Template;

beforeAll(() => {
  prod = Template.fromStack(addStage(new App(), stages.prod).gateway);
  const stacks = addStage(new App(), stages.dev);
  dev = Template.fromStack(stacks.gateway);
  devState = Template.fromStack(stacks.state);
});

/** Names of the metrics that alarms evaluate; each costs $0.10 a month. */
function alarmMetrics(template: Template): readonly string[] {
  const alarms = Object.values(template.findResources("AWS::CloudWatch::Alarm"));
  return alarms.map(({ Properties }) => String(Properties.MetricName));
}

const count = (names: readonly string[], wanted: string): number => names.filter((name) => name === wanted).length;

describe("every stage", () => {
  test.each(["Errors", "Throttles"])("has one alarm on the %s of all functions together", (metric) => {
    for (const template of [dev, prod]) {
      template.hasResourceProperties("AWS::CloudWatch::Alarm", {
        Namespace: "AWS/Lambda",
        MetricName: metric,
        Dimensions: Match.absent(),
        Threshold: 1,
        AlarmActions: [Match.anyValue()],
      });
      expect(count(alarmMetrics(template), metric)).toBe(1);
    }
  });

  test("counts the uncertain jobs of all its functions in one metric with one alarm", () => {
    const filters = prod.findResources("AWS::Logs::MetricFilter", {
      Properties: { MetricTransformations: [{ MetricName: "UncertainJobs" }] },
    });
    // The scheduler and each vendor's calls.
    expect(Object.keys(filters)).toHaveLength(1 + Object.keys(stages.prod.connections).length);
    for (const template of [dev, prod]) expect(count(alarmMetrics(template), "UncertainJobs")).toBe(1);
  });
});

describe("a stage without an operator on call", () => {
  test.each(["VendorUnavailable", "CredentialsRefused"])("has one alarm %s for all vendors", (name) => {
    expect(alarmMetrics(dev).filter((metric) => metric.startsWith(name))).toEqual([name]);
  });

  test("has an alarm on the age of the one queue whose messages have no record", () => {
    const alarms = dev.findResources("AWS::CloudWatch::Alarm", {
      Properties: { MetricName: "ApproximateAgeOfOldestMessage" },
    });
    expect(Object.keys(alarms)).toEqual([expect.stringMatching(/^IntakeOldestMessageAlarm/)]);
    expect(alarmMetrics(dev)).toContain("OverdueWork");
  });

  test("has an alarm on the dead letters of every queue", () => {
    const queues = [dev, devState].flatMap((stack) => Object.keys(stack.findResources("AWS::SQS::Queue")));
    const working = queues.filter((id) => !id.includes("DeadLetters"));
    expect(count(alarmMetrics(dev), "ApproximateNumberOfMessagesVisible")).toBe(working.length);
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
