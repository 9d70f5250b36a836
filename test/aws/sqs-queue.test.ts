import type { AddressInfo } from "node:net";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { buildApp } from "fauxqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqsQueue } from "../../shared/aws/sqs-queue.ts";

describe("a queue in SQS", () => {
  const app = buildApp({ logger: false });
  let client: SQSClient;
  let baseUrl: string;
  let queueUrl: string;

  const createQueue = async (name: string): Promise<string> => {
    await client.send(new CreateQueueCommand({ QueueName: name }));
    return `${baseUrl}/${name}`;
  };

  beforeAll(async () => {
    await app.listen({ host: "127.0.0.1", port: 0 });
    const endpoint = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    client = new SQSClient({
      endpoint,
      region: "us-east-1",
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
      maxAttempts: 1,
    });
    baseUrl = `${endpoint}/000000000000`;
    queueUrl = await createQueue("deliveries");
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

  const receiveAll = async (name: string, count: number): Promise<number[]> => {
    const found: number[] = [];
    while (found.length < count) {
      const command = new ReceiveMessageCommand({ QueueUrl: `${baseUrl}/${name}`, MaxNumberOfMessages: 10 });
      const { Messages: messages = [] } = await client.send(command);
      if (messages.length === 0) break;
      found.push(...messages.map(({ Body: body }) => (JSON.parse(body ?? "") as { readonly n: number }).n));
    }
    return found;
  };

  it("keeps a message as JSON and nothing beside it", async () => {
    await sqsQueue<object>(client, queueUrl).send({ v: 1, deliveryId: "dlv_1", attempt: 1 });

    const message = await receive();

    expect(JSON.parse(message?.Body ?? "")).toEqual({ v: 1, deliveryId: "dlv_1", attempt: 1 });
    expect(message?.MessageAttributes).toBeUndefined();
  });

  it("names the group of a message, alone and among many", async () => {
    const queue = sqsQueue<object>(client, queueUrl);
    await queue.send({ n: 1 }, 0, "prt_1");
    const one = await receive();
    await queue.sendMany([
      { message: { n: 2 }, group: "prt_2" },
      { message: { n: 3 }, group: "prt_2" },
    ]);
    const another = await receive();

    const groupOf = (message: typeof one) => message?.MessageAttributes?.["MessageGroupId"]?.StringValue;
    expect([groupOf(one), groupOf(another)]).toEqual(["prt_1", "prt_2"]);
    await receive();
  });

  it("holds a message back", async () => {
    await sqsQueue<object>(client, queueUrl).send({ late: true }, 1);

    const message = await receive();
    const { SentTimestamp: sent, ApproximateFirstReceiveTimestamp: received } = message?.Attributes ?? {};

    expect(Number(received) - Number(sent)).toBeGreaterThanOrEqual(1000);
  });

  it("keeps many messages, each with its own delay", async () => {
    const many = sqsQueue<object>(client, await createQueue("many"));
    const large = "x".repeat(100_000);
    const messages = Array.from({ length: 23 }, (_, n) => ({ message: { n, large: n < 4 ? large : "" } }));

    await many.sendMany([...messages, { message: { n: 23 }, delaySeconds: 900 }]);
    await many.sendMany([]);

    const kept = await receiveAll("many", 23);
    expect(kept.toSorted((a, b) => a - b)).toEqual(messages.map(({ message }) => message.n));
  });

  it("throws when a message of many is not kept", async () => {
    const missing = sqsQueue<object>(client, queueUrl.replace("deliveries", "missing"));

    await expect(missing.sendMany([{ message: {} }, { message: {} }])).rejects.toThrow();
  });

  it("throws when the message is not kept", async () => {
    const missing = sqsQueue<object>(client, queueUrl.replace("deliveries", "missing"));

    await expect(missing.send({})).rejects.toThrow();
  });
});
