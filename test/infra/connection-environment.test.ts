import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { type Stage, stages } from "../../infra/stages.ts";

function settingsOf(stage: Stage): readonly unknown[] {
  const functions = Template.fromStack(addStage(new App(), stage).gateway).findResources("AWS::Lambda::Function");
  const variables = Object.values(functions).map(({ Properties }) => Properties.Environment?.Variables ?? {});
  return variables.filter(({ VENDOR }) => VENDOR !== undefined).map((each) => each.CONNECTION_ENVIRONMENT);
}

test("every vendor's function of stage dev requires the environment in the connection's secret", () => {
  expect(new Set(settingsOf(stages.dev))).toEqual(new Set(["required"]));
});

test.each([stages.local, stages.prod])("stage $name has live as the default environment", (stage) => {
  expect(new Set(settingsOf(stage))).toEqual(new Set([undefined]));
});
