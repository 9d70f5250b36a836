import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { connectionVariables } from "../../infra/gateway/connection-variables.ts";
import type { Stage } from "../../infra/stages.ts";
import { shippedStages as stages } from "../support/shipped-stages.ts";

function variablesOf(stage: Stage): readonly Record<string, string>[] {
  const functions = Template.fromStack(addStage(new App(), stage).gateway).findResources("AWS::Lambda::Function");
  const variables = Object.values(functions).map(({ Properties }) => Properties.Environment?.Variables ?? {});
  return variables.filter(({ VENDOR }) => VENDOR !== undefined);
}

const settingsOf = (stage: Stage) => variablesOf(stage).map((each) => each["CONNECTION_ENVIRONMENT"]);

test("every vendor's function of stage dev requires the environment in the connection's secret", () => {
  expect(new Set(settingsOf(stages.dev))).toEqual(new Set(["required"]));
});

test.each([stages.local, stages.prod])("stage $name has live as the default environment", (stage) => {
  expect(new Set(settingsOf(stage))).toEqual(new Set([undefined]));
});

describe("the rules for connections", () => {
  test("stage dev takes sandboxes only and allows an origin in a secret, the other stages neither", () => {
    const rulesOf = (stage: Stage) => {
      const rules = variablesOf(stage).map(({ LIVE_CONNECTIONS, SECRET_ORIGIN, ORIGINS }) => [
        LIVE_CONNECTIONS,
        SECRET_ORIGIN,
        ORIGINS,
      ]);
      return new Set(rules.map((one) => JSON.stringify(one)));
    };
    expect(rulesOf(stages.dev)).toEqual(new Set(['["[]","allowed",null]']));
    for (const stage of [stages.local, stages.prod]) expect(rulesOf(stage)).toEqual(new Set(["[null,null,null]"]));
  });

  const stage = {
    connections: { "mwi-formulary": ["default", "clinic-2"], syncvet: ["default"] },
    liveConnections: ["mwi-formulary/clinic-2"],
    origins: { "mwi-formulary": "https://a.example.com", "mwi-formulary/clinic-2": "https://b.example.com" },
  };

  test("each vendor's function gets the rules of its own connections", () => {
    expect(connectionVariables(stage, "mwi-formulary")).toEqual({
      LIVE_CONNECTIONS: '["clinic-2"]',
      ORIGINS: '{"*":"https://a.example.com","clinic-2":"https://b.example.com"}',
    });
    expect(connectionVariables(stage, "syncvet")).toEqual({ LIVE_CONNECTIONS: "[]" });
  });

  test.each([
    ["an unknown live connection", { liveConnections: ["syncvet/clinic-2"] }, "syncvet/clinic-2"],
    ["an origin of an unknown vendor", { origins: { acme: "https://a.example.com" } }, "acme"],
    ["an origin of an unknown connection", { origins: { "syncvet/x": "https://a.example.com" } }, "syncvet/x"],
    ["an origin that is no URL", { origins: { syncvet: "sandbox.example.com" } }, "not https URLs"],
  ])("%s fails the deployment", (_what, changed, message) => {
    expect(() => connectionVariables({ ...stage, ...changed }, "syncvet")).toThrow(message);
  });
});
