import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { type LocalStack, startStack } from "../../../infra/local/start-stack.ts";
import { withAssembly } from "../../support/stack/with-assembly.ts";

let assembly: string;
let dir: string;

beforeAll(async () => {
  assembly = await withAssembly();
  dir = mkdtempSync(join(tmpdir(), "rx-gateway-start-"));
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const stackFile = (): string => join(dir, "stack.json");
const readInfo = (): StackInfo => JSON.parse(readFileSync(stackFile(), "utf8")) as StackInfo;

describe("a stack", () => {
  let stack: LocalStack;

  beforeAll(async () => {
    stack = await startStack({ assembly, dir });
  });

  test("a stack describes itself in stack.json, with tables, queues and webhooks by name", () => {
    const info = readInfo();
    expect(info).toEqual(stack.info);
    expect(Object.keys(info.aws.tables)).toEqual(["directory", "records", "tokens"]);
    expect(Object.keys(info.aws.queues)).toEqual(expect.arrayContaining(["intake", "intake-dead-letters", "delivery"]));
    expect(info.webhooks["md-integrations/default"]).toEqual({
      secret: expect.any(String),
      authorization: expect.any(String),
    });
    expect(info.pid).toBe(process.pid);
  });

  test("a stack answers at the gateway, the simulators and the receiver", async () => {
    const { gateway, simulators, receiver } = stack.info;
    expect((await fetch(`${gateway}/health`)).status).toBe(200);
    expect((await fetch(`${simulators}/_control/syncvet/requests`)).status).toBe(200);
    expect((await fetch(`${receiver}/_received/unknown`)).status).toBe(200);
  });

  test("a stack can run with another one in one process", async () => {
    const other = mkdtempSync(join(tmpdir(), "rx-gateway-start-"));
    const second = await startStack({ assembly, dir: other });
    expect((await fetch(`${second.info.gateway}/health`)).status).toBe(200);
    expect(second.info.gateway).not.toBe(stack.info.gateway);
    await second.stop();
    rmSync(other, { recursive: true });
  });

  test("a stack whose port is in use names it, and leaves no file", async () => {
    const other = mkdtempSync(join(tmpdir(), "rx-gateway-start-"));
    const port = Number(new URL(stack.info.gateway).port);
    const failing = startStack({ assembly, dir: other, ports: { gateway: port } });
    await expect(failing).rejects.toMatchObject({ code: "EADDRINUSE", port });
    expect(existsSync(join(other, "stack.json"))).toBe(false);
    rmSync(other, { recursive: true });
  });

  test("a stack removes stack.json when it stops", async () => {
    await stack.stop();
    expect(existsSync(stackFile())).toBe(false);
    await expect(fetch(`${stack.info.gateway}/health`)).rejects.toThrow();
  });
});

describe("a stack that keeps its state", () => {
  async function startKept(): Promise<{ readonly child: ChildProcess; readonly info: StackInfo }> {
    const child = fork(
      fileURLToPath(new URL("../../support/local/persistent-stack.ts", import.meta.url)),
      [assembly, dir],
      {
        execArgv: [],
      },
    );
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child, "message");
    return { child, info: readInfo() };
  }

  async function killed({ child }: { readonly child: ChildProcess }): Promise<void> {
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  const clients = ({ aws: { region, credentials, dynamodb, sqs, secretsmanager } }: StackInfo) => ({
    dynamodb: new DynamoDBClient({ endpoint: dynamodb, region, credentials }),
    sqs: new SQSClient({ endpoint: sqs, region, credentials }),
    secrets: new SecretsManagerClient({ endpoint: secretsmanager, region, credentials }),
  });

  test("a persistent stack has its items, messages and secrets after the process was killed", async () => {
    const first = await startKept();
    const before = clients(first.info);
    const { records } = first.info.aws.tables;
    const queue = "intake-dead-letters";
    const key = { pk: { S: "kept" }, sk: { S: "kept" } };
    await before.dynamodb.send(new PutItemCommand({ TableName: records, Item: key }));
    await before.sqs.send(new SendMessageCommand({ QueueUrl: first.info.aws.queues[queue], MessageBody: "kept" }));
    const secretId = "rx-gateway/local/inside-rx/default";
    const digestKey = new GetSecretValueCommand({ SecretId: "rx-gateway/local/digest-key" });
    const { SecretString: digest } = await before.secrets.send(digestKey);
    await before.secrets.send(new PutSecretValueCommand({ SecretId: secretId, SecretString: '{"apiKey":"kept"}' }));
    await killed(first);

    const second = await startKept();
    const after = clients(second.info);
    const { Item: item } = await after.dynamodb.send(new GetItemCommand({ TableName: records, Key: key }));
    const { Messages: messages } = await after.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: second.info.aws.queues[queue], WaitTimeSeconds: 5 }),
    );
    const { SecretString: value } = await after.secrets.send(new GetSecretValueCommand({ SecretId: secretId }));
    expect(item).toEqual(key);
    expect(messages).toMatchObject([{ Body: "kept" }]);
    expect(value).toBe('{"apiKey":"kept"}');
    expect((await after.secrets.send(digestKey)).SecretString).toBe(digest);
    await killed(second);
  });
});
