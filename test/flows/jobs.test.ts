import { randomUUID } from "node:crypto";
import { DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ReceivedCall } from "../../infra/local/simulators/receiver/received-calls.ts";
import { type JobBody, jobClients, jobIdOf, refillPath } from "../support/stack/job-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(jobClients, { timeScale: 60, maxInstances: 6 });

beforeAll(async () => {
  const endpoint = { url: `${stack.info.receiver}/jobs`, eventTypes: ["job.*"] };
  await clients.client.call("/v1/endpoints", { body: JSON.stringify(endpoint) });
});
beforeEach(async () => {
  await clients.client.clearFaults("si-compounding");
  // A cool-down of the vendor applies to every call.
  await until(async () => (await clients.refill("ready", { "idempotency-key": randomUUID() })).status === 200);
});

const later = { prefer: "respond-async" };

/** The statuses of a job in the notifications that the partner's endpoint received. */
async function notified(id: string): Promise<readonly string[]> {
  const calls = (await (await fetch(`${stack.info.receiver}/_received/jobs`)).json()) as readonly ReceivedCall[];
  return calls
    .map(({ body }) => JSON.parse(body) as { type: string; data: JobBody })
    .filter(({ data }) => data.id === id)
    .map(({ type, data }) => {
      expect(type).toBe(`job.${data.status}`);
      return data.status;
    });
}

/** The vendor stays busy for longer than a function waits for it, so that a job stays in its queue. */
const busy = () => clients.fault({ status: 429, headers: { "retry-after": "4" } });

/** A queued job whose first attempt was rejected. */
async function waiting(mark: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  await busy();
  const id = jobIdOf(await clients.refill(mark, { ...later, ...headers }));
  await until(async () => (await clients.job(id)).attempts === 1 && (await clients.job(id)).status !== "sending");
  return id;
}

test("a queued job whose message was never sent is sent by the scheduler", async () => {
  const trap = stack.instances.killAt({
    functionName: "proxy-si-compounding",
    when: "before",
    call: "sqs:SendMessage",
  });
  const key = { "idempotency-key": randomUUID() };
  await clients.refill("unsent", { ...later, ...key }).catch(() => undefined);
  await trap.killed;

  const id = jobIdOf(await clients.refill("unsent", { ...later, ...key }));

  await clients.jobThatIs(id, "succeeded", 30_000);
  const sent = stack.instances.awsCalls("run-due-work").filter(({ operation }) => operation.startsWith("SendMessage"));
  expect(sent.length).toBeGreaterThan(0);
  expect(await clients.reached("unsent")).toHaveLength(1);
});

describe("Prefer", () => {
  test("is absent: the call is answered in the request, with its job", async () => {
    const answer = await clients.refill("direct");
    expect(answer.status).toBe(200);
    expect(await clients.job(jobIdOf(answer))).toMatchObject({ status: "succeeded", outcome: "answered", attempts: 1 });
  });

  test("wait=1 limits the wait to one second, after which a write is uncertain", async () => {
    await clients.fault({ delayMs: 3_000 });
    const begin = performance.now();
    const answer = await clients.refill("short", { prefer: "wait=1" });
    expect(performance.now() - begin).toBeLessThan(2_500);
    expect(answer.status).toBe(504);
    expect(answer.headers.get("location")).toBe(`/v1/jobs/${jobIdOf(answer)}`);
  });

  test("respond-async is answered 202, then the job succeeds and its partner is notified", async () => {
    const answer = await clients.refill("later", later);
    expect(answer.status).toBe(202);
    expect(answer.headers.get("preference-applied")).toBe("respond-async");
    const { id } = (await answer.json()) as JobBody;
    expect(answer.headers.get("location")).toBe(`/v1/jobs/${id}`);
    await clients.jobThatIs(id, "succeeded");
    expect(await until(async () => (await notified(id)).length > 0 && notified(id))).toEqual(["succeeded"]);
  });

  test("respond-async, wait=10 returns the vendor's answer as soon as there is one", async () => {
    const begin = performance.now();
    const answer = await clients.refill("soon", { prefer: "respond-async, wait=10" });
    expect(performance.now() - begin).toBeLessThan(8_000);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('"refill_notification_id"');
  });

  test("respond-async, wait=1 returns the same 202 when the vendor takes longer", async () => {
    await clients.fault({ delayMs: 2_500 });
    const answer = await clients.refill("slow", { prefer: "respond-async, wait=1" });
    expect(answer.status).toBe(202);
    await clients.jobThatIs(jobIdOf(answer), "succeeded");
    expect(await clients.reached("slow")).toHaveLength(1);
  });

  test("respond-async queues a read as well", async () => {
    const body = '{"request": {"patient_id": 63841550598335501}}';
    const answer = await clients.client.call("/v1/si-compounding/V2/getPatient", { body, headers: later });
    expect(answer.status).toBe(202);
    await clients.jobThatIs(jobIdOf(answer), "succeeded");
  });
});

describe("Idempotency-Key", () => {
  test("allows one vendor call for 100 requests at once, which get equal answers or 409", async () => {
    await clients.fault({ delayMs: 300 });
    const ask = async () => {
      const answer = await clients.refill("hundred", { "idempotency-key": "hundred" });
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    };
    const all = await Promise.all(Array.from({ length: 100 }, ask));
    const [answered, refused] = [200, 409].map((status) => all.filter((one) => one.status === status));
    expect([answered?.length ?? 0, (answered?.length ?? 0) + (refused?.length ?? 0)]).toEqual([
      expect.any(Number),
      100,
    ]);
    expect(new Set(answered?.map(({ text }) => text)).size).toBe(1);
    for (const { headers } of refused ?? []) expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await clients.reached("hundred")).toHaveLength(1);
    const again = await ask();
    expect([again.status, again.text]).toEqual([200, answered?.[0]?.text]);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
  });

  test("answers 422 to another body, path or query under the key", async () => {
    const key = { "idempotency-key": "other" };
    await clients.refill("other", key);
    expect((await clients.refill("other", key, '{"request": {}}')).status).toBe(422);
    const query = await clients.client.call(`${refillPath}?x=1`, { body: '{"request": {}}', headers: key });
    expect(query.status).toBe(422);
  });

  test("is released by not-sent, so that the next request is sent", async () => {
    const key = { "idempotency-key": "not-sent" };
    await clients.client.fault(
      "si-compounding",
      { match: { path: "/V2/getPatient" }, do: { revokeTokens: true } },
      { match: { path: "/V2/getToken" }, do: { status: 500 } },
    );
    // A read finds the token dead, and there is no new one: a failed login is remembered for two seconds.
    const read = { body: '{"request": {"patient_id": "1"}}', headers: { prefer: "wait=1" } };
    expect((await clients.client.call("/v1/si-compounding/V2/getPatient", read)).status).toBe(503);
    const refused = await clients.refill("not-sent", { ...key, prefer: "wait=1" });
    expect([refused.status, refused.headers.get("gateway-outcome")]).toEqual([503, "not-sent"]);
    const sent = await until(async () => {
      const answer = await clients.refill("not-sent", key);
      return answer.status === 200 && answer;
    });
    expect(sent.headers.get("idempotency-replayed")).toBeNull();
    expect((await clients.reached("not-sent")).filter(({ done }) => done)).toHaveLength(1);
  });
});

test("a response is the vendor's bytes", async () => {
  const begin = Buffer.from('\r\n{"error": 0, "id": 63841550598335501, "price": 1.10, "not UTF-8": "');
  const bytes = Buffer.from([...begin, 255, 195, 40, ...Buffer.from('"}')]);
  await clients.fault({ status: 201, headers: { "x-kept": "1" }, bodyBase64: bytes.toString("base64") });
  const { id } = (await (await clients.refill("bytes", later)).json()) as JobBody;
  await clients.jobThatIs(id, "succeeded");
  const response = await clients.client.call(`/v1/jobs/${id}/response`);
  expect([response.status, response.headers.get("x-kept")]).toEqual([201, "1"]);
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
});

test("a cancelled job is not made", async () => {
  const id = await waiting("cancelled");
  const cancelled = await clients.client.call(`/v1/jobs/${id}`, { method: "DELETE" });
  expect([cancelled.status, ((await cancelled.json()) as JobBody).status]).toEqual([200, "cancelled"]);
  expect((await clients.client.call(`/v1/jobs/${id}`, { method: "DELETE" })).status).toBe(409);
  expect(await until(async () => (await notified(id)).length > 0 && notified(id))).toEqual(["cancelled"]);
  expect((await clients.reached("cancelled")).map(({ done }) => done)).toEqual([false]);
});

test("a job that was not made in its time expires", async () => {
  // With this time scale a minute passes in a second.
  await busy();
  const id = jobIdOf(await clients.refill("expired", { ...later, "gateway-expires": "90" }));
  await clients.jobThatIs(id, "expired");
  expect(await until(async () => (await notified(id)).length > 0 && notified(id))).toEqual(["expired"]);
  expect((await clients.reached("expired")).filter(({ done }) => done)).toEqual([]);
});

test("a job whose grant was withdrawn is not made", async () => {
  const { dynamodb: endpoint, region, credentials, tables } = stack.info.aws;
  const client = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
  const grants = (...given: readonly string[]) =>
    client.send(
      new UpdateItemCommand({
        TableName: tables["directory"],
        Key: { pk: { S: "partner" }, sk: { S: stack.info.partner.id } },
        UpdateExpression: "SET grants = :grants",
        ExpressionAttributeValues: { ":grants": { L: given.map((S) => ({ S })) } },
      }),
    );
  const id = await waiting("withdrawn");
  await grants("si-compounding:getPatient");
  expect((await clients.client.call(`/v1/jobs/${id}`)).status).toBe(404);
  expect(await until(async () => (await notified(id)).length > 0 && notified(id))).toEqual(["failed"]);
  await grants("si-compounding/*:*", "md-integrations/*:*");
  client.destroy();
  expect(await clients.job(id)).toMatchObject({ status: "failed", outcome: "not-sent" });
  expect((await clients.reached("withdrawn")).map(({ done }) => done)).toEqual([false]);
});

test("another partner's job is 404", async () => {
  const id = jobIdOf(await clients.refill("private"));
  for (const { key } of [stack.info.otherPartner, stack.info.limitedPartner]) {
    expect((await clients.client.call(`/v1/jobs/${id}`, { key })).status).toBe(404);
    expect((await clients.client.call(`/v1/jobs/${id}/response`, { key })).status).toBe(404);
    expect((await clients.client.call(`/v1/jobs/${id}/attempts`, { key })).status).toBe(404);
    expect((await clients.client.call(`/v1/jobs/${id}`, { key, method: "DELETE" })).status).toBe(404);
    expect(await (await clients.client.call("/v1/jobs", { key })).json()).toEqual({ data: [], cursor: null });
  }
});

test("the same message received by several instances at once makes one vendor call", async () => {
  await clients.fault({ delayMs: 500 });
  const id = jobIdOf(await clients.refill("received-twice", later));
  const body = JSON.stringify({ v: 1, jobId: id, attempt: 1 });
  const event = { Records: [{ messageId: "m1", body, eventSource: "aws:sqs" }] };
  const outcomes = await Promise.all([1, 2, 3].map(() => stack.invoke("proxy-si-compounding", event)));
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  await clients.jobThatIs(id, "succeeded");
  // An instance with a revoked token has it refused first.
  expect((await clients.reached("received-twice")).filter(({ done }) => done)).toHaveLength(1);
});

test("a vendor that closes each connection right after its answer leaves no write uncertain", async () => {
  const writes = 100;
  await clients.fault({ closeIdle: true }, writes);
  const statuses: number[] = [];
  for (let begun = 0; begun < writes; begun += 10) {
    const some = Array.from({ length: 10 }, (_, index) => clients.refill(`closing-${begun + index}`));
    statuses.push(...(await Promise.all(some)).map(({ status }) => status));
  }
  expect(new Set(statuses)).toEqual(new Set([200]));
});
