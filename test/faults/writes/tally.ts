import type { JournalEntry } from "../../flows/gateway-client.ts";
import type { Told } from "./send-writes.ts";
import type { StoredWrite } from "./stored-jobs.ts";

/** What became of all writes, by the vendor's journal, the ledger and the partner's memory. */
export interface Tally {
  readonly writes: number;
  /** Done at the vendor more than once. */
  readonly doubled: readonly string[];
  /** The job or an answer says that it was done, and it was not. */
  readonly lost: readonly string[];
  /** The job says that it was not done, and it was. */
  readonly denied: readonly string[];
  /** Without a job, with more than one, or with one that has not ended. */
  readonly unended: readonly string[];
  /** Jobs by status and outcome. */
  readonly ends: ReadonlyMap<string, number>;
  readonly uncertain: { readonly done: number; readonly reached: number; readonly unreached: number };
}

const path = "/V2/createRefillRequest";
const endings = ["succeeded", "failed", "uncertain"];

export function tally(told: readonly Told[], jobs: readonly StoredWrite[], journal: readonly JournalEntry[]): Tally {
  const reached = new Map<string, { calls: number; done: number }>();
  for (const call of journal) {
    if (call.path !== path) continue;
    const mark = call.headers["x-correlation-id"] ?? "";
    const { calls, done } = reached.get(mark) ?? { calls: 0, done: 0 };
    reached.set(mark, { calls: calls + 1, done: done + (call.done ? 1 : 0) });
  }
  const jobsOf = Map.groupBy(jobs, ({ mark }) => mark);
  const doneOf = (mark: string): number => reached.get(mark)?.done ?? 0;
  const statusOf = (mark: string): string => jobsOf.get(mark)?.[0]?.status ?? "none";
  const marks = told.map(({ mark }) => mark);
  const answered = new Set(
    told.flatMap(({ mark, mode, status }) => (mode === "direct" && status === 200 ? [mark] : [])),
  );
  const uncertain = marks.filter((mark) => statusOf(mark) === "uncertain");
  return {
    writes: told.length,
    doubled: marks.filter((mark) => doneOf(mark) > 1),
    lost: marks.filter((mark) => doneOf(mark) === 0 && (statusOf(mark) === "succeeded" || answered.has(mark))),
    denied: marks.filter((mark) => doneOf(mark) > 0 && statusOf(mark) === "failed"),
    unended: marks.filter((mark) => jobsOf.get(mark)?.length !== 1 || !endings.includes(statusOf(mark))),
    ends: countBy(jobs, ({ status, outcome }) => (status === outcome ? status : `${status} (${outcome})`)),
    uncertain: {
      done: uncertain.filter((mark) => doneOf(mark) > 0).length,
      reached: uncertain.filter((mark) => doneOf(mark) === 0 && reached.has(mark)).length,
      unreached: uncertain.filter((mark) => !reached.has(mark)).length,
    },
  };
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return new Map([...counts].toSorted(([, one], [, other]) => other - one));
}
