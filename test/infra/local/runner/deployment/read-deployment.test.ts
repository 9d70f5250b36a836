import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { readAssembly } from "../../../../../infra/local/runner/assembly.ts";
import { readDeployment } from "../../../../../infra/local/runner/deployment/read-deployment.ts";
import { type Fixture, fixtureAssembly, route } from "../../../../support/local/fixture-assembly.ts";
import { withAssembly } from "../../../../support/stack/with-assembly.ts";

const target = {
  region: "us-east-1",
  accountId: "000000000000",
  sqsEndpoint: "http://127.0.0.1:1",
  parameters: { SimulatorOrigin: "http://127.0.0.1:2", EgressAllow: "127.0.0.1:3", TimeScale: "1" },
};

function read(fixture: Fixture) {
  const dir = fixtureAssembly(fixture);
  try {
    return readDeployment(readAssembly(dir), target);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const fn = { code: "export const handler = async () => ({})" };
const functionArn = { "Fn::GetAtt": ["work", "Arn"] };
const queue = { Type: "AWS::SQS::Queue", Properties: { QueueName: "app-test-jobs" } };

test("the deployment has everything of the gateway's own template", async () => {
  const deployment = readDeployment(readAssembly(await withAssembly()), target);
  expect(deployment.tables.map(({ shortName }) => shortName)).toEqual(["directory", "records", "tokens"]);
  expect(deployment.functions.map(({ shortName }) => shortName)).toContain("authorizer");
  expect(deployment.queues.map(({ shortName }) => shortName)).toContain("intake-dead-letters");
  const recorder = deployment.eventSources.filter(({ functionName }) => functionName.endsWith("-process-events"));
  expect(recorder.map(({ queueArn }) => queueArn.split("rx-gateway-local-")[1])).toEqual(
    expect.arrayContaining(["intake", "large-webhooks"]),
  );
  expect(deployment.api.methods.length).toBeGreaterThan(0);
  expect(deployment.eventSources.length).toBeGreaterThan(0);
  expect(deployment.schedules.length).toBeGreaterThan(0);
});

test("the deployment has paths of nested resources, time-outs and defaults of functions", () => {
  const { api, functions } = read({
    functions: {
      work: { code: fn.code, properties: { Timeout: 7, MemorySize: 256, ReservedConcurrentExecutions: 2 } },
    },
    resources: route("{proxy+}", "work", { integration: { TimeoutInMillis: 500 } }),
  });
  expect(api.methods).toEqual([
    { resourcePath: "/{proxy+}", httpMethod: "ANY", functionName: "app-test-work", timeoutMs: 500 },
  ]);
  expect(functions[0]).toMatchObject({ timeoutSeconds: 7, memoryMb: 256, reservedConcurrency: 2, shortName: "work" });
});

test("the deployment has the notifications of a bucket, and of the CDK's custom resource", () => {
  const { notifications } = read({
    functions: { provider: fn },
    resources: {
      Jobs: queue,
      Bucket: { Type: "AWS::S3::Bucket", Properties: { BucketName: "Bodies" } },
      Custom: {
        Type: "Custom::S3BucketNotifications",
        Properties: {
          ServiceToken: { "Fn::GetAtt": ["provider", "Arn"] },
          BucketName: { Ref: "Bucket" },
          NotificationConfiguration: {
            QueueConfigurations: [
              {
                Events: ["s3:ObjectCreated:*"],
                Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "in/" }] } },
                QueueArn: { "Fn::GetAtt": ["Jobs", "Arn"] },
              },
            ],
          },
        },
      },
    },
  });
  const queueArn = "arn:aws:sqs:us-east-1:000000000000:app-test-jobs";
  expect(notifications).toEqual([{ bucket: "bodies", prefix: "in/", suffix: "", queueArn }]);
});

test.each([
  [
    "a schedule by clock",
    { Type: "AWS::Events::Rule", Properties: { ScheduleExpression: "cron(0 0 * * ? *)", Targets: [] } },
    "cron(0 0 * * ? *) is not supported",
  ],
  [
    "an event made of another",
    {
      Type: "AWS::Events::Rule",
      Properties: { ScheduleExpression: "rate(1 minute)", Targets: [{ Arn: functionArn, Id: "T", InputPath: "$.x" }] },
    },
    "InputPath is not supported",
  ],
  [
    "a large batch without a window",
    {
      Type: "AWS::Lambda::EventSourceMapping",
      Properties: { BatchSize: 11, EventSourceArn: { "Fn::GetAtt": ["Jobs", "Arn"] }, FunctionName: { Ref: "work" } },
    },
    "batching window",
  ],
  [
    "an event source that is no queue",
    {
      Type: "AWS::Lambda::EventSourceMapping",
      Properties: { EventSourceArn: "arn:aws:kinesis:x", FunctionName: { Ref: "work" } },
    },
    "no queue of the stack",
  ],
  [
    "a provisioned table",
    { Type: "AWS::DynamoDB::Table", Properties: { TableName: "t", KeySchema: [] } },
    "only tables on demand",
  ],
])("the deployment refuses %s", (_name, resource, message) => {
  expect(() => read({ functions: { work: fn }, resources: { Jobs: queue, Thing: resource } })).toThrow(message);
});

test.each([
  ["an integration that is no Lambda proxy", { integration: { Type: "HTTP_PROXY" } }, "only Lambda proxy"],
  ["a streamed integration", { integration: { ResponseTransferMode: "STREAM" } }, "ResponseTransferMode"],
  ["authorization by IAM", { method: { AuthorizationType: "AWS_IAM" } }, "AWS_IAM is not supported"],
])("the deployment refuses %s", (_name, more, message) => {
  expect(() => read({ functions: { work: fn }, resources: route("x", "work", more) })).toThrow(message);
});

test("the deployment refuses code that is no asset, and other runtimes", () => {
  const inline = { code: fn.code, properties: { Code: { ZipFile: "…" } } };
  expect(() => read({ functions: { work: inline } })).toThrow("not a directory among the assembly's assets");
  const python = { code: fn.code, properties: { Runtime: "python3.13" } };
  expect(() => read({ functions: { work: python } })).toThrow("python3.13");
});
