import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, PutItemCommand, paginateScan, type ScanCommandOutput } from "@aws-sdk/client-dynamodb";
import { GetObjectCommand, PutObjectCommand, paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";
import { App } from "aws-cdk-lib";
import { afterAll, expect, it } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import type { StackInfo } from "../../infra/local/stack-info.ts";
import { startStack } from "../../infra/local/start-stack.ts";
import { runOperator } from "../../infra/operator/run-operator.ts";
import { stages } from "../../infra/stages.ts";
import { type EventBody, webhookClients } from "../support/stack/webhook-clients.ts";
import { withAssembly } from "../support/stack/with-assembly.ts";
import { testTerminal } from "../support/test-terminal.ts";
import { until } from "../support/until.ts";

const dir = mkdtempSync(join(tmpdir(), "rx-gateway-restore-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Backup {
  readonly tables: ReadonlyMap<string, NonNullable<ScanCommandOutput["Items"]>>;
  readonly bodies: ReadonlyMap<string, Uint8Array>;
}

async function withClients<Result>(
  { aws }: StackInfo,
  use: (dynamoDb: DynamoDBClient, s3: S3Client, bodies: string) => Promise<Result>,
): Promise<Result> {
  const config = { region: aws.region, credentials: { ...aws.credentials } };
  const dynamoDb = new DynamoDBClient({ ...config, endpoint: aws.dynamodb });
  const s3 = new S3Client({ ...config, endpoint: aws.s3, forcePathStyle: true });
  try {
    return await use(dynamoDb, s3, aws.buckets.find((bucket) => bucket.includes("-bodies-")) ?? "");
  } finally {
    for (const client of [dynamoDb, s3]) client.destroy();
  }
}

/** What AWS Backup copies: the items of the tables and the objects of the bucket of bodies. */
function backUp(info: StackInfo): Promise<Backup> {
  return withClients(info, async (dynamoDb, s3, Bucket) => {
    const tables = new Map<string, NonNullable<ScanCommandOutput["Items"]>>();
    for (const [name, TableName] of Object.entries(info.aws.tables)) {
      const items: NonNullable<ScanCommandOutput["Items"]> = [];
      for await (const { Items = [] } of paginateScan({ client: dynamoDb }, { TableName })) items.push(...Items);
      tables.set(name, items);
    }
    const bodies = new Map<string, Uint8Array>();
    for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket })) {
      for (const { Key = "" } of Contents) {
        const { Body: body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
        bodies.set(Key, (await body?.transformToByteArray()) ?? new Uint8Array());
      }
    }
    return { tables, bodies };
  });
}

/** Restores into the tables and the bucket of the running stack. */
function restore(info: StackInfo, { tables, bodies }: Backup): Promise<void> {
  return withClients(info, async (dynamoDb, s3, Bucket) => {
    for (const [name, TableName] of Object.entries(info.aws.tables)) {
      const items = tables.get(name) ?? [];
      for (const Item of items) await dynamoDb.send(new PutItemCommand({ TableName, Item }));
    }
    for (const [Key, Body] of bodies) await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  });
}

async function operator(args: readonly string[], input = ""): Promise<string> {
  const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dir }, input });
  const code = await runOperator([...args, "--local"], terminal);
  expect(code, terminal.problems()).toBe(0);
  return terminal.output();
}

/** The setting `restoredFrom`, synthesized. */
function restoredAssembly(): string {
  const outdir = join(dir, "restored.out");
  const app = new App({ outdir });
  addStage(app, { ...stages.local, restoredFrom: "r1" });
  app.synth();
  return outdir;
}

const payload = (name: string, more: object = {}) => ({
  event_type: "case_created",
  case_id: `case-${name}`,
  patient_id: `patient-${name}`,
  timestamp: Math.floor(Date.now() / 1000) - 60,
  ...more,
});

it("A stage runs on state that was restored into new names, and subjects erased since the backup are erased again", async () => {
  const first = await startStack({ assembly: await withAssembly(), dir, persist: true });
  const before = webhookClients(first);
  await before.endpoint("drill");
  await before.send({ payload: payload("a", { note: "x".repeat(600_000) }) });
  await before.send({ payload: payload("b") });
  await until(async () => (await before.received("drill")).length === 2);
  await before.quiet();
  const backup = await backUp(first.info);
  await before.send({ payload: payload("lost") });
  await until(async () => (await before.received("drill")).length === 3);
  await before.quiet();
  const deleted = await operator(
    ["subjects", "delete", "md-integrations", "--patient-id", "-", "--yes"],
    "patient-a\n",
  );
  expect(deleted).toContain("1 events");
  await first.stop();

  const second = await startStack({ assembly: restoredAssembly(), dir, persist: true });
  try {
    expect(Object.values(second.info.aws.tables).toSorted()).toEqual(
      ["directory", "records", "tokens"].map((table) => `rx-gateway-local-${table}-r1`),
    );
    await restore(second.info, backup);
    const after = webhookClients(second);
    const cases = async () =>
      (await after.listAll<EventBody>("/v1/events")).map(({ subject }) => subject["case_id"]).toSorted();
    const tables = await operator(["doctor"]);
    expect(tables).toContain("ok    tables           rx-gateway-local-records-r1 is ACTIVE with its indexes.");

    const reapplied = await operator(["subjects", "reapply", "--yes", "--json"]);

    // The patient at both connections, and the case.
    expect(JSON.parse(reapplied)).toMatchObject({ subjects: 3, events: 1, cases: 1, bodies: 1 });
    expect(await cases()).toEqual(["case-b"]);
    expect((await after.call("GET", "/v1/cases/case-a")).status).toBe(404);
    expect((await after.call("GET", "/v1/cases/case-b")).status).toBe(200);
    // A copy of the erased webhook stays erased; one that the backup lost is recorded when the vendor sends it again.
    expect(await after.send({ payload: payload("a") })).toEqual([200]);
    expect(await after.send({ payload: payload("lost") })).toEqual([200]);
    await until(async () => (await cases()).includes("case-lost"));
    expect(await cases()).toEqual(["case-b", "case-lost"]);
    expect(JSON.parse(await operator(["subjects", "reapply", "--yes", "--json"]))).toMatchObject({
      events: 0,
      cases: 0,
    });
  } finally {
    await second.stop();
  }
}, 180_000);
