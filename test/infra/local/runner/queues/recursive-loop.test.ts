import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterEach, expect, test } from "vitest";
import { account, credentials } from "../../../../../infra/local/emulators/start-emulators.ts";
import type { JsonObject } from "../../../../../infra/local/runner/template/cloudformation.ts";
import { type RunningFixture, startFixture } from "../../../../support/local/start-fixture.ts";

/** Sends the number of its message plus one to the queue that invokes it, up to 20, with the header that the SDK sends. */
const loop = `
export const handler = async ({ Records: [{ body }] }) => {
  if (body === "20") return;
  await fetch(process.env.AWS_ENDPOINT_URL_SQS, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": "AmazonSQS.SendMessage",
      "x-amzn-trace-id": process.env._X_AMZN_TRACE_ID,
    },
    body: JSON.stringify({ QueueUrl: process.env.QUEUE_URL, MessageBody: String(Number(body) + 1) }),
  });
};`;

let fixture: RunningFixture;
let sqs: SQSClient;
const bodies: string[] = [];

afterEach(async () => {
  sqs.destroy();
  await fixture.stop();
});

async function start(properties: JsonObject): Promise<void> {
  bodies.splice(0);
  fixture = await startFixture({
    functions: {
      work: { code: loop, properties: { Environment: { Variables: { QUEUE_URL: { Ref: "Jobs" } } }, ...properties } },
    },
    resources: {
      Dead: { Type: "AWS::SQS::Queue", Properties: { QueueName: "app-test-dead" } },
      Jobs: {
        Type: "AWS::SQS::Queue",
        Properties: {
          QueueName: "app-test-jobs",
          VisibilityTimeout: 5,
          RedrivePolicy: { deadLetterTargetArn: { "Fn::GetAtt": ["Dead", "Arn"] }, maxReceiveCount: 1 },
        },
      },
      Source: {
        Type: "AWS::Lambda::EventSourceMapping",
        Properties: {
          EventSourceArn: { "Fn::GetAtt": ["Jobs", "Arn"] },
          FunctionName: { Ref: "work" },
          BatchSize: 1,
        },
      },
    },
  });
  fixture.instances.observe({ beforeInvoke: ({ event }) => void bodies.push(JSON.parse(event).Records[0].body) });
  sqs = new SQSClient({ endpoint: fixture.endpoints.sqs, region: account.region, credentials: { ...credentials } });
  await sqs.send(new SendMessageCommand({ QueueUrl: fixture.queueUrls["jobs"], MessageBody: "1" }));
}

test("a function that sends to the queue which invokes it runs 16 times, and the next message is a dead letter", async () => {
  await start({});

  const { Messages: [message] = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: fixture.queueUrls["dead"], WaitTimeSeconds: 20 }),
  );

  expect(message?.Body).toBe("17");
  expect(bodies).toHaveLength(16);
  await fixture.stop();
  expect(fixture.logLines("work")).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining("RecursiveInvocationException") }),
  );
});

test("a function whose template allows recursive loops runs on", async () => {
  await start({ RecursiveLoop: "Allow" });
  await expect.poll(() => bodies.at(-1), { timeout: 10_000 }).toBe("20");
});
