import { expect, it } from "vitest";
import type { DueRecord } from "../../../shared/gateway/ports/due-index.ts";
import { createRunDueWork, type DueResult } from "../../../shared/gateway/scheduler/run-due-work.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

/** A scheduler over due records in shard 0, and a handler of theirs that decides about each. */
function setUp(records: number, handle: (due: DueRecord, left: Map<string, DueRecord>) => DueResult) {
  const left = new Map(Array.from({ length: records }, (_, at) => [`job_${at}`, { id: `job_${at}`, dueAt: at }]));
  const log = silentLog();
  const runDueWork = createRunDueWork({
    store: { listDue: async (shard, _now, limit) => (shard === 0 ? [...left.values()].slice(0, limit) : []) },
    handlers: new Map([["job_", async (due: DueRecord) => handle(due, left)]]),
    clock: manualClock(),
    log,
  });
  const run = (remainingMs = () => 55_000) => runDueWork(remainingMs);
  const counts = () => JSON.parse(log.lines.at(-1) ?? "{}");
  return { left, log, run, counts };
}

/** Handles a record so that it is not due any more. */
const finish = (due: DueRecord, left: Map<string, DueRecord>): DueResult =>
  left.delete(due.id) ? "handled" : "skipped";

it("The scheduler handles page after page until nothing is due", async () => {
  const { left, run, counts } = setUp(60, finish);

  await run();

  expect(left.size).toBe(0);
  expect(counts()).toMatchObject({ event: "due-work.done", handled: 60, skipped: 0, failed: 0, unfinishedShards: 0 });
});

it("The scheduler stops before its invocation times out", async () => {
  const { left, run, counts } = setUp(60, finish);
  let checks = 0;

  await run(() => {
    checks += 1;
    return checks > 9 ? 4_000 : 30_000;
  });

  expect(left.size).toBeGreaterThan(0);
  expect(counts()).toMatchObject({ unfinishedShards: 1 });
});

it("The scheduler handles a bounded number of records, so that the next run is not delayed", async () => {
  const { left, run, counts } = setUp(2_000, finish);

  await run();

  expect(left.size).toBe(1_000);
  expect(counts()).toMatchObject({ handled: 1_000, unfinishedShards: 1 });
});

it("The scheduler handles the other records when one fails, and counts the failure", async () => {
  const { left, log, run, counts } = setUp(3, (due, rest) => {
    if (due.id === "job_1") throw new Error("Jane Roe");
    return finish(due, rest);
  });

  await run();

  expect([...left.keys()]).toEqual(["job_1"]);
  expect(counts()).toMatchObject({ handled: 2, failed: 1 });
  expect(log.lines.join()).not.toContain("Jane");
});

it("The scheduler does not repeat a page of records that it can only skip", async () => {
  const { run, counts } = setUp(30, () => "skipped");

  await run();

  expect(counts()).toMatchObject({ handled: 0, skipped: 25, unfinishedShards: 0 });
});

it("The scheduler counts the handled records that are overdue", async () => {
  const { run, counts } = setUp(4, (due, left) => {
    left.delete(due.id);
    return due.id === "job_2" ? "overdue" : "handled";
  });

  await run();

  expect(counts()).toMatchObject({ handled: 4, overdue: 1 });
});

it("The scheduler logs for how many seconds the oldest record had been due", async () => {
  const { run, counts } = setUp(3, finish);

  await run();

  // The records of this test were due from the beginning of 1970, by the manual clock.
  expect(counts().oldestSeconds).toBe(Math.floor(manualClock().now() / 1000));
  await run();
  expect(counts().oldestSeconds).toBe(0);
});
