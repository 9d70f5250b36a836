import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { awaitAll } from "../../core/map-limit.ts";
import { type DueIndex, type DueRecord, dueShards } from "../ports/due-index.ts";
import { type DueJob, measureDueWork, summarizeDueJobs } from "./due-jobs.ts";

/** Handles one due record: claims it by postponing its `dueAt`, then sends its message or does its work. */
export type DueHandler = (due: DueRecord) => Promise<DueResult | DueJobResult>;

/**
 * `handled`, or `overdue` when it was handled long after it was due; `skipped` when another scheduler has claimed it or
 * nothing is left to do; `routine` for what recurs by itself and is no unfinished work: it is not measured.
 */
export type DueResult = "handled" | "overdue" | "skipped" | "routine";

/** The result for a job, and what was found. */
export interface DueJobResult {
  readonly result: DueResult;
  readonly job: DueJob;
}

export interface RunDueWorkDependencies {
  readonly store: Pick<DueIndex, "listDue">;
  /** By the prefix of the record's id. */
  readonly handlers: ReadonlyMap<string, DueHandler>;
  /** Run before each run, together; must not throw. */
  readonly prepare?: readonly (() => Promise<void>)[];
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
    await awaitAll((deps.prepare ?? []).map((prepare) => prepare()));
    const shards = Array.from({ length: dueShards }, (_, shard) => shard);
    const runs = await awaitAll(shards.map((shard) => runShard({ shard, remainingMs })));
    const handled = runs.flatMap((run) => run.handled);
    const count = (...wanted: readonly Result[]): number =>
      handled.filter(({ result }) => wanted.includes(result)).length;
    const oldestSeconds = Math.floor(Math.max(0, ...runs.map(({ oldestMs }) => oldestMs)) / 1000);
    const jobs = summarizeDueJobs(
      handled.flatMap(({ job }) => (job === undefined ? [] : [job])),
      deps.clock.now(),
    );
    const fields = {
      handled: count("handled", "overdue"),
      skipped: count("skipped"),
      failed: count("failed"),
      // Alarms evaluate these (infra/gateway/scheduler-alarms.ts).
      overdue: count("overdue"),
      oldestSeconds,
      unfinishedShards: runs.filter(({ unfinished }) => unfinished).length,
      ...jobs,
    };
    deps.log.info(
      "due-work.done",
      fields,
      measureDueWork({ due: handled.length - count("routine"), oldestSeconds, ...jobs }),
    );
  };
}

type Result = DueResult | "failed";

interface HandledRecord {
  readonly result: Result;
  readonly job?: DueJob;
}

interface ShardRun {
  readonly handled: readonly HandledRecord[];
  /** How long the record that is due the longest had been due; 0 without due records. */
  readonly oldestMs: number;
  /** Records are left that are due. */
  readonly unfinished: boolean;
}

function createRunShard({ store, handlers, clock, log }: RunDueWorkDependencies) {
  const handle = createHandleRecord({ handlers, log });
  return async ({ shard, remainingMs }: { shard: number; remainingMs: () => number }): Promise<ShardRun> => {
    const handled: HandledRecord[] = [];
    let oldestMs = 0;
    for (let page = 0; page < pagesPerShard && remainingMs() > reserveMs; page += 1) {
      const now = clock.now();
      const due = await store.listDue(shard, now, pageSize);
      const ofPage = await Promise.all(due.map(handle));
      const ages = due.map(({ dueAt }, index) => (ofPage[index]?.result === "routine" ? 0 : now - dueAt));
      oldestMs = Math.max(oldestMs, ...ages);
      handled.push(...ofPage);
      // The next query would return a page without a handled record again.
      const isStuck = !ofPage.some(({ result }) => result !== "skipped" && result !== "failed");
      if (due.length < pageSize || isStuck) return { handled, oldestMs, unfinished: false };
    }
    return { handled, oldestMs, unfinished: true };
  };
}

/** A record whose handler fails must not keep the others from being handled. */
function createHandleRecord({ handlers, log }: Pick<RunDueWorkDependencies, "handlers" | "log">) {
  return async (record: DueRecord): Promise<HandledRecord> => {
    const prefix = record.id.slice(0, record.id.indexOf("_") + 1);
    try {
      const handled = (await handlers.get(prefix)?.(record)) ?? "skipped";
      return typeof handled === "string" ? { result: handled } : handled;
    } catch (error) {
      log.error("due-work.failed", { record: record.id, ...describeError(error) });
      return { result: "failed" };
    }
  };
}
