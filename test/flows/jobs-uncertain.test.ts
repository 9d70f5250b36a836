import { randomUUID } from "node:crypto";
import { DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { beforeAll, describe, expect, test } from "vitest";
import { type JobBody, jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(jobClients, { timeScale: 60, maxInstances: 4 });

/** Longer than the lease of a job, which outlasts a function's time-out (35 s). */
const ownerOverMs = 60_000;

const uncertain = new Map<string, string>();
let killedAt = 0;

beforeAll(async () => {
  await until(async () => (await clients.refill("warm", { "idempotency-key": randomUUID() })).status === 200);
  // All waits begin here at once; each test then waits for the end of its own.
  for (const mark of ["retry", "confirm", "abandon"]) {
    await clients.fault({ reset: "after" });
    const answer = await clients.refill(mark, { "idempotency-key": mark });
    expect(answer.status).toBe(504);
    uncertain.set(mark, jobIdOf(answer));
  }
  const proxy = "proxy-si-compounding";
  // Guards and counts are written before the job.
  const ofJob = (input: unknown) => /"pk":(\{"S":)?"job_/.test(JSON.stringify(input));
  const recorded = stack.instances.killAt({
    functionName: proxy,
    when: "after",
    call: "dynamodb:PutItem",
    input: ofJob,
  });
  expect((await clients.refill("killed", { "idempotency-key": "killed" })).status).toBeGreaterThanOrEqual(500);
  await recorded.killed;
  const claimed = stack.instances.killAt({
    functionName: proxy,
    when: "after",
    call: "dynamodb:UpdateItem",
    input: ofJob,
  });
  uncertain.set("killed-later", jobIdOf(await clients.refill("killed-later", { prefer: "respond-async" })));
  await claimed.killed;
  killedAt = performance.now();
});

const idOf = (mark: string): string => uncertain.get(mark) ?? "";
const leftMs = (): number => ownerOverMs - (performance.now() - killedAt);
const again = (mark: string) => clients.refill(mark, { "idempotency-key": mark });

test("an uncertain job answers 504 to each replay, and cannot be resolved before its lease has expired", async () => {
  for (const mark of ["retry", "confirm", "abandon"]) {
    const repeated = await again(mark);
    expect([repeated.status, repeated.headers.get("location")]).toEqual([504, `/v1/jobs/${idOf(mark)}`]);
    const early = await clients.resolve(idOf(mark), "retry");
    expect(early.status).toBe(409);
    expect(Number(early.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await clients.reached(mark)).toHaveLength(1);
  }
  expect((await again("killed")).status).toBe(409);
});

test("an uncertain job of a version before the index of open records is found by its status and counted", async () => {
  const { dynamodb: endpoint, region, credentials, tables } = stack.info.aws;
  const client = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
  const update = (pk: string, sk: string, UpdateExpression: string, more: object = {}) =>
    client.send(
      new UpdateItemCommand({
        TableName: tables["records"],
        Key: { pk: { S: pk }, sk: { S: sk } },
        UpdateExpression,
        ConditionExpression: "attribute_exists(pk)",
        ...more,
      }),
    );
  const uncertainIds = async () => {
    const found = (await (await clients.client.call("/v1/jobs?status=uncertain")).json()) as { data: { id: string }[] };
    return found.data.map(({ id }) => id);
  };
  const counted = async () => {
    const { jobs } = (await (await clients.client.call("/v1/counts")).json()) as {
      jobs: { uncertain: { count: number } };
    };
    return jobs.uncertain.count;
  };
  const [before, count] = [await uncertainIds(), await counted()];
  expect(before).toContain(idOf("abandon"));
  await update(idOf("abandon"), "job", "REMOVE #open", { ExpressionAttributeNames: { "#open": "open" } });
  expect(await uncertainIds()).toEqual(before.filter((id) => id !== idOf("abandon")));
  // The check is due: its first pass was when the stack started.
  await until(async () =>
    update("opn_check", "open-index", "SET dueAt = :now", {
      ExpressionAttributeValues: { ":now": { N: String(Date.now()) } },
    }).catch(() => false),
  );
  await until(async () => (await uncertainIds()).includes(idOf("abandon")));
  expect([await uncertainIds(), await counted()]).toEqual([before, count]);
  client.destroy();
});

test("an uncertain job shows the attempt that was cut off after its first byte", async () => {
  const [attempt, ...others] = await clients.attempts(idOf("abandon"));
  expect(others).toEqual([]);
  expect(attempt).toEqual({
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    phase: "after-first-byte",
    durationMs: expect.any(Number),
    status: null,
    error: "reset",
  });
});

describe("an uncertain job whose lease has expired", { timeout: ownerOverMs + 30_000 }, () => {
  const resolved = async (mark: string, action: string): Promise<JobBody> =>
    until(async () => {
      const answer = await clients.resolve(idOf(mark), action);
      return answer.status === 200 && ((await answer.json()) as JobBody);
    }, leftMs());

  test("is sent again by retry", async () => {
    expect((await resolved("retry", "retry")).status).toBe("queued");
    await clients.jobThatIs(idOf("retry"), "succeeded");
    expect(await clients.reached("retry")).toHaveLength(2);
    expect((await clients.attempts(idOf("retry"))).map(({ phase, status }) => [phase, status])).toEqual([
      ["answered", 200],
      ["after-first-byte", null],
    ]);
    const repeated = await again("retry");
    expect([repeated.status, repeated.headers.get("idempotency-replayed")]).toEqual([200, "true"]);
  });

  test("succeeds by confirm", async () => {
    expect(await resolved("confirm", "confirm")).toMatchObject({ status: "succeeded", outcome: "uncertain" });
    expect((await again("confirm")).status).toBe(200);
    expect(await clients.reached("confirm")).toHaveLength(1);
  });

  test("is abandoned with its outcome unknown by abandon", async () => {
    expect(await resolved("abandon", "abandon")).toMatchObject({ status: "abandoned", outcome: "uncertain" });
    expect((await again("abandon")).status).toBe(409);
    expect(await clients.reached("abandon")).toHaveLength(1);
  });

  test("a call whose function died becomes uncertain, also when it is not read, and is not sent again", async () => {
    await clients.jobThatIs(idOf("killed-later"), "uncertain", leftMs());
    const repeated = await until(async () => {
      const answer = await again("killed");
      return answer.status === 504 && answer;
    }, leftMs());
    expect(await clients.job(jobIdOf(repeated))).toMatchObject({ status: "uncertain", attempts: 1 });
    const interrupted = { phase: "unknown", durationMs: null, status: null, error: "interrupted" };
    for (const id of [jobIdOf(repeated), idOf("killed-later")])
      expect(await clients.attempts(id)).toEqual([{ at: expect.any(String), ...interrupted }]);
    expect(await clients.reached("killed")).toEqual([]);
    expect(await clients.reached("killed-later")).toEqual([]);
  });
});
