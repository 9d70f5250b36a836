import { createHash } from "node:crypto";
import { ReceiveMessageCommand, SendMessageBatchCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { account, credentials } from "../../../../infra/local/emulators/start-emulators.ts";
import { type RunningFixture, startFixture } from "../../../support/local/start-fixture.ts";

let fixture: RunningFixture;
let sqs: SQSClient;

beforeAll(async () => {
  fixture = await startFixture({
    resources: {
      Jobs: { Type: "AWS::SQS::Queue", Properties: { QueueName: "app-test-jobs" } },
      Bodies: {
        Type: "AWS::S3::Bucket",
        Properties: {
          BucketName: "bodies",
          NotificationConfiguration: {
            QueueConfigurations: [
              {
                Event: "s3:ObjectCreated:*",
                Filter: { S3Key: { Rules: [{ Name: "prefix", Value: "intake/" }] } },
                Queue: { "Fn::GetAtt": ["Jobs", "Arn"] },
              },
            ],
          },
        },
      },
    },
  });
  sqs = new SQSClient({ endpoint: fixture.endpoints.sqs, region: account.region, credentials: { ...credentials } });
});

afterAll(async () => {
  sqs.destroy();
  await fixture.stop();
});

const queue = () => fixture.queueUrls["jobs"] ?? "";
const object = (key: string): string => `${fixture.endpoints.s3}/bodies/${key}`;
const put = (key: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(object(key), { method: "PUT", body, headers });

async function nextMessage(): Promise<unknown> {
  const { Messages: [message] = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: queue(), WaitTimeSeconds: 5, VisibilityTimeout: 60 }),
  );
  return JSON.parse(message?.Body ?? "null");
}

test("a bucket sends a test message to its queue first, then messages about objects under the prefix", async () => {
  expect(await nextMessage()).toMatchObject({ Event: "s3:TestEvent", Bucket: "bodies" });
  await put("elsewhere/a", "not told");
  await put("intake/a%20b", "hello");
  expect(await nextMessage()).toMatchObject({
    Records: [
      {
        eventSource: "aws:s3",
        eventName: "ObjectCreated:Put",
        s3: {
          bucket: { name: "bodies", arn: "arn:aws:s3:::bodies" },
          object: { key: "intake/a+b", size: 5, eTag: createHash("md5").update("hello").digest("hex") },
        },
      },
    ],
  });
});

test.each([
  "application/pdf",
  "application/json",
  "application/x-www-form-urlencoded",
])("an object of type %s is returned unchanged", async (type) => {
  const body = Buffer.from([0x7b, 0xff, 0x00]);
  expect((await put("typed", body, { "content-type": type })).status).toBe(200);
  const kept = await fetch(object("typed"));
  expect(kept.headers.get("content-type")).toBe(type);
  expect(Buffer.from(await kept.arrayBuffer())).toEqual(body);
});

test("an object of 40 MB is stored whole", async () => {
  const body = Buffer.alloc(40 * 1024 * 1024, 1);
  expect((await put("large", body)).status).toBe(200);
  const kept = Buffer.from(await (await fetch(object("large"))).arrayBuffer());
  expect(kept.equals(body)).toBe(true);
});

test("a body that does not match its checksum is refused", async () => {
  const sha256 = createHash("sha256").update("right").digest("base64");
  expect((await put("sum", "wrong", { "x-amz-checksum-sha256": sha256 })).status).toBe(400);
  expect((await put("sum", "right", { "x-amz-checksum-sha256": sha256 })).status).toBe(200);
  expect((await put("sum", "wrong", { "content-md5": "AAAA" })).status).toBe(400);
});

test("an existing object is not overwritten with If-None-Match", async () => {
  expect((await put("once", "first", { "if-none-match": "*" })).status).toBe(200);
  expect((await put("once", "second", { "if-none-match": "*" })).status).toBe(412);
  expect(await (await fetch(object("once"))).text()).toBe("first");
});

test("SQS refuses a delay over 15 minutes, alone and in a batch", async () => {
  const message = { MessageBody: "x", DelaySeconds: 901 };
  await expect(sqs.send(new SendMessageCommand({ QueueUrl: queue(), ...message }))).rejects.toThrow("DelaySeconds");
  const batch = new SendMessageBatchCommand({ QueueUrl: queue(), Entries: [{ Id: "a", ...message }] });
  await expect(sqs.send(batch)).rejects.toThrow("DelaySeconds");
});
