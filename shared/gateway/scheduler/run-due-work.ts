import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { type DueIndex, type DueRecord, dueShards } from "../ports/due-index.ts";

/**
 * Takes up one due record: claims it by pushing its `dueAt` out, then puts it into its queue.
 *
 * @returns `false` when somebody else has it, or nothing is left to do; `overdue` when it was taken up, and should have
 *   been done long before
 */
export type DueHandler = (due: DueRecord) => Promise<DueResult>;

export type DueResult = boolean | "overdue";

export interface DueWorkDependencies {
  readonly store: Pick<DueIndex, "listDue">;
  /** By the prefix of the record's id. */
  readonly handlers: ReadonlyMap<string, DueHandler>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Records that one look at a shard brings. */
const pageSize = 25;

/** What one run takes from one shard at most; the rest is there in a minute, and the other shards get their turn. */
const pagesPerShard = 40;

/** Left over of the invocation for what is under way. */
const reserveMs = 5_000;

/** Looks through all shards for what is due: waits that are over, and what a crash left behind. */
export async function runDueWork(dependencies: DueWorkDependencies, remainingMs: () => number): Promise<void> {
  const found = await Promise.all(
    Array.from({ length: dueShards }, (_, shard) => runShard(dependencies, shard, remainingMs)),
  );
  const sum = (count: (one: Counts) => number): number => found.reduce((total, one) => total + count(one), 0);
  dependencies.log.info("due-work.done", {
    taken: sum(({ taken }) => taken),
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    // The alarm counts these.
    overdue: sum(({ overdue }) => overdue),
    unfinishedShards: sum(({ unfinished }) => (unfinished ? 1 : 0)),
  });
}

interface Counts {
  taken: number;
  /** Somebody else's, or finished meanwhile. */
  passed: number;
  failed: number;
  /** Of those that were taken. */
  overdue: number;
  unfinished: boolean;
}

async function runShard(
  { store, handlers, clock, log }: DueWorkDependencies,
  shard: number,
  remainingMs: () => number,
): Promise<Counts> {
  const counts: Counts = { taken: 0, passed: 0, failed: 0, overdue: 0, unfinished: true };
  for (let page = 0; page < pagesPerShard && remainingMs() > reserveMs; page += 1) {
    const due = await store.listDue(shard, clock.now(), pageSize);
    const results = await Promise.all(due.map((record) => takeUp(handlers, record, log)));
    const overdue = results.filter((result) => result === "overdue").length;
    const taken = overdue + results.filter((result) => result === "taken").length;
    counts.overdue += overdue;
    counts.taken += taken;
    counts.passed += results.filter((result) => result === "passed").length;
    counts.failed += results.filter((result) => result === "failed").length;
    // A page of which nothing could be taken would only come again.
    if (due.length < pageSize || taken === 0) {
      counts.unfinished = false;
      break;
    }
  }
  return counts;
}

/** One record that cannot be taken up must not keep the others waiting. */
async function takeUp(
  handlers: ReadonlyMap<string, DueHandler>,
  record: DueRecord,
  log: Log,
): Promise<"taken" | "overdue" | "passed" | "failed"> {
  const prefix = record.id.slice(0, record.id.indexOf("_") + 1);
  try {
    const taken = (await handlers.get(prefix)?.(record)) ?? false;
    return taken === "overdue" ? taken : taken ? "taken" : "passed";
  } catch (error) {
    log.error("due-work.failed", { record: record.id, ...describeError(error) });
    return "failed";
  }
}
