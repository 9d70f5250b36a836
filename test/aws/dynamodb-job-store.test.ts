import { afterEach, describe, expect, it } from "vitest";
import { dynamoJobStore } from "../../shared/aws/dynamodb-job-store.ts";
import { dynamoDueIndex } from "../../shared/aws/records/due.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { dynamoOpenIndex } from "../../shared/aws/records/open.ts";
import type { Clock } from "../../shared/core/clock.ts";
import { JobMayExistError } from "../../shared/gateway/ports/job-store.ts";
import { aJob, countedJob } from "../support/builders/a-job.ts";
import { bytesOf } from "../support/builders/bytes-of.ts";
import { jobStoreContract } from "../support/contracts/job-store-contract.ts";
import { manualClock } from "../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../support/fakes/memory-blob-store.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("The job store in DynamoDB", () => {
  const make = (clock: Clock, bodies = memoryBlobStore()) => {
    const table = { table: dynamoTable(dynamoDb, "records"), clock };
    return { ...dynamoJobStore(table, bodies), ...dynamoDueIndex(table), ...dynamoOpenIndex(table) };
  };
  jobStoreContract((clock) => make(clock));

  /** So many next answers of these calls are lost: they take effect, and the SDK sends them again, some times. */
  const loseAnswers = (times: number, ...commands: readonly string[]): void => {
    let left = times;
    dynamoDb.middlewareStack.add(
      (next, { commandName = "" }) =>
        async (args) => {
          if (left === 0 || !commands.includes(commandName)) return await next(args);
          left -= 1;
          await next(args).catch(() => undefined);
          throw Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", $retryable: { throttling: false } });
        },
      { step: "finalizeRequest", priority: "low", name: "loseAnswer", override: true },
    );
  };
  const loseNone = (): void => void dynamoDb.middlewareStack.remove("loseAnswer");
  afterEach(loseNone);

  it.each([
    "queued",
    "sending",
  ] as const)("recognizes its own put of a %s job whose answer was lost", async (status) => {
    const clock = manualClock();
    const store = make(clock);
    const job = aJob({ id: `job_lost${status}`, status });
    loseAnswers(1, "PutItemCommand");

    const lease = status === "sending" ? { token: "a", expiresAt: clock.now() + 1 } : undefined;
    expect(await store.createJob(job, lease, clock.now())).toBeUndefined();

    expect(await store.findJob(job.id)).toMatchObject({ status });
  });

  it.each([
    "queued",
    "sending",
  ] as const)("compensates a put of a %s job that failed without an answer", async (status) => {
    const clock = manualClock();
    const store = make(clock);
    const job = aJob({ id: `job_off${status}`, status });
    loseAnswers(Number.POSITIVE_INFINITY, "PutItemCommand");

    await expect(store.createJob(job, undefined, clock.now())).rejects.not.toBeInstanceOf(JobMayExistError);
    loseNone();

    expect(await store.findJob(job.id)).toMatchObject({ status: "cancelled", outcome: "not-sent" });
    expect(await store.claimJob(job, 1, { token: "a", expiresAt: 1 }, clock.now())).toBeUndefined();
    expect(await store.createJob(job, undefined, clock.now())).toBeUndefined();
  });

  it("does not cancel an existing job when a put fails", async () => {
    const clock = manualClock();
    const store = make(clock);
    await store.createJob(aJob({ id: "job_existing" }), undefined, clock.now());
    loseAnswers(Number.POSITIVE_INFINITY, "GetItemCommand");

    await expect(store.createJob(aJob({ id: "job_existing" }), undefined, clock.now())).rejects.toThrow("ECONNRESET");
    loseNone();

    expect(await store.findJob("job_existing")).toMatchObject({ status: "queued" });
  });

  it("throws JobMayExistError when a put failed and cannot be compensated", async () => {
    const clock = manualClock();
    const store = make(clock);
    loseAnswers(Number.POSITIVE_INFINITY, "PutItemCommand", "UpdateItemCommand");

    const put = store.createJob(aJob({ id: "job_maystand" }), undefined, clock.now());

    await expect(put).rejects.toBeInstanceOf(JobMayExistError);
  });

  it("recognizes its own claim whose answer was lost", async () => {
    const clock = manualClock();
    const store = make(clock);
    await store.createJob(aJob({ id: "job_lostclaim" }), undefined, clock.now());
    loseAnswers(1, "UpdateItemCommand");

    const lease = { token: "a", expiresAt: clock.now() + 1 };
    expect(await store.claimJob(countedJob("job_lostclaim"), 1, lease, clock.now())).toMatchObject({ attempts: 1 });
  });

  it("stores bodies that are too large for an item as blobs, of request and answer", async () => {
    const clock = manualClock();
    const bodies = memoryBlobStore();
    const store = make(clock, bodies);
    const large = Buffer.alloc(300_000, 7);
    const { request } = aJob();
    await store.createJob(aJob({ id: "job_large", request: { ...request, body: large } }), undefined, clock.now());
    const lease = { token: "a", expiresAt: clock.now() + 1 };

    const claimed = await store.claimJob(countedJob("job_large"), 1, lease, clock.now());
    await store.completeAttempt(
      countedJob("job_large"),
      lease,
      { status: "succeeded", outcome: "answered", response: { status: 200, headers: {}, body: large } },
      clock.now(),
      undefined,
    );

    expect(bytesOf(claimed?.request.body).equals(large)).toBe(true);
    expect(bytesOf((await store.findJob("job_large"))?.response?.body).equals(large)).toBe(true);
    expect([...bodies.blobs.keys()].map((key) => key.split("/").slice(0, 2).join("/"))).toEqual([
      "jobs/job_large",
      "jobs/job_large",
    ]);
  });

  it("finds a job whose body was removed, with the key of the body", async () => {
    const clock = manualClock();
    const bodies = memoryBlobStore();
    const store = make(clock, bodies);
    const request = { ...aJob().request, body: Buffer.alloc(300_000, 7) };
    await store.createJob(aJob({ id: "job_outlives", request }), undefined, clock.now());
    const [place = ""] = bodies.blobs.keys();
    bodies.blobs.clear();
    expect(await store.findJob("job_outlives")).toMatchObject({ request: { body: { key: place, size: 0 } } });

    bodies.fail(1);
    await expect(store.findJob("job_outlives")).rejects.toThrow("out of reach");
  });
});
