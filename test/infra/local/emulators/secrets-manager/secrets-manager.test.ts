import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  ResourceNotFoundException,
  SecretsManagerClient,
  UpdateSecretCommand,
} from "@aws-sdk/client-secrets-manager";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AwsService } from "../../../../../infra/local/emulators/aws-service.ts";
import { SecretStore } from "../../../../../infra/local/emulators/secrets-manager/secret-store.ts";
import { secretsManager } from "../../../../../infra/local/emulators/secrets-manager/secrets-manager.ts";
import { account, credentials } from "../../../../../infra/local/emulators/start-emulators.ts";
import { secretArn } from "../../../../../infra/local/runner/template/resource-values.ts";

let dir: string;
let service: AwsService;
let client: SecretsManagerClient;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "rx-gateway-secrets-"));
  await serve();
});

async function serve(): Promise<void> {
  const store = new SecretStore(join(dir, "secrets.json"));
  const goOn = async () => "go on" as const;
  service = new AwsService(
    secretsManager(store, (name) => secretArn(name, account)),
    { before: goOn, after: goOn },
  );
  client = new SecretsManagerClient({
    endpoint: await service.listen(),
    region: account.region,
    credentials: { ...credentials },
    maxAttempts: 1,
  });
}

async function end(): Promise<void> {
  client.destroy();
  service.refuse();
  await service.settled();
}

afterEach(async () => {
  await end();
  rmSync(dir, { recursive: true });
});

const create = (value?: string) =>
  client.send(new CreateSecretCommand({ Name: "app/one", ...(value === undefined ? {} : { SecretString: value }) }));
const get = (more: { SecretId?: string; VersionStage?: string; VersionId?: string } = {}) =>
  client.send(new GetSecretValueCommand({ SecretId: "app/one", ...more }));
const put = (value: string, token?: string) =>
  client.send(
    new PutSecretValueCommand({
      SecretId: "app/one",
      SecretString: value,
      ...(token === undefined ? {} : { ClientRequestToken: token }),
    }),
  );

test("a secret is found by name, by ARN, and by ARN without its last six characters", async () => {
  const { ARN: arn = "" } = await create("v1");
  expect(arn).toMatch(/^arn:aws:secretsmanager:us-east-1:000000000000:secret:app\/one-[0-9a-f]{6}$/);
  for (const id of ["app/one", arn, arn.slice(0, -7)]) {
    expect(await get({ SecretId: id })).toMatchObject({ SecretString: "v1", Name: "app/one", ARN: arn });
  }
});

test("an unknown secret and an empty one are not found", async () => {
  await expect(get()).rejects.toBeInstanceOf(ResourceNotFoundException);
  await create();
  await expect(get()).rejects.toBeInstanceOf(ResourceNotFoundException);
});

test("a new value is current, and the value before is previous", async () => {
  await create("v1");
  const { VersionId: second } = await put("v2");
  await put("v3");
  expect(await get()).toMatchObject({ SecretString: "v3", VersionStages: ["AWSCURRENT"] });
  expect(await get({ VersionStage: "AWSPREVIOUS" })).toMatchObject({ SecretString: "v2", VersionId: second });
  const { VersionIdsToStages: stages = {} } = await client.send(new DescribeSecretCommand({ SecretId: "app/one" }));
  expect(Object.values(stages).flat().sort()).toEqual(["AWSCURRENT", "AWSPREVIOUS"]);
});

test("an unknown version is not found", async () => {
  await create("v1");
  await expect(get({ VersionStage: "AWSPENDING" })).rejects.toBeInstanceOf(ResourceNotFoundException);
  await expect(get({ VersionId: "00000000-0000-0000-0000-000000000000" })).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
});

test("the same token with the same value changes nothing, with another it is refused", async () => {
  const token = "11111111-1111-1111-1111-111111111111";
  await create("v1");
  await put("v2", token);
  await put("v2", token);
  expect(await get({ VersionStage: "AWSPREVIOUS" })).toMatchObject({ SecretString: "v1" });
  await expect(put("v3", token)).rejects.toBeInstanceOf(ResourceExistsException);
});

test("a secret can be created once", async () => {
  await create("v1");
  await expect(create("v2")).rejects.toBeInstanceOf(ResourceExistsException);
});

test("an update changes the value and the description, and a list has all secrets", async () => {
  await create("v1");
  await client.send(new UpdateSecretCommand({ SecretId: "app/one", SecretString: "v2", Description: "mine" }));
  expect(await get()).toMatchObject({ SecretString: "v2", CreatedDate: expect.any(Date) });
  const { SecretList: list } = await client.send(new ListSecretsCommand({}));
  expect(list).toMatchObject([{ Name: "app/one", Description: "mine" }]);
});

test("binary values are returned as bytes", async () => {
  await client.send(new CreateSecretCommand({ Name: "app/bytes", SecretBinary: Buffer.from([0, 255]) }));
  const { SecretBinary: bytes, SecretString: text } = await get({ SecretId: "app/bytes" });
  expect(Buffer.from(bytes ?? [])).toEqual(Buffer.from([0, 255]));
  expect(text).toBeUndefined();
});

test("persistent secrets exist after a restart, with their versions", async () => {
  await create("v1");
  await put("v2");
  await end();
  await serve();
  expect(await get()).toMatchObject({ SecretString: "v2" });
  expect(await get({ VersionStage: "AWSPREVIOUS" })).toMatchObject({ SecretString: "v1" });
});
