import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, PutItemCommand, paginateScan, type ScanCommandOutput } from "@aws-sdk/client-dynamodb";
import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from "@aws-sdk/client-s3";
import { App } from "aws-cdk-lib";
import { afterAll, expect, it } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import type { StackInfo } from "../../infra/local/stack-info.ts";
import { type LocalStack, startStack } from "../../infra/local/start-stack.ts";
import { runOperator } from "../../infra/operator/run-operator.ts";
import { stages } from "../../infra/stages.ts";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { type DeliveryBody, type EventBody, webhookClients } from "../support/stack/webhook-clients.ts";
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

/** Runs a command that is refused, and returns why. */
async function refusal(args: readonly string[]): Promise<string> {
  const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dir } });
  expect(await runOperator([...args, "--local"], terminal)).not.toBe(0);
  return terminal.problems();
}

const linesOf = (output: string): Record<string, unknown>[] =>
  output
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** Keys of the objects of the bucket of bodies. */
function bodiesOf(info: StackInfo): Promise<readonly string[]> {
  return withClients(info, async (_dynamoDb, s3, Bucket) => {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    return Contents.map(({ Key = "" }) => Key);
  });
}

const body = new TextEncoder().encode("{}");

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

/** Orders refills, which wait at the vendor's request until the backup is made; one of after the backup is done at once. */
async function orderAround(stack: LocalStack, backUpNow: () => Promise<Backup>): Promise<Backup> {
  const { refill, fault, job, jobThatIs } = jobClients(stack);
  const waits = (id: string) =>
    until(async () => {
      const { status, nextAttemptAt } = await job(id);
      return status === "queued" && Date.parse(nextAttemptAt ?? "") > Date.now() + 3_000;
    });
  await fault({ status: 429, headers: { "retry-after": "20" } });
  const queued = { prefer: "respond-async" };
  const first = jobIdOf(await refill("open", { ...queued, "idempotency-key": "open" }));
  await waits(first);
  const cancelled = jobIdOf(await refill("cancelled", { ...queued, "idempotency-key": "cancelled" }));
  await waits(cancelled);
  const backup = await backUpNow();
  expect((await jobClients(stack).client.call(`/v1/jobs/${cancelled}`, { method: "DELETE" })).status).toBe(200);
  await jobThatIs(first, "succeeded", 60_000);
  expect((await refill("lost", { "idempotency-key": "lost" })).status).toBe(200);
  return backup;
}

/** Repeats every order under its key; none may reach the pharmacy again. */
async function repeatOrders(stack: LocalStack) {
  const { refill, reached } = jobClients(stack);
  const marks = ["open", "cancelled", "lost"];
  const statuses = [];
  for (const mark of marks) statuses.push((await refill(mark, { "idempotency-key": mark })).status);
  return { statuses, reached: (await Promise.all(marks.map(reached))).flat().length };
}

it("A stage runs on state that was restored into new names only when the restore is finished: orders are not repeated, and subjects erased since the backup are erased again", async () => {
  const first = await startStack({ assembly: await withAssembly(), dir, persist: true });
  const before = webhookClients(first);
  const { id: drill } = await before.endpoint("drill", { eventTypes: ["md-integrations.*", "job.*"] });
  const { id: endpointId } = await before.endpoint("deleted-since");
  await before.send({ payload: payload("a", { note: "x".repeat(600_000) }) });
  await before.send({ payload: payload("b") });
  await until(async () => (await before.received("drill")).length === 2);
  await before.quiet();
  const backup = await orderAround(first, () => backUp(first.info));
  expect((await before.call("DELETE", `/v1/endpoints/${endpointId}`)).status).toBe(204);
  await before.send({ payload: payload("lost") });
  await until(async () => (await before.received("drill")).some(({ body }) => body.includes("case-lost")));
  await before.quiet();
  const deleted = await operator(
    ["subjects", "delete", "md-integrations", "--patient-id", "-", "--yes"],
    "patient-a\n",
  );
  expect(deleted).toContain("1 event");
  await first.stop();

  const second = await startStack({ assembly: restoredAssembly(), dir, persist: true, timeScale: 30 });
  try {
    expect(Object.values(second.info.aws.tables).toSorted()).toEqual(
      ["directory", "records", "tokens"].map((table) => `rx-gateway-local-${table}-r1`),
    );
    // A body of an event that the tables do not have: the bucket was copied later than the tables.
    await restore(second.info, { ...backup, bodies: new Map([...backup.bodies, ["events/bdy_younger", body]]) });
    const after = webhookClients(second);
    const cases = async () =>
      (await after.listAll<EventBody>("/v1/events")).flatMap(({ subject }) => subject["case_id"] ?? []).toSorted();
    const tables = await operator(["doctor"]);
    expect(tables).toContain("ok    tables           rx-gateway-local-records-r1 is ACTIVE with its indexes.");
    const held = await after.call<{ readonly type: string }>("GET", "/v1/events");
    expect([held.status, held.body.type]).toEqual([503, "urn:rx-gateway:problem:gateway-restoring"]);
    expect(await repeatOrders(second)).toEqual({ statuses: [503, 503, 503], reached: 0 });

    const review = await operator(["restore", "review", "--json"]);
    expect(linesOf(review)).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining(endpointId), change: "removed-since" }),
    );
    await operator(["endpoints", "disable", endpointId, "--yes"]);
    // It may have been sent since the backup: its key must not be free for a second order.
    const cancelled = ["jobs", "cancel", "job_si-compounding_0", "--yes"];
    expect(await refusal(cancelled)).toContain("run `restore finish` first");
    const finished = await operator(["restore", "finish", "--yes", "--json"]);

    const result = JSON.parse(finished);
    expect(result.orders.map(({ why }: { why: string }) => why)).toEqual(["was-open", "was-open", "was-lost"]);
    // The patient at the connection that knew of it, which a day has not removed yet.
    const hidden = { subjects: 0, hidden: 1, events: 1, cases: 1 };
    expect(result).toMatchObject({ held: 2, lost: 1, ...hidden, removed: 1 });
    expect(await repeatOrders(second)).toMatchObject({ reached: 0 });
    expect(await cases()).toEqual(["case-b"]);
    expect((await after.call("GET", "/v1/cases/case-a")).status).toBe(404);
    expect((await after.call("GET", "/v1/cases/case-b")).status).toBe(200);
    // A copy of the erased webhook stays erased; one that the backup lost is recorded when the vendor sends it again.
    expect(await after.send({ payload: payload("a") })).toEqual([200]);
    expect(await after.send({ payload: payload("lost") })).toEqual([200]);
    await until(async () => (await cases()).includes("case-lost"));
    expect(await cases()).toEqual(["case-b", "case-lost"]);
    const events = () => after.listAll<EventBody>("/v1/events");
    await until(async () => (await events()).filter(({ type }) => type === "job.uncertain").length === 3);
    const found = (await events()).find(({ subject }) => subject["case_id"] === "case-lost");
    const isDeliveredTo = async (endpoint: string) =>
      (await after.listAll<DeliveryBody>(`/v1/endpoints/${endpoint}/deliveries`)).some(
        ({ eventId }) => eventId === found?.id,
      );
    await until(() => isDeliveredTo(drill));
    expect(await isDeliveredTo(endpointId)).toBe(false);
    expect(await repeatOrders(second)).toMatchObject({ reached: 0 });
    // Until then the patient can be restored.
    expect(await bodiesOf(second.info)).toHaveLength(1);
    expect(JSON.parse(await operator(["subjects", "reapply", "--yes", "--json"]))).toMatchObject({
      events: 0,
      cases: 0,
    });
    const again = await refusal(["restore", "finish", "--yes"]);
    expect(again).toMatch(/The restore r1 was finished at/);
  } finally {
    await second.stop();
  }
}, 180_000);
