import { expect, it } from "vitest";
import type { DueRecord } from "../../../shared/gateway/ports/due-index.ts";
import { type DueHandler, type DueResult, runDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

/** Due records in shard 0 that go when they are taken. */
function setUp(records: number, takeUp: (due: DueRecord, left: Map<string, DueRecord>) => DueResult) {
  const left = new Map(Array.from({ length: records }, (_, at) => [`job_${at}`, { id: `job_${at}`, dueAt: at }]));
  const log = silentLog();
  const handler: DueHandler = async (due) => takeUp(due, left);
  const run = (remainingMs = () => 55_000) =>
    runDueWork(
      {
        store: { listDue: async (shard, _now, limit) => (shard === 0 ? [...left.values()].slice(0, limit) : []) },
        handlers: new Map([["job_", handler]]),
        clock: manualClock(),
        log,
      },
      remainingMs,
    );
  const counts = () => JSON.parse(log.lines.at(-1) ?? "{}");
  return { left, log, run, counts };
}

const takeAll = (due: DueRecord, left: Map<string, DueRecord>): boolean => left.delete(due.id);

it("takes up page after page until nothing is due", async () => {
  const { left, run, counts } = setUp(60, takeAll);

  await run();

  expect(left.size).toBe(0);
  expect(counts()).toMatchObject({ event: "due-work.done", taken: 60, passed: 0, failed: 0, unfinishedShards: 0 });
});

it("stops before its time is over", async () => {
  const { left, run, counts } = setUp(60, takeAll);
  let looks = 0;

  await run(() => {
    looks += 1;
    return looks > 9 ? 4_000 : 30_000;
  });

  expect(left.size).toBeGreaterThan(0);
  expect(counts()).toMatchObject({ unfinishedShards: 1 });
});

it("takes a bounded number, so that the next run is not kept waiting", async () => {
  const { left, run, counts } = setUp(2_000, takeAll);

  await run();

  expect(left.size).toBe(1_000);
  expect(counts()).toMatchObject({ taken: 1_000, unfinishedShards: 1 });
});

it("goes on when one record fails, and says that it did", async () => {
  const { left, log, run, counts } = setUp(3, (due, rest) => {
    if (due.id === "job_1") throw new Error("Jane Roe");
    return takeAll(due, rest);
  });

  await run();

  expect([...left.keys()]).toEqual(["job_1"]);
  expect(counts()).toMatchObject({ taken: 2, failed: 1 });
  expect(log.lines.join()).not.toContain("Jane");
});

it("does not go round in records that others have, or that nobody knows", async () => {
  const { run, counts } = setUp(30, () => false);

  await run();

  expect(counts()).toMatchObject({ taken: 0, passed: 25, unfinishedShards: 0 });
});

it("tells how much of what it took should have been done long before", async () => {
  const { run, counts } = setUp(4, (due, left) => {
    left.delete(due.id);
    return due.id === "job_2" ? "overdue" : true;
  });

  await run();

  expect(counts()).toMatchObject({ taken: 4, overdue: 1 });
});
