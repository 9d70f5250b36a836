import type { AddressInfo } from "node:net";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { buildApp } from "fauxqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqsQueue } from "../../shared/aws/sqs-queue.ts";

describe("a queue in SQS", () => {
  const app = buildApp({ logger: false });
  let client: SQSClient;
  let queueUrl: string;

  beforeAll(async () => {
    await app.listen({ host: "127.0.0.1", port: 0 });
    const endpoint = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    client = new SQSClient({
      endpoint,
      region: "us-east-1",
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
      maxAttempts: 1,
    });
    await client.send(new CreateQueueCommand({ QueueName: "deliveries" }));
    queueUrl = `${endpoint}/000000000000/deliveries`;
  });
  afterAll(async () => {
    client.destroy();
    await app.close();
  });

  const receive = async () => {
    const command = new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      WaitTimeSeconds: 5,
      MessageSystemAttributeNames: ["All"],
      MessageAttributeNames: ["All"],
    });
    return (await client.send(command)).Messages?.[0];
  };

  it("keeps a message as JSON and nothing beside it", async () => {
    await sqsQueue<object>(client, queueUrl).send({ v: 1, deliveryId: "dlv_1", attempt: 1 });

    const message = await receive();

    expect(JSON.parse(message?.Body ?? "")).toEqual({ v: 1, deliveryId: "dlv_1", attempt: 1 });
    expect(message?.MessageAttributes).toBeUndefined();
  });

  it("holds a message back", async () => {
    await sqsQueue<object>(client, queueUrl).send({ late: true }, 1);

    const message = await receive();
    const { SentTimestamp: sent, ApproximateFirstReceiveTimestamp: received } = message?.Attributes ?? {};

    expect(Number(received) - Number(sent)).toBeGreaterThanOrEqual(1000);
  });

  it("throws when the message is not kept", async () => {
    const missing = sqsQueue<object>(client, queueUrl.replace("deliveries", "missing"));

    await expect(missing.send({})).rejects.toThrow();
  });
});
