import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, expect, it } from "vitest";
import { addStage } from "../../../../infra/add-stage.ts";
import { functionsOf } from "../../../../infra/constructs/stage-resources.ts";
import { recordIndexes } from "../../../../infra/operator/doctor/read/read-tables.ts";
import { sourceVersion } from "../../../../infra/source-version.ts";
import { shippedStages as stages } from "../../../support/shipped-stages.ts";

let gateway: Template;
let state: Template;

beforeAll(() => {
  const stacks = addStage(new App(), stages.prod);
  gateway = Template.fromStack(stacks.gateway);
  state = Template.fromStack(stacks.state);
});

it("The doctor knows every function of the stack", () => {
  const deployed = Object.values(gateway.findResources("AWS::Lambda::Function")).map(
    ({ Properties }) => Properties.FunctionName,
  );
  expect(functionsOf(stages.prod).map((name) => `rx-gateway-prod-${name}`)).toEqual(expect.arrayContaining(deployed));
  expect(functionsOf(stages.prod)).toHaveLength(deployed.length);
});

it("The doctor knows every index of the records", () => {
  const [records] = Object.values(
    state.findResources("AWS::DynamoDB::Table", { Properties: { TableName: "rx-gateway-prod-records" } }),
  );
  const names = records?.["Properties"].GlobalSecondaryIndexes.map((index: { IndexName: string }) => index.IndexName);
  expect(recordIndexes.toSorted()).toEqual(names.toSorted());
});

it("The stack states the version of its sources, and where its alarms and its API are", () => {
  const outputs = gateway.findOutputs("*");
  expect(outputs["Version"]).toMatchObject({ Value: sourceVersion() });
  expect(sourceVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
  expect(Object.keys(outputs)).toContain("AlarmTopicArn");
  expect(Object.keys(outputs)).toContain("GatewayUrl");
});
