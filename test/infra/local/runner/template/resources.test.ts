import { expect, test } from "vitest";
import type { CfnTemplate } from "../../../../../infra/local/runner/template/cloudformation.ts";
import { resourceValue } from "../../../../../infra/local/runner/template/resource-values.ts";
import { readResources } from "../../../../../infra/local/runner/template/resources.ts";
import { shortNames } from "../../../../../infra/local/runner/template/short-names.ts";

const target = {
  region: "us-east-1",
  accountId: "000000000000",
  sqsEndpoint: "http://127.0.0.1:1234",
  parameters: {},
};

function read(...templates: readonly CfnTemplate[]) {
  const stacks = templates.map((template, index) => ({ name: `Stack${index}`, template }));
  return readResources({ stacks, assets: new Map() }, target);
}

test("a stack that imports a value gets it from the stack that exports it", () => {
  const [, fn] = read(
    {
      Resources: { Table: { Type: "AWS::DynamoDB::Table", Properties: { TableName: "things" } } },
      Outputs: { Out: { Value: { Ref: "Table" }, Export: { Name: "Stack0:Table" } } },
    },
    {
      Resources: {
        Fn: {
          Type: "AWS::Lambda::Function",
          Properties: { Environment: { Variables: { TABLE: { "Fn::ImportValue": "Stack0:Table" } } } },
        },
      },
    },
  );
  expect(fn?.object("Environment")).toEqual({ Variables: { TABLE: "things" } });
});

test("a queue has a local URL, and a secret an ARN with a suffix without a hyphen", () => {
  const [queue, secret] = read({
    Resources: {
      Queue: { Type: "AWS::SQS::Queue", Properties: { QueueName: "jobs" } },
      Secret: { Type: "AWS::SecretsManager::Secret", Properties: { Name: "app/a-b" } },
    },
  });
  if (!queue || !secret) throw new Error("unreachable");
  expect(resourceValue(queue, undefined, target)).toBe("http://127.0.0.1:1234/000000000000/jobs");
  expect(resourceValue(secret, undefined, target)).toMatch(/^arn:aws:secretsmanager:.+:secret:app\/a-b-[0-9a-f]{6}$/);
});

test("the resources do not include ignored types, nor the functions of the CDK's custom resources", () => {
  const resources = read({
    Resources: {
      Alarm: { Type: "AWS::CloudWatch::Alarm", Properties: { Anything: { "Fn::Cidr": [] } } },
      Provider: { Type: "AWS::Lambda::Function", Properties: { Runtime: "python3.13" } },
      Notifications: {
        Type: "Custom::S3BucketNotifications",
        Properties: { ServiceToken: { "Fn::GetAtt": ["Provider", "Arn"] }, BucketName: "b" },
      },
    },
  });
  expect(resources.map(({ logicalId }) => logicalId)).toEqual(["Notifications"]);
});

test("the resources do not include one with a false condition", () => {
  const template: CfnTemplate = {
    Conditions: { Never: { "Fn::Equals": ["a", "b"] } },
    Resources: { Queue: { Type: "AWS::SQS::Queue", Condition: "Never" } },
  };
  expect(read(template)).toEqual([]);
});

test.each([
  ["a type it does not know", { Type: "AWS::Kinesis::Stream" }, "AWS::Kinesis::Stream are not supported"],
  [
    "a property it would leave out",
    { Type: "AWS::SQS::Queue", Properties: { FifoQueue: true } },
    "AWS::SQS::Queue.FifoQueue is not supported",
  ],
])("a template is refused for %s", (_name, resource, message) => {
  expect(() => read({ Resources: { Thing: resource } })).toThrow(message);
});

test("a template is refused for an unknown attribute", () => {
  const [queue] = read({ Resources: { Queue: { Type: "AWS::SQS::Queue" } } });
  if (!queue) throw new Error("unreachable");
  expect(() => resourceValue(queue, "Colour", target)).toThrow("attribute Colour is not supported");
});

test("short names lack the words that all names begin with, but never the last word", () => {
  expect([...shortNames(["rx-gateway-local-intake", "rx-gateway-local-intake-dead-letters"]).values()]).toEqual([
    "intake",
    "intake-dead-letters",
  ]);
  expect([...shortNames(["one"]).values()]).toEqual(["one"]);
  expect([...shortNames([]).values()]).toEqual([]);
});
