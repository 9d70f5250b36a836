import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, describe, expect, it, vi } from "vitest";
import { dynamoDbClient, sqsClient } from "../../shared/aws/clients.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";
import { useScriptedService } from "../support/use-scripted-service.ts";

const emulator = await useDynamoDb();
const { settings, script } = await useScriptedService();

for (const [name, value] of Object.entries({
  AWS_REGION: settings.region,
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "test",
  AWS_ENDPOINT_URL: settings.endpoint,
  AWS_LAMBDA_FUNCTION_NAME: "test",
  _X_AMZN_TRACE_ID: "Root=1-5759e988-bd862e3fe1be46a994272793",
})) {
  vi.stubEnv(name, value);
}
afterAll(() => {
  vi.unstubAllEnvs();
});

const key = (pk: string) => ({ pk: { S: pk }, sk: { S: "x" } });
const steps = ["loggerMiddleware", "recursionDetectionMiddleware", "getUserAgentMiddleware"];

describe("a client of the SDK", () => {
  it("sends a signed request with a constant user agent and no header that Lambda or the SDK would read", async () => {
    const requests = script<object>(() => ({ Item: key("a") }));
    const client = dynamoDbClient();
    await client.send(new GetItemCommand({ TableName: "records", Key: key("a") }));
    client.destroy();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers).toMatchObject({
      "user-agent": "rx-gateway",
      authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=test\//),
    });
    expect(Object.keys(requests[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(["x-amz-user-agent"]));
    expect(Object.keys(requests[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(["x-amzn-trace-id"]));
  });

  it.each([
    ["DynamoDB", dynamoDbClient, () => new DynamoDBClient({}), []],
    ["SQS", sqsClient, () => new SQSClient({}), [expect.stringMatching(/^recursionDetection/)]],
  ])("of %s leaves out steps that the SDK's own has", (_, ours, plain, kept) => {
    const stepsOf = (client: DynamoDBClient | SQSClient) =>
      client.middlewareStack.identify().filter((name) => steps.some((step) => name.startsWith(step)));
    expect(stepsOf(ours())).toEqual(kept);
    expect(stepsOf(plain())).toHaveLength(steps.length);
  });

  it("of SQS sends the header by which Lambda counts the rounds of a loop", async () => {
    const requests = script<object>(() => ({}));
    const client = sqsClient();
    const send = new SendMessageCommand({ QueueUrl: `${settings.endpoint}/1/a`, MessageBody: "x" });
    // This service does not answer with the checksum of a message.
    await Promise.allSettled([client.send(send)]);
    client.destroy();
    expect(requests[0]?.headers).toMatchObject({ "x-amzn-trace-id": process.env["_X_AMZN_TRACE_ID"] });
  });

  it("answers each of many requests at once with what it asked for", async () => {
    script<{ readonly Key: ReturnType<typeof key> }>(({ Key }) => ({ Item: Key }));
    const client = dynamoDbClient();
    const names = Array.from({ length: 200 }, (_, n) => `item-${n}`);
    const found = await Promise.all(
      names.map(async (name) => {
        const output = await client.send(new GetItemCommand({ TableName: "records", Key: key(name) }));
        return output.Item?.["pk"]?.S;
      }),
    );
    client.destroy();
    expect(found).toEqual(names);
  });

  it("sends messages to the queue that each of them names", async () => {
    const requests = script<{ readonly QueueUrl: string }>(() => ({}));
    const client = sqsClient();
    const queues = ["a", "b", "c"].map((name) => `${settings.endpoint}/1/${name}`);
    const sends = queues.map((QueueUrl) => client.send(new SendMessageCommand({ QueueUrl, MessageBody: "x" })));
    // This service does not answer with the checksum of a message.
    await Promise.allSettled(sends);
    client.destroy();
    expect(requests.map(({ body }) => body.QueueUrl).toSorted()).toEqual(queues);
  });

  it("fails with the service's own error class", async () => {
    const endpoint = await emulator.config.endpoint?.();
    vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", `http://127.0.0.1:${endpoint?.port}`);
    const client = dynamoDbClient();
    const put = () =>
      client.send(
        new PutItemCommand({
          TableName: "records",
          Item: key("once"),
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      );
    await put();
    await expect(put()).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    client.destroy();
  });
});
