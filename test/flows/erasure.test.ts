import { dirname } from "node:path";
import { GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { expect, it } from "vitest";
import { runOperator } from "../../infra/operator/run-operator.ts";
import { scanRecords } from "../support/stack/scan-records.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";
import { testTerminal } from "../support/test-terminal.ts";
import { until } from "../support/until.ts";

// 24 hours are 14.4 seconds, and the second look comes after two.
const { stack, clients } = await useTestStack(webhookClients, { timeScale: 6_000 });

const patient = "63841550598330099";

const now = (): number => Math.floor(Date.now() / 1000);

async function operator(args: readonly string[], input = patient) {
  const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dirname(stack.info.logs) }, input });
  const code = await runOperator([...args, "--local"], terminal);
  return { code, text: terminal.output(), problems: terminal.problems() };
}

const subjects = (verb: string, ...more: readonly string[]) =>
  operator(["subjects", verb, "si-compounding/default", "--patient-id", "-", ...more]);

/** Everything in the table of records, with bytes as text. */
async function records(): Promise<string> {
  const found: string[] = [];
  const asText = (_name: string, value: unknown): unknown =>
    value instanceof Uint8Array ? Buffer.from(value).toString() : value;
  for await (const item of scanRecords(stack.info, {})) found.push(JSON.stringify(item, asText));
  return found.join("\n");
}

/** The contents of all bodies of jobs in the bucket. */
async function objects(): Promise<readonly string[]> {
  const { s3: endpoint, region, credentials, buckets } = stack.info.aws;
  const s3 = new S3Client({ endpoint, region, credentials: { ...credentials }, forcePathStyle: true });
  const Bucket = buckets.find((bucket) => bucket.includes("-bodies-"));
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "jobs/" }));
  const found: string[] = [];
  for (const { Key } of Contents) {
    const { Body: content } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    found.push((await content?.transformToString()) ?? "");
  }
  s3.destroy();
  return found;
}

const everything = async (): Promise<string> => [await records(), ...(await objects())].join("\n");

/** An order with a body that is too large for its record. */
async function order(): Promise<string> {
  const notes = "x".repeat(200_000);
  const answer = await fetch(`${stack.info.gateway}/v1/si-compounding/V2/createRefillRequest`, {
    method: "POST",
    headers: { authorization: `Bearer ${stack.info.partner.key}`, "idempotency-key": "erasure-order" },
    body: `{"request": {"patient_id": ${patient}, "notes": "${notes}"}}`,
  });
  expect(answer.status).toBe(200);
  return answer.headers.get("gateway-job") ?? "";
}

it("A patient's order is hidden, restored, hidden again and removed a day later, and its bare facts stay", async () => {
  const id = await order();
  const answerOf = () => clients.call<Record<string, unknown>>("GET", `/v1/jobs/${id}/response`);
  expect((await answerOf()).status).toBe(200);
  // The request, and the answer that repeats it.
  expect(await objects()).toHaveLength(2);
  expect(await everything()).toContain(patient);

  expect((await subjects("hold", "--yes")).code).toBe(0);
  const held = await subjects("delete", "--yes");
  expect(held.code).not.toBe(0);
  expect(held.problems).toContain("held");
  expect((await subjects("release", "--yes")).code).toBe(0);

  const deleted = await subjects("delete", "--yes");
  expect(deleted.code, deleted.problems).toBe(0);
  expect(deleted.text).toContain(id);
  const hidden = await answerOf();
  expect([hidden.status, hidden.body["type"]]).toEqual([410, "urn:rx-gateway:problem:job-answer-erased"]);

  const restored = await subjects("restore", "--yes");
  expect(restored.code, restored.problems).toBe(0);
  expect((await answerOf()).status).toBe(200);
  // Its second look ends the restore.
  await until(async () => !(await records()).includes("restoring"), 30_000);

  expect((await subjects("delete", "--yes")).code).toBe(0);
  await until(async () => !(await everything()).includes(patient), 60_000);

  expect((await answerOf()).status).toBe(410);
  const { status, body } = await clients.call<Record<string, unknown>>("GET", `/v1/jobs/${id}`);
  expect([status, body["status"], body["operation"]]).toEqual([200, "succeeded", "createRefillRequest"]);
  expect(await objects()).toEqual([]);
  expect((await subjects("restore", "--yes")).code).not.toBe(0);
}, 150_000);

it("An event of a patient and its body in the bucket are removed a day later", async () => {
  const id = "patient-with-events";
  await clients.endpoint("erased-events");
  const payload = { event_type: "case_created", case_id: "case-erased", patient_id: id, timestamp: now() - 60 };
  expect(await clients.send({ payload: { ...payload, note: "x".repeat(600_000) } })).toEqual([200]);
  await until(async () => (await clients.received("erased-events")).length === 1);
  await clients.quiet();
  const found = async () => {
    const paths = ["/v1/events/search", "/v1/deliveries/search"];
    const answers = paths.map((path) =>
      clients.call<{ data: unknown[] }>("POST", path, { subject: { patient_id: id } }),
    );
    return (await Promise.all(answers)).map(({ status, body }) => [status, body.data.length]);
  };
  const [one, none] = [
    [200, 1],
    [200, 0],
  ];
  expect(await found()).toEqual([one, one]);

  stack.instances.clearAwsCalls();
  const deleted = await operator(["subjects", "delete", "md-integrations/default", "--patient-id", "-", "--yes"], id);
  expect(deleted.code, deleted.problems).toBe(0);
  expect(deleted.text).toContain("1 event\n");
  expect(await found()).toEqual([none, none]);
  const removed = () => stack.instances.awsCalls("run-due-work").some(({ operation }) => operation === "DeleteObject");
  await until(async () => removed() && !(await records()).includes(id), 90_000);
}, 150_000);

it("An erasure of which nothing is found asks again, and --yes alone does not answer that", async () => {
  const unknown = (...more: readonly string[]) =>
    operator(
      ["subjects", "delete", "md-integrations/default", "--patient-id", "-", "--yes", ...more],
      "unknown-patient",
    );

  const asked = await unknown();
  expect(asked.code).toBe(5);
  expect(asked.problems).toContain("Nothing is stored of this patient");
  expect(asked.problems).toContain("add --block-unknown");
  expect(await records()).not.toContain('"pk":{"S":"era_md-integrations');

  expect((await unknown("--block-unknown")).code).toBe(0);
});
