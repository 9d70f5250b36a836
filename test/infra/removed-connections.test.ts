import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import type { Stage } from "../../infra/stages.ts";
import { shippedStages as stages } from "../support/shipped-stages.ts";

interface Output {
  readonly Value: unknown;
  readonly Export?: { readonly Name: string };
}

const templates = (stage: Stage) => {
  const { state, gateway } = addStage(new App(), stage);
  return { state: Template.fromStack(state), gateway: Template.fromStack(gateway) };
};

const exportsOf = (template: Template): Record<string, Output> => template.toJSON()["Outputs"] ?? {};

const secretNames = (template: Template): readonly string[] =>
  Object.values(template.findResources("AWS::SecretsManager::Secret")).map(({ Properties }) => Properties.Name);

const twoClinics: Stage = {
  ...stages.prod,
  connections: { ...stages.prod.connections, "md-integrations": ["default", "clinic-2"] },
};

describe("the exports of a state stack", () => {
  const before = templates(twoClinics);
  const { "inside-rx": _, ...otherVendors } = stages.prod.connections;

  test("name no vendor and no connection", () => {
    const text = JSON.stringify(exportsOf(before.state)).toLowerCase();
    for (const name of [...Object.keys(twoClinics.connections), "clinic-2", "secret"]) {
      expect(text).not.toContain(name.replaceAll("-", ""));
    }
  });

  test("stay the same when a connection is removed and added again", () => {
    const removed = templates(stages.prod);
    expect(secretNames(removed.state)).not.toContain("rx-gateway/prod/md-integrations/clinic-2");
    expect(exportsOf(removed.state)).toEqual(exportsOf(before.state));
    const addedAgain = templates({ ...twoClinics, existingSecrets: ["md-integrations/clinic-2"] });
    expect(exportsOf(addedAgain.state)).toEqual(exportsOf(before.state));
  });

  test("stay the same when a vendor is removed", () => {
    const removed = templates({ ...twoClinics, connections: otherVendors });
    expect(exportsOf(removed.state)).toEqual(exportsOf(before.state));
  });

  test("are the only ones: the gateway's stack, which is deployed last, exports nothing", () => {
    expect(Object.values(exportsOf(before.gateway)).filter((output) => output.Export !== undefined)).toEqual([]);
  });
});

test("a connection with existing secrets has its grants, and no secret in the template", () => {
  const { state, gateway } = templates({ ...twoClinics, existingSecrets: ["md-integrations/clinic-2"] });
  expect(secretNames(state).filter((name) => name.includes("clinic-2"))).toEqual([]);
  expect(secretNames(state)).toContain("rx-gateway/prod/md-integrations/default/webhook");
  const policies = JSON.stringify(gateway.findResources("AWS::IAM::Policy"));
  expect(policies).toContain("md-integrations/clinic-2-??????");
  expect(policies).toContain("md-integrations/clinic-2/webhook-??????");
});

test("a stage refuses existing secrets of a connection that it lacks", () => {
  expect(() => templates({ ...stages.prod, existingSecrets: ["md-integrations/clinic-2"] })).toThrow(/clinic-2/);
});
