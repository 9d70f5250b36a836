import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { NeededPermission } from "../../infra/local/ports/aws-access.ts";
import { evaluatePolicies } from "../../infra/local/runner/iam/evaluate-policies.ts";
import { readPolicyDocument } from "../../infra/local/runner/iam/policy-document.ts";
import type { CommandLine } from "../../infra/operator/commands/command.ts";
import { readHeadLines } from "../../infra/operator/commands/read-logged-heads.ts";
import { commands } from "../../infra/operator/commands.ts";
import { consoleApi } from "../../infra/operator/console/console-api.ts";
import { awsFacts } from "../../infra/operator/doctor/read/aws-facts.ts";
import { deployedLines } from "../../infra/operator/logs/log-source.ts";
import { localPlaces, openStage, type StagePlaces } from "../../infra/operator/open-stage.ts";
import { runOnRecord } from "../../infra/operator/record/run-on-record.ts";
import { runOperator } from "../../infra/operator/run-operator.ts";
import { createOutput } from "../../infra/operator/terminal/output.ts";
import { noProgress } from "../../infra/operator/terminal/progress.ts";
import { type CommandPermissions, commandPermissions } from "../../infra/operator-policies/permissions.ts";
import { operatorPolicies, policyOf } from "../../infra/operator-policies/policy-document.ts";
import { stages } from "../../infra/stages.ts";
import { cloudWatchMetrics } from "../../shared/aws/cloudwatch-metrics.ts";
import { createReceipt } from "../../shared/gateway/model/receipt.ts";
import { exampleInput, wordsOfCommand } from "../support/operator-examples.ts";
import { recordedClients, type SentCommand } from "../support/recorded-clients.ts";
import { jobClients } from "../support/stack/job-clients.ts";
import { type RecordItem, scanRecords } from "../support/stack/scan-records.ts";
import { sendReceipts } from "../support/stack/send-receipts.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";
import { testTerminal } from "../support/test-terminal.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients);
const { region, credentials, sqs: endpoint, queues } = stack.info.aws;
const account = "000000000000";
const at = { partition: "aws", region, account, keyArn: `arn:aws:kms:${region}:${account}:key/*` };
const sqs = new SQSClient({ endpoint, region, credentials: { ...credentials } });
afterAll(() => sqs.destroy());

/** What the calls of each command need, by the command's name. */
const needs = new Map<string, NeededPermission[]>();

afterAll(
  stack.access.observeOthers((caller, needed) => {
    needs.set(caller, [...(needs.get(caller) ?? []), ...needed]);
  }),
);

/** The places of the stack for one command, whose name its calls are signed with. URLs of queues are looked up as in AWS. */
function placesFor(command: string): StagePlaces {
  const places = localPlaces(dirname(stack.info.logs));
  const signed = { ...credentials, accessKeyId: command.replaceAll(" ", "-") };
  const { dynamodb, s3, sqs: queue, secrets, lambda, cloudwatch } = places.clients;
  const own = (client: typeof dynamodb) => ({ ...client, credentials: signed });
  return {
    ...places,
    queues: undefined,
    clients: {
      ...{ dynamodb: own(dynamodb), s3: own(s3), sqs: own(queue), secrets: own(secrets) },
      ...{ lambda: own(lambda), cloudwatch },
    },
  };
}

/** Runs a command, and returns the lines of its output. */
async function operate(
  name: string,
  argument?: string,
  options: CommandLine["options"] = {},
  input = "",
  more: Partial<StagePlaces> = {},
) {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const lines: string[] = [];
  const line = { arguments: argument === undefined ? [] : [argument], options };
  const stage = stages.local;
  const read = async () => input;
  const { question, ...prepared } = await command.prepare(line, {
    ...{ stage, readValue: read, readSecret: read, problem: () => {} },
  });
  const places = { ...placesFor(name), ...more };
  const stores = { ...openStage(places), pause: async () => undefined };
  try {
    const output = createOutput((text) => lines.push(text), true);
    const deps = { ...stores, actor: places.actor, problem: () => {} };
    const nothing = async () => undefined;
    const context = {
      stage,
      places,
      stores,
      output,
      problem: () => {},
      progress: noProgress,
      confirm: nothing,
      untilInterrupted: nothing,
      openInBrowser: () => () => {},
    };
    // A deployed stage asks before the test of `doctor --deep`, too, and puts it on record.
    const asked = { ...prepared, question: options["deep"] === undefined ? question : "Deep?", name };
    await runOnRecord(deps, asked, (record) => prepared.run({ ...context, record }));
  } finally {
    stores.close();
  }
  if (command.isList === undefined) expect([name, lines.length]).toEqual([name, 1]);
  return lines.map((text) => JSON.parse(text));
}

const deadLetter = (queue: string, body: object) =>
  sqs.send(new SendMessageCommand({ QueueUrl: queues[`${queue}-dead-letters`], MessageBody: JSON.stringify(body) }));

/** A job that waits for the end of a cool-down. @returns its id */
async function coolDown(body?: string): Promise<string> {
  const jobs = jobClients(stack);
  // Another job may be sent first, whose cool-down was cleared.
  await jobs.fault({ status: 429, headers: { "retry-after": "600" } }, 5);
  const answer = await jobs.refill("waits", { prefer: "respond-async" }, body);
  const id = answer.headers.get("gateway-job") ?? "";
  // Its first attempt may not have been sent at all, for a reason that passes sooner.
  await until(async () => {
    const { status, nextAttemptAt } = await jobs.job(id);
    return status === "queued" && Date.parse(nextAttemptAt ?? "") > Date.now() + 60_000;
  });
  return id;
}

async function restore(items: readonly RecordItem[]): Promise<void> {
  const { dynamodb, tables } = stack.info.aws;
  const client = new DynamoDBClient({ endpoint: dynamodb, region, credentials: { ...credentials } });
  for (const Item of items) await client.send(new PutItemCommand({ TableName: tables["records"], Item }));
  client.destroy();
}

/** The stack's deliveries as an earlier version made them: without the type of their event. */
async function deliveriesWithoutType(): Promise<readonly RecordItem[]> {
  const untyped: RecordItem[] = [];
  const scan = { FilterExpression: "sk = :sk", ExpressionAttributeValues: { ":sk": { S: "delivery" } } };
  for await (const { type: _, ...item } of scanRecords(stack.info, scan)) untyped.push(item);
  return untyped;
}

/** A table of records as before a restore: with an order that the stack's own table does not have. */
async function previousRecords(items: readonly RecordItem[]): Promise<string> {
  const { dynamodb, tables } = stack.info.aws;
  const client = new DynamoDBClient({ endpoint: dynamodb, region, credentials: { ...credentials } });
  const { Table: own } = await client.send(new DescribeTableCommand({ TableName: tables["records"] }));
  const TableName = `${tables["records"]}-before`;
  const { AttributeDefinitions, KeySchema } = own ?? {};
  const indexes = (own?.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema: schema, Projection }) => ({
    IndexName,
    KeySchema: schema,
    Projection,
  }));
  await client.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions,
      KeySchema,
      BillingMode: "PAY_PER_REQUEST",
      GlobalSecondaryIndexes: indexes,
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 1 }, { TableName });
  // A write that may have been done: one that was cancelled is not lost.
  const mayBeDone = new Set(["queued", "sending", "succeeded", "uncertain"]);
  const job = items.find(
    ({ sk, safe, status }) => sk?.S === "job" && safe?.BOOL === false && mayBeDone.has(status?.S ?? ""),
  );
  if (job === undefined) throw new Error("There is no job.");
  const stored = job["pk"]?.S ?? "";
  const id = `${stored.slice(0, -1)}${stored.endsWith("x") ? "y" : "x"}`;
  await client.send(new PutItemCommand({ TableName, Item: { ...job, pk: { S: id } } }));
  client.destroy();
  return TableName;
}

/** In the record of erasures, the patients of all jobs are removed: a job of the backup has a body in the bucket. */
async function recordRemoval(backup: readonly RecordItem[]): Promise<void> {
  const stores = openStage(placesFor("subjects delete"));
  const keys = backup.flatMap(({ pk, sk }) => (sk?.S?.startsWith("job#") ? [pk?.S ?? ""] : []));
  expect(keys.length).toBeGreaterThan(0);
  const at = Date.now();
  for (const key of keys) await stores.erasures.add({ key, state: "removed", on: at, at, of: key });
  stores.close();
}

/** An order with a body that is no part of its record. */
async function largeOrder(): Promise<void> {
  const request = { patient_id: "patient-p", notes: "x".repeat(200_000) };
  const answer = await jobClients(stack).refill("large", {}, JSON.stringify({ request }));
  expect(answer.status).toBeLessThan(600);
}

/** Every step of a finished restore has something to do. */
async function finishRestore(backup: readonly RecordItem[]): Promise<void> {
  const { s3: endpoint, buckets, tables } = stack.info.aws;
  const s3 = new S3Client({ endpoint, region, credentials: { ...credentials }, forcePathStyle: true });
  const Bucket = buckets.find((bucket) => bucket.includes("-bodies-"));
  await s3.send(new PutObjectCommand({ Bucket, Key: "events/bdy_orphan", Body: "{}" }));
  s3.destroy();
  await restore(backup);
  const before = { directory: tables["directory"] ?? "", records: await previousRecords(backup) };
  const more = { restoredFrom: "r1", tablesOf: () => before };
  const [compared] = await operate("restore review", undefined, {}, "", more);
  expect(compared).toBeUndefined();
  const lines = await operate("restore finish", undefined, {}, "", more);
  expect(lines.at(-1)).toMatchObject({ lost: 1, events: 1, removed: 1 });
}

let endpointId = "";

/** On a busy machine, for one of the hooks that run the commands. */
const longEnoughMs = 120_000;

/** The commands about partners and connections, with state for all others. */
beforeAll(async () => {
  endpointId = (await clients.endpoint("policies")).id;
  const about = { case_id: "case-p", patient_id: "patient-p", timestamp: Math.floor(Date.now() / 1000) };
  await clients.send({ payload: { event_type: "case_created", ...about, note: "x".repeat(600_000) } });
  await until(async () => (await clients.received("policies")).length === 1);
  await largeOrder();
  await coolDown();
  await deadLetter("delivery", { v: 1, deliveryId: "dlv_gone", attempt: 1 });
  await deadLetter("jobs-syncvet", { unreadable: true });
  await operate("partners list");
  const [partner] = await operate("partners create", "Policies", { grants: ["inside-rx:*"] });
  const [{ keyId }] = await operate("keys create", partner.id);
  await operate("keys revoke", keyId);
  await operateOnPartner(partner.id);
  const connections = await operate("connections list");
  expect(connections).toContainEqual(expect.objectContaining({ vendor: "si-compounding", isHeld: true }));
  await operate("connections show", "md-integrations/default");
  await operate("connections check", "syncvet/default").catch(() => undefined);
  await operateOnSecrets();
  const [cleared] = await operate("connections clear-cool-down", "si-compounding/default");
  expect(cleared).toMatchObject({ cleared: true, jobsRequeued: 1 });
  await openCircuit();
  const [closed] = await operate("connections close-breaker", "syncvet/default", { partner: ["prt_1"] });
  expect(closed).toMatchObject({ closed: [{ operation: "getPet" }] });
  await recordShapeOfCases();
  const since = [new Date(Date.now() - 60_000).toISOString()];
  const [started] = await operate("catch-ups start", "md-integrations/default", { since });
  expect(started).toMatchObject({ started: true });
  expect(await operate("catch-ups show", started.catchUp)).toMatchObject([{ id: started.catchUp }]);
}, longEnoughMs);

/** The commands about events, jobs and messages. */
beforeAll(async () => {
  // Its patient is erased while it waits.
  await coolDown(JSON.stringify({ request: { patient_id: "patient-q" } }));
  await operateOnEvents();
  await operateOnJobs();
  await operate("jobs list");
  const [overview] = await operate("overview");
  expect(overview).toMatchObject({ jobs: { queued: expect.any(Number) }, more: false });
  await operate("dead-letters list");
  await operate("dead-letters redrive", "delivery");
  await operate("dead-letters redrive", "jobs-syncvet");
  const sentAt = Date.now();
  await deadLetter("jobs-syncvet", { v: 1, jobId: "job_gone", attempt: 1 });
  const [shown] = await operate("dead-letters show", "jobs-syncvet");
  expect(shown).toMatchObject({ of: "job_gone", redrive: false, reason: "the job is no longer stored" });
  expect(Date.parse(shown.sentAt)).toBeGreaterThanOrEqual(sentAt);
}, longEnoughMs);

/** The commands about subjects, the evidence and a restore. */
beforeAll(async () => {
  await readConsole();
  const subject = ["md-integrations/default", { "patient-id": ["-"] }, "patient-p"] as const;
  const [preview] = await operate("subjects preview", ...subject);
  expect(preview.events).toHaveLength(1);
  await until(async () => {
    const kinds = (await operate("audit disclosures", ...subject)).map(({ kind }) => kind);
    return ["delivery", "payload-read"].every((kind) => kinds.includes(kind));
  });
  const backup: RecordItem[] = [];
  for await (const item of scanRecords(stack.info, {})) {
    // The chain's head is written meanwhile: an older one would be a finding.
    if (item["pk"]?.S !== "receipts") backup.push(item);
  }
  await operate("subjects hold", ...subject);
  await operate("subjects release", ...subject);
  const aCase = ["md-integrations/default", { "case-id": ["-"] }, "case-p"] as const;
  await operate("subjects delete", ...aCase);
  const [hidden] = await operate("subjects restore", ...aCase);
  expect(hidden).toMatchObject({ events: 1, deliveries: 1, cases: 1 });
  await operate("subjects delete", ...subject);
  await operate("subjects delete", "si-compounding/default", { "patient-id": ["-"] }, "patient-q");
  await recordRemoval(backup);
  await restore(backup);
  const [reapplied] = await operate("subjects reapply");
  expect(reapplied).toMatchObject({ events: 1, deliveries: 1, cases: 1 });
  await sendReceipts(stack.info, 1);
  await until(async () => (await operate("audit export")).length > 0);
  expect(await operate("audit list", undefined, { max: ["2"] })).toHaveLength(2);
  await withConsole(async (read) => void (await read("receipts")));
  needs.set("console", [...(needs.get("console") ?? []), ...(await needsOfMetrics())]);
  await operate("audit verify");
  await operate("audit resend", "-", {}, notSentLine());
  needs.set("audit-verify", [...(needs.get("audit-verify") ?? []), ...(await needsOfLoggedHeads())]);
  await operate("endpoints disable", endpointId);
  await finishRestore(backup);
  await operate("doctor", undefined, { deep: ["true"] }).catch(() => undefined);
  expect(await operate("metrics show", "WebhooksIn")).toContainEqual(
    expect.objectContaining({ labels: { vendor: "md-integrations", connection: "default", result: "accepted" } }),
  );
  needs.set("metrics-show", await needsOfMetrics());
  const logged = await operate("logs tail", "process-events", { event: ["webhook.recorded"] });
  expect(logged).toContainEqual(expect.objectContaining({ vendor: "md-integrations" }));
  needs.set("logs-tail", await needsOfLog());
  needs.set("doctor", [...(needs.get("doctor") ?? []), ...(await needsOfDoctor())]);
}, longEnoughMs);

/** What the verification needs of the log, which only a deployed stage has in CloudWatch. */
async function needsOfLoggedHeads(): Promise<readonly NeededPermission[]> {
  const needed: NeededPermission[] = [];
  const { logs, close } = recordedClients((call) => {
    const permission = permissionOf(call);
    if (permission !== undefined) needed.push(permission);
    return {};
  });
  await readHeadLines(logs, "rx-gateway-local-write-receipts");
  close();
  return needed;
}

/** What the log of a deployed function needs; the local ones are files. */
async function needsOfLog(): Promise<NeededPermission[]> {
  const needed: NeededPermission[] = [];
  const { logs, close } = recordedClients((call) => {
    const permission = permissionOf(call);
    if (permission !== undefined) needed.push(permission);
    return {};
  });
  for await (const line of deployedLines(logs, "rx-gateway-local-process-events", 0)) throw new Error(line.text);
  close();
  return needed;
}

/** What a read of metrics needs, whose emulation takes no part in the checks of the others. */
async function needsOfMetrics(): Promise<NeededPermission[]> {
  const needed: NeededPermission[] = [];
  const { cloudWatch, close } = recordedClients((call) => {
    const permission = permissionOf(call);
    if (permission !== undefined) needed.push(permission);
    return {};
  });
  const series = { name: "DueWork", stat: "sum", dimensions: {} } as const;
  await cloudWatchMetrics(cloudWatch, "RxGateway/local").readSeries([series], { from: 0, to: 60_000, stepSeconds: 60 });
  close();
  return needed;
}

type ReadConsole = (path: string, body?: object) => Promise<{ readonly data: readonly { readonly id: string }[] }>;

/** Calls the console's API, which must answer. */
async function withConsole(use: (read: ReadConsole) => Promise<void>): Promise<void> {
  const places = placesFor("console");
  const stores = openStage(places);
  const metrics = { readSeries: async (series: readonly unknown[]) => series.map(() => new Map<number, number>()) };
  const problems: string[] = [];
  const of = { stage: stages.local, actor: "local", readOnly: true };
  const api = consoleApi({ ...of, places, stores, metrics, problem: (message) => void problems.push(message) });
  try {
    await use(async (given, body) => {
      const [path = "", query = ""] = given.split("?", 2);
      const sent = Buffer.from(body === undefined ? "" : JSON.stringify(body));
      const method = body === undefined ? "GET" : "POST";
      const answer = await api({ method, path, query: [...new URLSearchParams(query)], body: sent });
      expect([given, answer.status, ...problems]).toEqual([given, 200]);
      return JSON.parse(answer.body);
    });
  } finally {
    stores.close();
  }
}

/** Every page of the console, with what is opened on it. */
async function readConsole(): Promise<void> {
  await withConsole(async (read) => {
    for (const path of ["me", "v1/me", "v1/counts", "v1/metrics", "v1/jobs?status=queued", "dead-letters"]) {
      await read(path);
    }
    for (const path of ["connections", "v1/connections", "v1/vendors", "receipts"]) {
      await read(path);
    }
    await read("v1/cases/case-p");
    await read("v1/events/search", { subject: { case_id: "case-p" } });
    await read("v1/deliveries/search", { subject: { case_id: "case-p" } });
    for (const list of ["v1/jobs", "v1/events", "v1/deliveries", "v1/endpoints", "partners"]) {
      const { data } = await read(list);
      await read(`${list}/${data[0]?.id}`);
    }
  });
}

/** The commands about events and their deliveries. */
async function operateOnEvents(): Promise<void> {
  const [found] = await operate("events list", undefined, { subject: ["-"] }, "patient-p");
  expect(found).toMatchObject({
    type: "md-integrations.case_created",
    endpoints: [{ endpointId, status: "delivered" }],
  });
  const partner = [found.endpoints[0].partnerId];
  expect(await operate("events list", undefined, { partner })).toContainEqual(
    expect.objectContaining({ id: found.id }),
  );
  const aCase = ["md-integrations/default", { "case-id": ["-"] }, "case-p"] as const;
  expect(await operate("cases show", ...aCase)).toMatchObject([{ timeline: [{ eventId: found.id }] }]);
  await operate("events show", found.id);
  await operate("events show", found.id, { partner });
  const [delivery] = await operate("deliveries list", undefined, { event: [found.id] });
  await operate("deliveries list", undefined, { partner });
  await operate("deliveries list", undefined, { partner, status: ["held"] });
  await restore(await deliveriesWithoutType());
  expect(await operate("deliveries list", undefined, { type: [found.type] })).toContainEqual(
    expect.objectContaining({ id: delivery.id }),
  );
  expect(await operate("deliveries show", delivery.id)).toMatchObject([{ eventId: found.id, status: "delivered" }]);
  expect(await operate("events payload", found.id)).toMatchObject([{ data: { case_id: "case-p" } }]);
  expect(await operate("deliveries retry", delivery.id)).toMatchObject([{ id: delivery.id, status: "pending" }]);
  await operateOnEndpoint();
}

/** The commands about a job. */
async function operateOnJobs(): Promise<void> {
  const cancelled = await coolDown(JSON.stringify({ request: { patient_id: "patient-r" } }));
  expect(await operate("jobs show", cancelled)).toMatchObject([{ id: cancelled, status: "queued" }]);
  expect(await operate("jobs cancel", cancelled)).toMatchObject([{ status: "cancelled" }]);
  const uncertain = await coolDown(
    JSON.stringify({ request: { patient_id: "patient-s", notes: "x".repeat(200_000) } }),
  );
  const stores = openStage(localPlaces(dirname(stack.info.logs)));
  const [{ partnerId }] = await operate("jobs show", uncertain);
  expect(await stores.jobs.holdRestoredJob({ id: uncertain, partnerId }, Date.now(), Date.now() + 600_000)).toBe(true);
  stores.close();
  expect(await operate("jobs look", uncertain)).toMatchObject([{ id: uncertain, status: "uncertain" }]);
  const retry = { action: ["retry"] };
  expect(await operate("jobs resolve", uncertain, retry)).toMatchObject([{ id: uncertain, status: "queued" }]);
}

/** The commands about an endpoint. */
async function operateOnEndpoint(): Promise<void> {
  const id = endpointId;
  await operate("endpoints list");
  const stores = openStage(localPlaces(dirname(stack.info.logs)));
  const [{ partnerId }] = await operate("endpoints show", id);
  await operate("endpoints list", undefined, { partner: [partnerId] });
  expect(await operate("endpoints pause", id)).toMatchObject([{ status: "paused", pausedBy: "operator" }]);
  expect(await operate("endpoints resume", id)).toMatchObject([{ status: "active" }]);
  await operate("endpoints test", id);
  const since = [new Date(Date.now() - 60_000).toISOString()];
  expect(await operate("endpoints recover", id, { since })).toMatchObject([{ status: "running" }]);
  // A recovery that no message advances is running for as long as the test.
  const recovery = await stores.store.findRecovery(id);
  if (recovery === undefined) throw new Error("There is no recovery.");
  const { id: busy } = await clients.endpoint("busy");
  const endless = { ...recovery, id: `${recovery.id}0`, endpointId: busy, status: "running" } as const;
  await stores.store.startRecovery(endless, Date.now() + 600_000);
  stores.close();
  const other = [new Date(Date.now() - 30_000).toISOString()];
  await expect(operate("endpoints recover", busy, { since: other })).rejects.toThrow("Another recovery");
  await operate("endpoints rotate-secret", id);
  const url = [`${stack.info.receiver}/of-operator`];
  const [created] = await operate("endpoints create", partnerId, { url, types: ["job.*"] });
  expect(created).toMatchObject({ partnerId, status: "active", secret: expect.stringMatching(/^whsec_/) });
  expect(await operate("endpoints delete", created.id)).toMatchObject([{ id: created.id, deleted: true }]);
}

/** The commands about secrets, which leave in use what is in use. */
async function operateOnSecrets(): Promise<void> {
  const stores = openStage(localPlaces(dirname(stack.info.logs)));
  const credentials = await stores.secrets.read("rx-gateway/local/syncvet/default");
  stores.close();
  await operate("connections set-credentials", "syncvet/default", {}, credentials);
  const of = "md-integrations/default";
  expect(await operate("webhook-secrets rotate", of, {}, "another")).toMatchObject([{ accepted: 3 }]);
  expect(await operate("webhook-secrets check", of)).toMatchObject([{ state: "usable", secrets: 3 }]);
}

/** The commands about a partner, its grants and its keys. */
async function operateOnPartner(id: string): Promise<void> {
  await operate("partners show", id);
  await operate("partners rename", id, { name: ["Renamed"] });
  await operate("partners suspend", id);
  await operate("partners resume", id);
  await operate("grants add", id, { grants: ["md-integrations:events", "si-compounding:*"] });
  const [{ keyId, key }] = await operate("keys create", id);
  const endpoint = { url: `${stack.info.receiver}/of-key`, eventTypes: ["md-integrations.*"] };
  expect((await clients.call("POST", "/v1/endpoints", endpoint, key)).status).toBe(201);
  await queueJob(key, "contained");
  await operate("keys list", id);
  const [rotated] = await operate("keys rotate", keyId);
  expect(rotated).toMatchObject({ previousKeyId: keyId });
  const [contained] = await operate("keys revoke", keyId, { compromised: ["true"] });
  expect(contained).toMatchObject({ disabledEndpoints: { count: 1 }, made: { cancelled: { count: 1 } } });
  await operate("grants remove", id, { grants: ["md-integrations:events"] });
  const [{ key: last }] = await operate("keys create", id);
  await queueJob(last, "deleted");
  const [deleted] = await operate("partners delete", id, { force: ["true"] });
  expect(deleted).toMatchObject({ deleted: true, cancelledJobs: [expect.any(String)] });
}

/** A line of the log with the receipt of a delivery. */
function notSentLine(): string {
  const facts = { at: Date.now(), partner: "prt_1", event: "evt_none", outcome: "delivered" };
  const { requestSha256, answerSha256, ...receipt } = createReceipt({
    kind: "delivery",
    of: ["dlv_none", 1],
    ...facts,
  });
  return JSON.stringify({ event: "receipt.not-sent", receipt: JSON.stringify(receipt) });
}

/** Answers about cases were seen, as after a minute of reads. */
async function recordShapeOfCases(): Promise<void> {
  const stores = openStage(localPlaces(dirname(stack.info.logs)));
  const of = { vendor: "md-integrations", connection: "default", operation: "getCase" };
  const baseline = { revision: 1, shape: "{}", reported: "[]", windows: "" };
  expect(await stores.shapes.saveBaseline(of, 0, baseline)).toBe(true);
  stores.close();
}

/** Opens a circuit of a pair, as ten failures in a row do. */
async function openCircuit(): Promise<void> {
  const stores = openStage(localPlaces(dirname(stack.info.logs)));
  const now = Date.now();
  const circuit = { partnerId: "prt_1", operation: "getPet", openings: 1, openedAt: now, openUntil: now + 60_000 };
  await stores.health.changePairs({ vendor: "syncvet", connection: "default" }, 0, { "prt_1 getPet": circuit });
  stores.close();
}

/** Orders a refill, whose job waits for the end of the connection's cool-down. */
async function queueJob(key: string, mark: string): Promise<void> {
  const ordered = await fetch(`${stack.info.gateway}/v1/si-compounding/V2/createRefillRequest`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, prefer: "respond-async" },
    body: JSON.stringify({ request: { external_id: mark } }),
  });
  const path = `/v1/jobs/${ordered.headers.get("gateway-job")}`;
  await until(async () => {
    const { body } = await clients.call<Record<string, string>>("GET", path, undefined, key);
    return body["status"] === "queued" && body["nextAttemptAt"] !== body["createdAt"];
  });
}

/** What the checks need that only a deployed stage is asked for. */
async function needsOfDoctor(): Promise<readonly NeededPermission[]> {
  const needed: NeededPermission[] = [];
  const outputs = [{ OutputKey: "AlarmTopicArn", OutputValue: arn("sns", "rx-gateway-local-alarms") }];
  const sent = recordedClients((call) => {
    const permission = permissionOf(call);
    if (permission !== undefined) needed.push(permission);
    return {
      Stacks: [{ Outputs: outputs }],
      Table: { SSEDescription: { KMSMasterKeyArn: `arn:aws:kms:${region}:${account}:key/id` } },
      QueueUrl: `https://sqs/${account}/${call.input["QueueName"]}`,
    };
  });
  const { close, ...reads } = awsFacts(stages.local, placesFor("doctor"), sent);
  for (const read of Object.values(reads)) await read();
  close();
  return needed;
}

const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;

/** What a command of the SDK needs; `undefined` for one that everybody may send. */
function permissionOf({ client, command, input }: SentCommand): NeededPermission | undefined {
  const service = { CloudFormationClient: "cloudformation", CloudWatchLogsClient: "logs", STSClient: "sts" }[client];
  const prefix = service ?? client.replace("Client", "").toLowerCase();
  if (prefix === "sts") return undefined;
  const { StackName, TableName, QueueName, QueueUrl, KeyId, TopicArn, FunctionName, logGroupName } = input;
  const queue = QueueName ?? QueueUrl?.split("/").at(-1);
  const resource =
    (StackName && arn(prefix, `stack/${StackName}/00000000`)) ??
    (TableName && arn(prefix, `table/${TableName}`)) ??
    (queue && arn(prefix, queue)) ??
    (FunctionName && arn(prefix, `function:${FunctionName}`)) ??
    (logGroupName && arn(prefix, `log-group:${logGroupName}:*`)) ??
    KeyId ??
    TopicArn ??
    "*";
  return { action: `${prefix}:${command.replace("Command", "")}`, resource };
}

const allOf = ({ permissions, changing = [] }: CommandPermissions) => [...permissions, ...changing];

const statementsOf = (row: CommandPermissions) => {
  const whole = { ...row, permissions: allOf(row) };
  return readPolicyDocument(JSON.parse(JSON.stringify(policyOf([whole], stages.local, at))), "policy");
};

const allows = (row: CommandPermissions, { context, ...needed }: NeededPermission): boolean =>
  evaluatePolicies(statementsOf(row), { ...needed, ...(context === undefined ? {} : { context }) }) !== undefined;

const needsOf = (name: string) => needs.get(name.replaceAll(" ", "-")) ?? [];

it("Every command of the operator has a row of permissions, which says whether it changes something", () => {
  const known = Object.entries(commandPermissions).map(([name, { changes, changing }]) => ({
    name,
    changes: changes || changing !== undefined,
  }));
  expect(known).toEqual(commands.map(({ name, changes }) => ({ name, changes })));
});

/** Runs the tool with credentials of the policy for reading alone. */
async function withReadPolicy(words: readonly string[]) {
  const dir = mkdtempSync(join(tmpdir(), "rx-read-only-"));
  const info = { ...stack.info, aws: { ...stack.info.aws, credentials: { ...credentials, accessKeyId: "read-only" } } };
  writeFileSync(join(dir, "stack.json"), JSON.stringify(info));
  const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dir }, input: exampleInput });
  const code = await runOperator(words, terminal);
  rmSync(dir, { recursive: true });
  return { code, output: terminal.output(), problems: terminal.problems() };
}

it(
  "The policy for reading lets every command run that changes nothing, and refuses every change with its cause",
  async () => {
    const policy = operatorPolicies(stages.local, at)["operator-read"];
    stack.access.limit("read-only", readPolicyDocument(JSON.parse(JSON.stringify(policy)), "operator-read"));
    const ends = new Map<string, readonly string[]>();
    for (const command of commands) {
      const isChange = command.changes && command.name !== "doctor";
      const { code, output, problems } = await withReadPolicy([
        ...wordsOfCommand(command),
        ...(isChange ? ["--yes"] : []),
      ]);
      const isDenied = /do not allow|not authorized/.test(`${output} ${problems}`);
      const end = isChange
        ? `${code} ${output}${/^Nothing was changed\. Your AWS credentials do not allow changes: .*\n.*-operator all/.test(problems)}`
        : `${isDenied}`;
      ends.set(end, [...(ends.get(end) ?? []), `${command.name}: ${problems}`]);
    }
    expect(Object.fromEntries([...ends].filter(([end]) => end !== "4 true" && end !== "false"))).toEqual({});
  },
  longEnoughMs,
);

it("Every call of a command in AWS is allowed by the command's own permissions", () => {
  const refused = Object.entries(commandPermissions).flatMap(([name, row]) =>
    needsOf(name)
      .filter((needed) => !allows(row, needed))
      .map(({ action, resource }) => `${name}: ${action} on ${resource}`),
  );
  expect([...new Set(refused)]).toEqual([]);
});

it("Every permission of a command is used by it", () => {
  const unused = Object.entries(commandPermissions).flatMap(([name, row]) =>
    allOf(row).flatMap(({ on, actions }) =>
      actions
        .filter((action) => {
          const alone = { changes: row.changes, permissions: [{ on, actions: [action] }] };
          return !needsOf(name).some((needed) => allows(alone, needed));
        })
        .map((action) => `${name}: ${action} on ${on}`),
    ),
  );
  expect(unused).toEqual([]);
});
