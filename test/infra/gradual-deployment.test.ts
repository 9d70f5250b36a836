import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { afterAll, describe, expect, test } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { account } from "../../infra/local/emulators/start-emulators.ts";
import { readAssembly } from "../../infra/local/runner/assembly.ts";
import { readDeployment } from "../../infra/local/runner/deployment/read-deployment.ts";
import type { Stage } from "../../infra/stages.ts";
import { shippedStages as stages } from "../support/shipped-stages.ts";

const gatewayOf = (stage: Stage, context: Record<string, string> = {}): Template =>
  Template.fromStack(addStage(new App({ context }), stage).gateway);

const prod = gatewayOf(stages.prod);

/** By logical id, as text of its properties. */
const texts = (template: Template, type: string): readonly string[] =>
  Object.values(template.findResources(type)).map(({ Properties }) => JSON.stringify(Properties));

const functionIds = Object.keys(prod.findResources("AWS::Lambda::Function"));
/** The aliases that triggers invoke; a vendor's function has one for checks as well. */
const aliasesOf = (template: Template) =>
  template.findResources("AWS::Lambda::Alias", { Properties: { Name: "live" } });
const aliases = aliasesOf(prod);

describe("a stage that deploys gradually", () => {
  test("moves the alias of every function by CodeDeploy", () => {
    expect(Object.keys(aliases)).toHaveLength(functionIds.length);
    const groups = Object.values(aliases).map(
      (alias) => alias["UpdatePolicy"].CodeDeployLambdaAliasUpdate.DeploymentGroupName.Ref as string,
    );
    expect(groups.toSorted()).toEqual(Object.keys(prod.findResources("AWS::CodeDeploy::DeploymentGroup")).toSorted());
  });

  test("has an alarm on errors that rolls each function back", () => {
    const alarms = prod.findResources("AWS::CloudWatch::Alarm");
    for (const { Properties } of Object.values(prod.findResources("AWS::CodeDeploy::DeploymentGroup"))) {
      expect(Properties).toMatchObject({
        DeploymentConfigName: "CodeDeployDefault.LambdaCanary10Percent10Minutes",
        AlarmConfiguration: { Enabled: true },
        AutoRollbackConfiguration: { Enabled: true, Events: ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"] },
      });
      const [alarm] = Properties.AlarmConfiguration.Alarms;
      expect(alarms[alarm.Name.Ref]?.["Properties"]).toMatchObject({ Namespace: "AWS/Lambda", MetricName: "Errors" });
    }
  });

  test.each([
    ["the API", "AWS::ApiGateway::Method"],
    ["the authorizer", "AWS::ApiGateway::Authorizer"],
    ["the queues", "AWS::Lambda::EventSourceMapping"],
    ["the schedule", "AWS::Events::Rule"],
  ])("has aliases in place of functions in what is invoked by %s", (_, type) => {
    const found = texts(prod, type).filter((text) => !text.includes('"MOCK"'));
    expect(found).not.toEqual([]);
    for (const text of found) {
      expect(Object.keys(aliases).some((id) => text.includes(`"${id}"`))).toBe(true);
      for (const id of functionIds) expect(text).not.toContain(`"${id}"`);
    }
  });

  test("checks connections by the newest code of each vendor's function, whose alias nothing else invokes", () => {
    const checks = prod.findResources("AWS::Lambda::Alias", { Properties: { Name: "check-login" } });
    const vendors = Object.keys(stages.prod.connections).length;
    expect(Object.values(checks).map(({ Properties }) => Properties.FunctionVersion)).toEqual(
      Array.from({ length: vendors }, () => "$LATEST"),
    );
    const { Resources } = prod.toJSON();
    for (const id of Object.keys(checks)) expect(JSON.stringify(Resources).split(`"${id}"`)).toHaveLength(2);
  });

  test("deploys at once, by the same aliases, where the context asks for it", () => {
    const template = gatewayOf(stages.prod, { deployAtOnce: "true" });
    expect(Object.keys(aliasesOf(template))).toHaveLength(functionIds.length);
    for (const type of ["Application", "DeploymentGroup"]) template.resourceCountIs(`AWS::CodeDeploy::${type}`, 0);
    for (const alias of Object.values(aliasesOf(template))) {
      expect(alias).not.toHaveProperty("UpdatePolicy");
    }
  });

  test("runs locally like one that does not", () => {
    const deployments = [stages.local, { ...stages.local, gradualDeployment: true } as const].map(deploymentOf);
    const [plain, gradual] = deployments.map(({ eventSources, schedules, api, functions }) => ({
      eventSources: eventSources.toSorted((a, b) => a.queueArn.localeCompare(b.queueArn)),
      schedules: schedules.map(({ functionName, periodSeconds }) => ({ functionName, periodSeconds })),
      methods: api.methods,
      authorizers: [...api.authorizers.values()],
      functions: functions.map(({ name }) => name),
    }));
    expect(gradual).toEqual(plain);
  });
});

test("no other stage publishes versions", () => {
  for (const stage of [stages.dev, stages.local]) gatewayOf(stage).resourceCountIs("AWS::Lambda::Version", 0);
});

const outdir = mkdtempSync(join(tmpdir(), "rx-gateway-gradual-test-"));
afterAll(() => rmSync(outdir, { recursive: true }));

function deploymentOf(stage: Stage) {
  const dir = join(outdir, stage.gradualDeployment ? "gradual" : "plain");
  const app = new App({ outdir: dir });
  addStage(app, stage);
  app.synth();
  const parameters = { SimulatorOrigin: "http://127.0.0.1:1", EgressAllow: "", TimeScale: "1" };
  return readDeployment(readAssembly(dir), { ...account, sqsEndpoint: "http://127.0.0.1:2", parameters });
}
