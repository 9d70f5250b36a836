import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { checkTracing } from "../../infra/tracing-settings.ts";
import { shippedStages as stages } from "../support/shipped-stages.ts";

const tracing = { endpoint: "https://collector.example/v1/traces", secretName: "otlp/headers", sampleRatio: 0.1 };

/** The names of functions that record spans. */
function tracedFunctions(template: Template): readonly string[] {
  const functions = Object.values(template.findResources("AWS::Lambda::Function"));
  return functions
    .filter(({ Properties: { Environment } }) => Environment?.Variables?.TRACE_SAMPLE_RATIO !== undefined)
    .map(({ Properties: { FunctionName } }) => String(FunctionName).replace("rx-gateway-dev-", ""))
    .toSorted();
}

describe("a stage without tracing", () => {
  it("has no function that records or exports a span", () => {
    const template = Template.fromStack(addStage(new App(), stages.dev).gateway);
    expect(tracedFunctions(template)).toEqual([]);
    template.resourceCountIs("AWS::Logs::SubscriptionFilter", 0);
    template.resourcePropertiesCountIs("AWS::Lambda::Function", { FunctionName: "rx-gateway-dev-export-spans" }, 0);
  });
});

describe("a stage with tracing", () => {
  let template: Template;
  beforeAll(() => {
    template = Template.fromStack(addStage(new App(), { ...stages.dev, tracing }).gateway);
  });

  it("records spans in the functions between partners, vendors and endpoints, and in no other", () => {
    const proxies = Object.keys(stages.dev.connections).map((vendor) => `proxy-${vendor}`);
    const others = ["deliver-event", "deliver-to-queue", "intake", "partner-api", "process-events"];
    expect(tracedFunctions(template)).toEqual([...others, ...proxies].toSorted());
    template.resourceCountIs("AWS::Logs::SubscriptionFilter", others.length + proxies.length);
    template.allResourcesProperties("AWS::Logs::SubscriptionFilter", {
      FilterPattern: '{ $.event = "span" }',
      DestinationArn: Match.anyValue(),
    });
  });

  it("sends them to the alias of the exporting function where it deploys gradually", () => {
    const gradual = Template.fromStack(addStage(new App(), { ...stages.prod, tracing }).gateway);
    const [alias] = Object.keys(
      gradual.findResources("AWS::Lambda::Alias", {
        Properties: { FunctionName: { Ref: Match.stringLikeRegexp("^exportspans") } },
      }),
    );
    gradual.allResourcesProperties("AWS::Logs::SubscriptionFilter", { DestinationArn: { Ref: alias } });
  });

  it("exports them by one function, which alone may read the secret, and reads nothing else", () => {
    template.hasResourceProperties("AWS::Lambda::Function", {
      FunctionName: "rx-gateway-dev-export-spans",
      Environment: {
        Variables: { TRACES_ENDPOINT: tracing.endpoint, TRACES_SECRET: tracing.secretName, STAGE: "dev" },
      },
    });
    const policies = Object.values(template.findResources("AWS::IAM::Policy"));
    const granted = policies.filter((policy) => JSON.stringify(policy).includes("otlp/headers-??????"));
    expect(granted).toHaveLength(1);
    expect(JSON.stringify(granted)).not.toMatch(/dynamodb:|sqs:|s3:/);
  });

  it.each([
    { ...tracing, endpoint: "http://collector.example/v1/traces" },
    { ...tracing, endpoint: "https://user:secret@collector.example/v1/traces" },
    { ...tracing, endpoint: "https://collector.example/v1/traces?key=secret" },
    { ...tracing, endpoint: "collector" },
    { ...tracing, sampleRatio: 1.5 },
  ])("is not synthesized with $endpoint and $sampleRatio", (settings) => {
    expect(() => checkTracing(settings)).toThrow(/^tracing\./);
  });
});
