import { App, type Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { shippedStages as stages } from "../support/shipped-stages.ts";

const prod = addStage(new App(), stages.prod);
const protectedProd = addStage(new App(), { ...stages.prod, protect: true });

const tablesOf = (stack: Stack) => Object.values(Template.fromStack(stack).findResources("AWS::DynamoDB::Table"));

describe("protection", () => {
  test("is off without the setting, since a protected table of a first deployment cannot be rolled back", () => {
    expect(Object.values(prod).map(({ terminationProtection }) => terminationProtection)).toEqual([false, false]);
    for (const { Properties } of tablesOf(prod.state))
      expect(Properties).toMatchObject({ DeletionProtectionEnabled: false });
  });

  test("covers the tables and both stacks of a stage that sets it", () => {
    expect(Object.values(protectedProd).map(({ terminationProtection }) => terminationProtection)).toEqual([
      true,
      true,
    ]);
    const tables = tablesOf(protectedProd.state);
    expect(tables).toHaveLength(3);
    for (const { Properties } of tables) expect(Properties).toMatchObject({ DeletionProtectionEnabled: true });
  });
});

describe("a stage none of whose vendors sends webhooks", () => {
  test.each([
    { connections: { "si-compounding": ["default"] } },
    { connections: { "si-compounding": ["default"] }, webhookVendors: [] },
    { connections: { "inside-rx": ["default"] }, webhookVendors: ["md-integrations"] },
  ])("can be deployed, and its intake reads no secret: %j", (settings) => {
    const { gateway } = addStage(new App(), { ...stages.dev, ...settings });
    const policies = Object.entries(Template.fromStack(gateway).findResources("AWS::IAM::Policy"));
    const intake = policies.filter(([id]) => id.startsWith("intake"));
    expect(intake).not.toEqual([]);
    expect(JSON.stringify(intake)).not.toContain("secretsmanager:GetSecretValue");
  });
});

describe("the account's role for API logs", () => {
  test("is in one stack for all stages, which their gateway stacks depend on and which is never deleted", () => {
    const app = new App();
    const gateways = [stages.dev, stages.prod].map((stage) => addStage(app, stage).gateway);
    for (const { dependencies } of gateways)
      expect(dependencies.map(({ stackName }) => stackName)).toContain("RxGateway-Account");
    const account = Template.fromStack(app.node.findChild("RxGateway-Account") as Stack);
    for (const type of ["AWS::ApiGateway::Account", "AWS::IAM::Role"]) {
      const [role] = Object.values(account.findResources(type));
      expect(role).toMatchObject({ DeletionPolicy: "RetainExceptOnCreate", UpdateReplacePolicy: "Retain" });
    }
    for (const gateway of gateways) Template.fromStack(gateway).resourceCountIs("AWS::ApiGateway::Account", 0);
  });

  test("is left to an account that has one", () => {
    const app = new App();
    addStage(app, { ...stages.prod, existingAccountRole: true });
    expect(app.node.tryFindChild("RxGateway-Account")).toBeUndefined();
  });
});

test("every taggable resource has tags of its application and stage, and state the classification of its data", () => {
  const { state, gateway } = prod;
  const tags = (stack: Stack, type: string) => {
    const [resource] = Object.values(Template.fromStack(stack).findResources(type));
    return (resource?.["Properties"] as { Tags: unknown[] }).Tags;
  };
  const common = [
    { Key: "application", Value: "rx-gateway" },
    { Key: "stage", Value: "prod" },
  ];
  for (const type of ["AWS::Lambda::Function", "AWS::SQS::Queue", "AWS::Logs::LogGroup", "AWS::ApiGateway::RestApi"]) {
    expect(tags(gateway, type)).toEqual(common);
  }
  const [application, stage] = common;
  const classified = [application, { Key: "data-classification", Value: "patient-data" }, stage];
  for (const type of ["AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::SecretsManager::Secret", "AWS::SQS::Queue"]) {
    expect(tags(state, type)).toEqual(classified);
  }
});

test("the schedule's run is retried by neither EventBridge nor Lambda", () => {
  const gateway = Template.fromStack(prod.gateway);
  gateway.hasResourceProperties("AWS::Events::Rule", {
    Targets: [{ RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 } }],
  });
  gateway.hasResourceProperties("AWS::Lambda::EventInvokeConfig", {
    MaximumRetryAttempts: 0,
    MaximumEventAgeInSeconds: 60,
  });
});
