import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { expect, it } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import type { Stage } from "../../infra/stages.ts";
import { StateStack } from "../../infra/state-stack.ts";
import { shippedStages as stages } from "../support/shipped-stages.ts";

/** The stack of the state alone, without the bundles of the functions. */
function synthesize(change: Partial<Stage> = {}) {
  const stage = { ...stages.prod, ...change };
  return { state: Template.fromStack(new StateStack(new App(), "State", { stage })) };
}

const namesOf = (template: Template, type: string, property: string) =>
  Object.entries(template.findResources(type)).map(([id, { Properties }]) => [
    id,
    JSON.stringify(Properties[property]).replaceAll('"', ""),
  ]);

it("Restored state has new names and ids, and the original stays out of the stack's reach", () => {
  const original = synthesize();
  const restored = synthesize({ restoredFrom: "r1" });
  const tables = namesOf(restored.state, "AWS::DynamoDB::Table", "TableName");
  expect(tables.map(([, name]) => name).toSorted()).toEqual([
    "rx-gateway-prod-directory-r1",
    "rx-gateway-prod-records-r1",
    "rx-gateway-prod-tokens-r1",
  ]);
  const before = new Map(namesOf(original.state, "AWS::DynamoDB::Table", "TableName").map(([id, name]) => [id, name]));
  // CloudFormation imports a table that exists only under a logical id that is new.
  for (const [id] of tables) expect(before.has(id)).toBe(false);
});

it("The gateway refers to the restored tables and bucket", { timeout: 120_000 }, () => {
  const { gateway } = addStage(new App(), { ...stages.prod, restoredFrom: "r1" });
  const template = JSON.stringify(Template.fromStack(gateway).toJSON());
  expect(template).toContain("rx-gateway-prod-records-r1");
  Template.fromStack(gateway).hasOutput("StateSuffix", { Value: "r1" });
  const held = Object.values(Template.fromStack(gateway).findResources("AWS::Lambda::Function"))
    .filter(({ Properties }) => Properties.Environment?.Variables?.RESTORED_FROM === "r1")
    .map(({ Properties }) => String(Properties.FunctionName).replace(/^rx-gateway-prod-(proxy-)?/, ""));
  // Each function that works on the tables holds its work until the restore is finished.
  expect(held).toEqual(expect.arrayContaining(["partner-api", "process-events", "deliver-event", "run-due-work"]));
  expect(held).toEqual(expect.arrayContaining(Object.keys(stages.prod.connections)));
  expect(template).not.toMatch(/rx-gateway-prod-(records|tokens|directory)"/);
});

it("Restored state changes neither the exports nor what was not restored", () => {
  const original = synthesize();
  const restored = synthesize({ restoredFrom: "r1" });
  expect(Object.keys(restored.state.findOutputs("*"))).toEqual(Object.keys(original.state.findOutputs("*")));
  const lasting = ({ state }: typeof original) => ({
    secrets: namesOf(state, "AWS::SecretsManager::Secret", "Name"),
    queues: namesOf(state, "AWS::SQS::Queue", "QueueName"),
    keys: Object.keys(state.findResources("AWS::KMS::Key")),
    erasures: namesOf(state, "AWS::S3::Bucket", "BucketName").filter(([id]) => id?.startsWith("Erasures")),
  });
  expect(lasting(restored)).toEqual(lasting(original));
  expect(lasting(original).erasures).toHaveLength(1);
});

it.each([
  ["practised", { restoredFrom: "r1" }],
  ["about to be practised", { keepTables: true }],
] as const)("Tables and bodies of a stage without kept state are retained while a restore is %s", (_what, change) => {
  const state = Template.fromStack(new StateStack(new App(), "State", { stage: { ...stages.dev, ...change } }));
  const bodies = Object.entries(state.findResources("AWS::S3::Bucket")).filter(([id]) => id.startsWith("Bodies"));
  for (const { DeletionPolicy, UpdateReplacePolicy } of [
    ...Object.values(state.findResources("AWS::DynamoDB::Table")),
    ...bodies.map(([, bucket]) => bucket),
  ]) {
    // CloudFormation imports no resource with another policy.
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(["RetainExceptOnCreate", "Retain"]);
  }
  expect(bodies).toHaveLength(1);
  state.hasResource("AWS::KMS::Key", { DeletionPolicy: "Delete" });
});

it("The operator's policies are in the stack of the state, which a restore deploys before the gateway", () => {
  const { state } = synthesize({ restoredFrom: "r1" });
  expect(namesOf(state, "AWS::IAM::ManagedPolicy", "ManagedPolicyName").map(([, name]) => name)).toEqual([
    "rx-gateway-prod-operator-read",
    "rx-gateway-prod-operator",
  ]);
});

it.each([
  [{}, "original"],
  [{ restoredFrom: "r1" }, "r1"],
] as const)("With the settings %j the stack of the state says that its state is %s", (change, suffix) => {
  synthesize(change).state.hasOutput("StateSuffix", { Value: suffix });
});

it.each(["", "R1", "a-b", "ninechars"])("The suffix %j is refused", (restoredFrom) => {
  expect(() => synthesize({ restoredFrom })).toThrow("restoredFrom must have");
});

it("Daily backups cover the tables and the bodies, in a vault under the stage's key, and not the record of erasures", () => {
  const { state } = synthesize();
  state.hasResourceProperties("AWS::Backup::BackupVault", {
    BackupVaultName: "rx-gateway-prod",
    EncryptionKeyArn: Match.anyValue(),
  });
  state.hasResourceProperties("AWS::Backup::BackupPlan", {
    BackupPlan: {
      BackupPlanRule: [
        Match.objectLike({ ScheduleExpression: "cron(0 5 * * ? *)", Lifecycle: { DeleteAfterDays: 7 } }),
      ],
    },
  });
  const [selection] = Object.values(state.findResources("AWS::Backup::BackupSelection"));
  const resources = JSON.stringify(selection?.["Properties"].BackupSelection.Resources);
  for (const id of ["Directory", "Records", "Tokens", "Bodies"]) expect(resources).toContain(id);
  expect(resources).not.toMatch(/Erasures|LargeWebhooks/);
  state.hasResourceProperties("AWS::S3::Bucket", {
    BucketName: Match.objectLike({ "Fn::Join": ["", Match.arrayWith(["rx-gateway-prod-bodies-"])] }),
    VersioningConfiguration: { Status: "Enabled" },
  });
});

it("A copy of each backup goes to the vault of the setting", () => {
  const copyTo = "arn:aws:backup:eu-central-1:111122223333:backup-vault:rx-gateway-prod";
  const { state } = synthesize({ backup: { retentionDays: 14, copyTo } });
  state.hasResourceProperties("AWS::Backup::BackupPlan", {
    BackupPlan: {
      BackupPlanRule: [
        Match.objectLike({
          CopyActions: [{ DestinationBackupVaultArn: copyTo, Lifecycle: { DeleteAfterDays: 14 } }],
          Lifecycle: { DeleteAfterDays: 14 },
        }),
      ],
    },
  });
});

it("A stage without the setting has no backups, and no versions of its bodies", () => {
  const { state: template } = { state: Template.fromStack(new StateStack(new App(), "State", { stage: stages.dev })) };
  template.resourceCountIs("AWS::Backup::BackupPlan", 0);
  const versioned = Object.keys(
    template.findResources("AWS::S3::Bucket", { Properties: { VersioningConfiguration: Match.anyValue() } }),
  );
  expect(versioned.map((id) => id.replace(/[0-9A-F]{8}$/, ""))).toEqual(["ReceiptChain", "Erasures"]);
});
