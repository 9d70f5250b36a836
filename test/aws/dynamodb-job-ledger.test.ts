import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoDueLedger } from "../../shared/aws/dynamodb-due-ledger.ts";
import { dynamoJobLedger } from "../../shared/aws/dynamodb-job-ledger.ts";
import { LedgerTable } from "../../shared/aws/ledger-table.ts";
import type { Clock } from "../../shared/core/clock.ts";
import { aJob } from "../builders/a-job.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryBodyStore } from "../fakes/memory-body-store.ts";
import { jobLedgerContract } from "../gateway/ports/job-ledger-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "./start-dynamodb.ts";

describe("the job ledger in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  const make = (clock: Clock, bodies = memoryBodyStore()) => {
    const table = new LedgerTable(dynamoDb.client, "ledger", clock);
    return { ...dynamoJobLedger(table, bodies), ...dynamoDueLedger(table) };
  };
  jobLedgerContract((clock) => make(clock));

  /** The next write takes effect and its answer is lost, so that the SDK sends it once more. */
  const loseNextAnswer = (): void => {
    let lost = false;
    dynamoDb.client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        if (lost) return result;
        lost = true;
        throw Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", $retryable: { throttling: false } });
      },
      { step: "finalizeRequest", priority: "low", name: "loseAnswer", override: true },
    );
  };

  it.each(["queued", "sending"] as const)("a put of a %s job whose answer was lost is our own", async (status) => {
    const clock = manualClock();
    const ledger = make(clock);
    const job = aJob({ id: `job_lost${status}`, status });
    loseNextAnswer();

    const owner = status === "sending" ? { token: "a", until: clock.now() + 1 } : undefined;
    expect(await ledger.createJob(job, owner, clock.now())).toBeUndefined();

    expect(await ledger.findJob(job.id)).toMatchObject({ status });
  });

  it("a claim whose answer was lost is our own", async () => {
    const clock = manualClock();
    const ledger = make(clock);
    await ledger.createJob(aJob({ id: "job_lostclaim" }), undefined, clock.now());
    loseNextAnswer();

    const owner = { token: "a", until: clock.now() + 1 };
    expect(await ledger.claimJob("job_lostclaim", 1, owner, clock.now())).toMatchObject({ attempts: 1 });
  });

  it("keeps bodies that an item has no room for in the body store, both ways", async () => {
    const clock = manualClock();
    const bodies = memoryBodyStore();
    const ledger = make(clock, bodies);
    const large = Buffer.alloc(300_000, 7);
    const { request } = aJob();
    await ledger.createJob(aJob({ id: "job_large", request: { ...request, body: large } }), undefined, clock.now());
    const owner = { token: "a", until: clock.now() + 1 };

    const claimed = await ledger.claimJob("job_large", 1, owner, clock.now());
    await ledger.settleJob(
      "job_large",
      owner,
      { status: "succeeded", outcome: "answered", response: { status: 200, headers: {}, body: large } },
      clock.now(),
      undefined,
    );

    expect(Buffer.from(claimed?.request.body ?? []).equals(large)).toBe(true);
    expect(Buffer.from((await ledger.findJob("job_large"))?.response?.body ?? []).equals(large)).toBe(true);
    expect([...bodies.bodies.keys()].map((key) => key.split("/").slice(0, 2).join("/"))).toEqual([
      "jobs/job_large",
      "jobs/job_large",
    ]);
  });
});
