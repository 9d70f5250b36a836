import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { awaitAll } from "../../core/map-limit.ts";
import { type DueIndex, type DueRecord, dueShards } from "../ports/due-index.ts";

/** Handles one due record: claims it by postponing its `dueAt`, then sends its message or does its work. */
export type DueHandler = (due: DueRecord) => Promise<DueResult>;

/**
 * `handled`, or `overdue` when it was handled long after it was due; `skipped` when another scheduler has claimed it or
 * nothing is left to do.
 */
export type DueResult = "handled" | "overdue" | "skipped";

export interface RunDueWorkDependencies {
  readonly store: Pick<DueIndex, "listDue">;
  /** By the prefix of the record's id. */
  readonly handlers: ReadonlyMap<string, DueHandler>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Records that one query of a shard returns. */
const pageSize = 25;

/** What one run handles of one shard at most; the next run, a minute later, continues. */
const pagesPerShard = 40;

/** The part of the invocation's time that is left for work in progress. */
const reserveMs = 5_000;

/**
 * Runs the due handlers for all records that are due in all shards: those whose wait has ended, and those that a crash
 * left unfinished. Its input returns the milliseconds that remain of the invocation.
 */
export function createRunDueWork(deps: RunDueWorkDependencies) {
  const runShard = createRunShard(deps);
  return async (remainingMs: () => number): Promise<void> => {
    const shards = Array.from({ length: dueShards }, (_, shard) => shard);
    const runs = await awaitAll(shards.map((shard) => runShard({ shard, remainingMs })));
    const results = runs.flatMap((run) => run.results);
    const count = (...wanted: readonly Result[]): number => results.filter((one) => wanted.includes(one)).length;
    deps.log.info("due-work.done", {
      handled: count("handled", "overdue"),
      skipped: count("skipped"),
      failed: count("failed"),
      // The alarm counts these.
      overdue: count("overdue"),
      unfinishedShards: runs.filter(({ unfinished }) => unfinished).length,
    });
  };
}

type Result = DueResult | "failed";

interface ShardRun {
  readonly results: readonly Result[];
  /** Records are left that are due. */
  readonly unfinished: boolean;
}

function createRunShard({ store, handlers, clock, log }: RunDueWorkDependencies) {
  const handle = createHandleRecord({ handlers, log });
  return async ({ shard, remainingMs }: { shard: number; remainingMs: () => number }): Promise<ShardRun> => {
    const results: Result[] = [];
    for (let page = 0; page < pagesPerShard && remainingMs() > reserveMs; page += 1) {
      const due = await store.listDue(shard, clock.now(), pageSize);
      const ofPage = await Promise.all(due.map(handle));
      results.push(...ofPage);
      // The next query would return a page without a handled record again.
      const isStuck = !ofPage.some((result) => result === "handled" || result === "overdue");
      if (due.length < pageSize || isStuck) return { results, unfinished: false };
    }
    return { results, unfinished: true };
  };
}

/** A record whose handler fails must not keep the others from being handled. */
function createHandleRecord({ handlers, log }: Pick<RunDueWorkDependencies, "handlers" | "log">) {
  return async (record: DueRecord): Promise<Result> => {
    const prefix = record.id.slice(0, record.id.indexOf("_") + 1);
    try {
      return (await handlers.get(prefix)?.(record)) ?? "skipped";
    } catch (error) {
      log.error("due-work.failed", { record: record.id, ...describeError(error) });
      return "failed";
    }
  };
}
