import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { afterEach, expect, test } from "vitest";
import { account, credentials } from "../../../../../infra/local/emulators/start-emulators.ts";
import type { JsonObject } from "../../../../../infra/local/runner/template/cloudformation.ts";
import { type RunningFixture, startFixture } from "../../../../support/local/start-fixture.ts";

let fixture: RunningFixture;
let sqs: SQSClient;
let events: SQSEvent[];

afterEach(async () => {
  sqs.destroy();
  await fixture.stop();
});

async function start(code: string, source: JsonObject = {}, queue: JsonObject = {}) {
  events = [];
  fixture = await startFixture({
    functions: { work: { code } },
    resources: {
      Dead: { Type: "AWS::SQS::Queue", Properties: { QueueName: "app-test-dead" } },
      Jobs: {
        Type: "AWS::SQS::Queue",
        Properties: {
          QueueName: "app-test-jobs",
          VisibilityTimeout: 1,
          RedrivePolicy: { deadLetterTargetArn: { "Fn::GetAtt": ["Dead", "Arn"] }, maxReceiveCount: 2 },
          ...queue,
        },
      },
      Source: {
        Type: "AWS::Lambda::EventSourceMapping",
        Properties: {
          EventSourceArn: { "Fn::GetAtt": ["Jobs", "Arn"] },
          FunctionName: { Ref: "work" },
          FunctionResponseTypes: ["ReportBatchItemFailures"],
          ...source,
        },
      },
    },
  });
  fixture.instances.observe({ afterInvoke: ({ event }) => void events.push(JSON.parse(event) as SQSEvent) });
  sqs = new SQSClient({ endpoint: fixture.endpoints.sqs, region: account.region, credentials: { ...credentials } });
}

const url = (name: string): string => fixture.queueUrls[name] ?? "";

const send = (body: string) =>
  sqs.send(
    new SendMessageCommand({
      QueueUrl: url("jobs"),
      MessageBody: body,
      MessageAttributes: { kind: { DataType: "String", StringValue: "test" } },
    }),
  );

/** Waits for the dead-letter queue's next message. */
async function nextDeadLetter(): Promise<string | undefined> {
  const { Messages: [message] = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: url("dead"), WaitTimeSeconds: 10 }),
  );
  return message?.Body;
}

async function left(): Promise<number> {
  const { Attributes: attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url("jobs"), AttributeNames: ["All"] }),
  );
  return (
    Number(attributes["ApproximateNumberOfMessages"]) + Number(attributes["ApproximateNumberOfMessagesNotVisible"])
  );
}

const bodies = (): string[][] => events.map(({ Records }) => Records.map(({ body }) => body));

test("the poller passes messages to the function in Lambda's form, and deletes those that succeeded", async () => {
  await start("export const handler = async () => ({ batchItemFailures: [] });");
  await send("one");
  await expect.poll(() => bodies().flat()).toEqual(["one"]);
  expect(events[0]?.Records[0]).toMatchObject({
    messageId: expect.any(String),
    receiptHandle: expect.any(String),
    body: "one",
    md5OfBody: "f97c5d29941bfb1b2fdab0874906ab82",
    attributes: { ApproximateReceiveCount: "1", SentTimestamp: expect.stringMatching(/^\d{13}$/) },
    messageAttributes: { kind: { dataType: "String", stringValue: "test" } },
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:app-test-jobs",
    awsRegion: "us-east-1",
  });
  await expect.poll(left).toBe(0);
});

test("a failed message alone becomes visible again after its time-out, and ends in the dead-letter queue", async () => {
  // Long enough for a cold start on a slow machine: a second receive before the first has ended is no failure.
  await start(
    `export const handler = async ({ Records }) => ({
      batchItemFailures: Records.filter(({ body }) => body === "bad").map(({ messageId }) => ({ itemIdentifier: messageId })),
    });`,
    {},
    { VisibilityTimeout: 3 },
  );
  await Promise.all([send("bad"), send("good")]);
  expect(await nextDeadLetter()).toBe("bad");
  expect(bodies().flat().sort()).toEqual(["bad", "bad", "good"]);
  expect(await left()).toBe(0);
});

test("a function error leaves the whole batch in the queue", async () => {
  await start(`export const handler = async () => { throw new Error("no"); };`);
  await send("one");
  expect(await nextDeadLetter()).toBe("one");
  expect(bodies()).toEqual([["one"], ["one"]]);
});

test("the messages of a killed instance are received by the next one", async () => {
  await start("export const handler = async () => ({ batchItemFailures: [] });");
  const trap = fixture.instances.killAt({ functionName: "work", when: "return" });
  await send("one");
  await trap.killed;
  await expect.poll(() => bodies().flat(), { timeout: 5000 }).toEqual(["one", "one"]);
  await expect.poll(left).toBe(0);
});

test("a batching window collects messages into one batch", async () => {
  await start(
    "export const handler = async () => ({});",
    { MaximumBatchingWindowInSeconds: 1, BatchSize: 3 },
    { VisibilityTimeout: 30 },
  );
  for (const body of ["a", "b", "c"]) await send(body);
  await expect.poll(() => bodies().flat().sort(), { timeout: 5000 }).toEqual(["a", "b", "c"]);
  expect(events).toHaveLength(1);
});

test("batches of one message run concurrently, up to the maximum of the source", async () => {
  let running = 0;
  let maxRunning = 0;
  const two = Promise.withResolvers<void>();
  await start(
    "export const handler = async () => ({});",
    { BatchSize: 1, ScalingConfig: { MaximumConcurrency: 2 } },
    { VisibilityTimeout: 30 },
  );
  fixture.instances.observe({
    // The first invocation waits until a second one runs, on a machine of any speed.
    beforeInvoke: async () => {
      running += 1;
      maxRunning = Math.max(maxRunning, running);
      if (running === 2) two.resolve();
      await two.promise;
    },
    afterInvoke: () => {
      running -= 1;
    },
  });
  await Promise.all(["a", "b", "c", "d", "e", "f"].map(send));
  await expect.poll(() => bodies().length, { timeout: 5000 }).toBe(6);
  expect(maxRunning).toBe(2);
});
