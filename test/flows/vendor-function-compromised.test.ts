import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, describe, expect, test } from "vitest";
import { credentials } from "../../infra/local/emulators/start-emulators.ts";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

// An attacker runs code in the function of `inside-rx` and calls AWS by the function's own role. The local stack enforces
// the synthesized policy of that role.

const stack = await startTestStack();
const [jobs, webhooks] = [jobClients(stack), webhookClients(stack)];
const { aws } = stack.info;
const settings = {
  region: aws.region,
  credentials: { ...credentials, accessKeyId: "proxy-inside-rx-99" },
  maxAttempts: 1,
};
const dynamoDb = new DynamoDBClient({ ...settings, endpoint: aws.dynamodb });
const s3 = new S3Client({ ...settings, endpoint: aws.s3, forcePathStyle: true });
const sqs = new SQSClient({ ...settings, endpoint: aws.sqs });
const secrets = new SecretsManagerClient({ ...settings, endpoint: aws.secretsmanager });
const lambda = new LambdaClient({ ...settings, endpoint: aws.lambda });

afterAll(async () => {
  webhooks.stop();
  for (const client of [dynamoDb, s3, sqs, secrets, lambda]) client.destroy();
  // It reports the refused calls, which are the point here.
  await stack.stop().catch(() => undefined);
});

const { records = "", directory = "", tokens = "" } = aws.tables;
const { intake = "", "event-work": eventWork = "", delivery = "" } = aws.queues;
const bodies = aws.buckets.find((name) => name.includes("-bodies-")) ?? "";

/** The name of the error that AWS refuses a call with; `allowed` where it does not. */
async function refusal(call: Promise<unknown>): Promise<string> {
  return await call.then(
    () => "allowed",
    (error: unknown) => (error instanceof Error ? error.name : "no error"),
  );
}

const get = (TableName: string, pk: string, sk?: string) =>
  dynamoDb.send(
    new GetItemCommand({ TableName, Key: { pk: { S: pk }, ...(sk === undefined ? {} : { sk: { S: sk } }) } }),
  );
const put = (pk: string, sk: string) =>
  dynamoDb.send(new PutItemCommand({ TableName: records, Item: { pk: { S: pk }, sk: { S: sk }, v: { N: "2" } } }));
const update = (TableName: string, pk: string, sk: string) =>
  dynamoDb.send(
    new UpdateItemCommand({
      TableName,
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: "SET #a = :a",
      ExpressionAttributeNames: { "#a": "status" },
      ExpressionAttributeValues: { ":a": { S: "active" } },
    }),
  );
const send = (QueueUrl: string, message: object) =>
  sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));

const denied = "AccessDeniedException";
const object = (pk: string) => ({ pk: { S: pk }, sk: { S: "endpoint" } });

describe("A vendor's function that is compromised", () => {
  test("reaches items of its own vendor, and partners and keys", async () => {
    expect(await refusal(get(records, "job_inside-rx_1", "job"))).toBe("allowed");
    expect(await refusal(get(tokens, "health#inside-rx#default"))).toBe("allowed");
    expect(await refusal(get(directory, "partner", stack.info.partner.id))).toBe("allowed");
  });

  test("reads no job, subject, token or health of another vendor", async () => {
    const job = jobIdOf(await jobs.refill("to-steal"));
    expect(job).toMatch(/^job_si-compounding_/);
    expect(await refusal(get(records, job, "job"))).toBe(denied);
    expect(await refusal(update(records, job, "job"))).toBe(denied);
    expect(await refusal(get(records, "sub_md-integrations_1", "tombstone"))).toBe(denied);
    for (const kind of ["token", "health", "allowance", "calls"])
      expect(await refusal(get(tokens, `${kind}#md-integrations#default`))).toBe(denied);
  });

  test("reads no endpoint and so no secret of one, alone or in a batch, and changes none", async () => {
    const endpoint = await webhooks.endpoint("stolen");
    const sk = `${stack.info.partner.id}#${endpoint.id}`;
    expect(await refusal(get(directory, "endpoint", sk))).toBe(denied);
    const Keys = [object("partner"), { pk: { S: "endpoint" }, sk: { S: sk } }];
    const batch = new BatchGetItemCommand({ RequestItems: { [directory]: { Keys } } });
    expect(await refusal(dynamoDb.send(batch))).toBe(denied);
    expect(await refusal(update(directory, "endpoint", sk))).toBe(denied);
    expect(await refusal(update(directory, "partner", stack.info.partner.id))).toBe(denied);
    expect(await refusal(update(directory, "key#localfull", "key"))).toBe(denied);
  });

  test("writes no event, delivery, endpoint's health or recovery, and no record of another vendor", async () => {
    for (const [pk, sk] of [
      ["evt_forged", "event"],
      ["dlv_forged", "delivery"],
      ["ep_forged", "health"],
      ["rcv_forged", "recovery"],
      ["drift#syncvet#default", "drift"],
      ["job_syncvet_forged", "job"],
      ["case_md-integrations_forged", "case"],
    ] as const) {
      expect([pk, await refusal(put(pk, sk))]).toEqual([pk, denied]);
      expect([pk, await refusal(update(records, pk, sk))]).toEqual([pk, denied]);
    }
  });

  test("reads and writes no object and no secret of another vendor", async () => {
    const read = (Key: string) => s3.send(new GetObjectCommand({ Bucket: bodies, Key }));
    const write = (Key: string) => s3.send(new PutObjectCommand({ Bucket: bodies, Key, Body: "x" }));
    for (const key of ["jobs/job_syncvet_1/a", "uploads/upl_syncvet_1", "answers/syncvet/a", "events/bdy_1"]) {
      expect([key, await refusal(read(key))]).toEqual([key, "AccessDenied"]);
      expect([key, await refusal(write(key))]).toEqual([key, "AccessDenied"]);
    }
    expect(await refusal(write("jobs/job_inside-rx_1/a"))).toBe("allowed");
    for (const name of ["syncvet/default", "inside-rx/default/webhook"]) {
      const id = { SecretId: `rx-gateway/local/${name}` };
      expect(await refusal(secrets.send(new GetSecretValueCommand(id)))).toBe(denied);
    }
  });

  test("invokes no function, and has no connection checked", async () => {
    for (const name of ["proxy-inside-rx", "proxy-syncvet", "partner-api"]) {
      const of = {
        FunctionName: `rx-gateway-local-${name}`,
        Payload: '{"checkConnection": 1, "connection": "default"}',
      };
      expect(await refusal(lambda.send(new InvokeCommand(of)))).toBe(denied);
      expect(await refusal(lambda.send(new InvokeCommand({ ...of, Qualifier: "check-login" })))).toBe(denied);
    }
  });

  test("sends nothing to the queues of webhooks and deliveries, and receives from none of them", async () => {
    for (const url of [intake, delivery]) expect(await refusal(send(url, { v: 1 }))).toMatch(/^AccessDenied/);
    const receive = (QueueUrl: string) => sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    for (const url of [intake, delivery, eventWork]) expect(await refusal(receive(url))).toMatch(/^AccessDenied/);
  });
});

describe("A message that a vendor's function forges", () => {
  const payload = { timestamp: Math.floor(Date.now() / 1000), event_type: "case_waiting", case_id: "forged" };

  test("does not change what the partner receives about another vendor's job: the job's record decides", async () => {
    await webhooks.endpoint("ended", { eventTypes: ["job.*"] });
    const id = jobIdOf(await jobs.refill("ended-truly", { prefer: "respond-async" }));
    await jobs.jobThatIs(id, "succeeded");
    const end = { ...{ id, partnerId: stack.info.partner.id, vendor: "si-compounding", connection: "default" } };
    const lie = {
      ...end,
      operation: "createRefillRequest",
      status: "failed",
      outcome: "answered",
      claims: 1,
      attempts: 1,
    };
    const times = { createdAt: 1, updatedAt: 2, nextAttemptAt: null, responseStatus: 500 };
    await send(eventWork, { v: 1, kind: "job-notification", jobId: id, job: { ...lie, ...times } });
    await until(async () => (await webhooks.received("ended")).length > 0);
    await webhooks.quiet();
    const types = (await webhooks.received("ended")).map(({ body }) => JSON.parse(body).type);
    expect(new Set(types)).toEqual(new Set(["job.succeeded"]));
  });

  test("is not accepted as a webhook: its partner gets the one that the vendor sent, and no other", async () => {
    await webhooks.endpoint("forged", { eventTypes: ["*"] });
    const webhook = {
      ...{ v: 1, kind: "webhook", vendor: "md-integrations", connection: "default", receivedAt: Date.now() },
      ...{ contentType: "application/json", body: Buffer.from(JSON.stringify(payload)).toString("base64") },
    };
    expect(await refusal(send(eventWork, webhook))).toBe("allowed");
    const bucketName = "webhooks/whk_forged";
    const created = { eventSource: "aws:s3", eventName: "ObjectCreated:Put", s3: { object: { key: bucketName } } };
    expect(await refusal(send(eventWork, { Records: [created] }))).toBe("allowed");
    const refused = () => readFileSync(join(stack.info.logs, "process-events.ndjson"), "utf8").split("ForgedWebhook");
    await until(() => refused().length > 2);
    expect(await webhooks.send({ payload: { ...payload, case_id: "true" } })).toEqual([200]);
    await until(async () => (await webhooks.received("forged")).length > 0);
    const received = await webhooks.received("forged");
    expect(received.map(({ body }) => JSON.parse(body).subject)).toEqual([{ case_id: "true" }]);
  });
});
