import type { JournalEntry } from "../../support/stack/gateway-client.ts";
import type { SeenAttempts } from "./attempts.ts";
import { expectedEnd } from "./expected-end.ts";
import type { WriteResult } from "./send-writes.ts";
import type { StoredWrite } from "./stored-jobs.ts";
import type { VendorFault } from "./vendor-fault.ts";

/** How all writes ended, by the vendor's journal, the store, the partner's memory and the runner's kills. */
export interface Tally {
  readonly writes: number;
  /** Done at the vendor more than once. */
  readonly doubled: readonly string[];
  /** The partner got a 2xx, the job is not `failed`, and the work was not done. */
  readonly lost: readonly string[];
  /** The job says `succeeded`, and the work was not done. */
  readonly notDone: readonly string[];
  /** The job says that the work was not done, it was done, and the vendor did not deny it. */
  readonly denied: readonly string[];
  /** The vendor answered an error after it had done the work, and the job is `failed` by that answer. */
  readonly deniedByVendor: number;
  /** Ended otherwise than the vendor's last answer says, by an instance that was not killed. */
  readonly misread: readonly string[];
  /** The job counts more or fewer requests to the vendor than reached it; only jobs without a killed instance. */
  readonly miscounted: readonly string[];
  /** Without a job, with more than one, or with one that has not ended. */
  readonly unended: readonly string[];
  /** Jobs by status and outcome. */
  readonly ends: ReadonlyMap<string, number>;
  readonly uncertain: UncertainTally;
  /** Requests that met each named fault. */
  readonly faults: ReadonlyMap<string, number>;
}

/** Uncertain jobs by what was sent in their last attempt. */
export interface UncertainTally {
  readonly done: number;
  readonly sent: number;
  /** Nothing was sent, by the journal, after the attempt was recorded. */
  readonly unsent: readonly string[];
  /** Their instance was killed between the record and the first byte: by the runner and the journal, however they ended. */
  readonly killed: readonly string[];
}

export interface Observed {
  readonly results: readonly WriteResult[];
  readonly jobs: readonly StoredWrite[];
  readonly journal: readonly JournalEntry[];
  readonly attempts: Pick<SeenAttempts, "last" | "wasKilled" | "killedAmid">;
}

/** A write is sent with half a second left at least; an answer that takes so long may have come after the caller's wait. */
const lateMs = 450;

const endings = ["succeeded", "failed", "uncertain"];

/**
 * @param path of the writes on the vendor's host
 * @param faults those that the journal names
 */
export function tally(observed: Observed, path: string, faults: readonly VendorFault[]): Tally {
  const { results, jobs, attempts } = observed;
  const journal = observed.journal.filter((call) => call.path === path);
  const calls = Map.groupBy(journal, ({ headers }) => headers["x-correlation-id"] ?? "");
  const faultOf = new Map(faults.map((fault) => [fault.name, fault]));
  const jobsOf = Map.groupBy(jobs, ({ mark }) => mark);
  const killedAmid = attempts.killedAmid();
  const doneOf = (mark: string): number => (calls.get(mark) ?? []).filter(({ done }) => done).length;
  const jobOf = (mark: string): StoredWrite | undefined => jobsOf.get(mark)?.[0];
  const statusOf = (mark: string): string => jobOf(mark)?.status ?? "none";
  const killedIn = (mark: string): boolean => killedAmid.has(jobOf(mark)?.id ?? "");
  /** The requests that reached the vendor in the last attempt. */
  const sentIn = (mark: string): boolean => {
    const at = attempts.last(jobOf(mark)?.id ?? "")?.at ?? 0;
    return (calls.get(mark) ?? []).some((call) => Date.parse(call.at) >= at);
  };
  const isDeniedByVendor = (mark: string): boolean =>
    (calls.get(mark) ?? []).some(({ done, fault }) => done && faultOf.get(fault ?? "")?.deniesWork === true);
  const isMisread = (mark: string): boolean => {
    const last = calls.get(mark)?.at(-1);
    if (last === undefined || killedIn(mark) || !sentIn(mark)) return false;
    const fault = faultOf.get(last.fault ?? "");
    const expected = expectedEnd(last, fault);
    const { partial = false, vendorPending = false, status = "none", updatedAt = 0 } = jobOf(mark) ?? {};
    if (status === "uncertain" && updatedAt - Date.parse(last.at) >= lateMs) return false;
    if (expected === undefined || status !== expected) return expected !== undefined;
    const says = expected === "succeeded" ? fault?.says : undefined;
    return partial !== (says === "partial") || vendorPending !== (says === "vendorPending");
  };
  const isMiscounted = (mark: string): boolean => {
    const job = jobOf(mark);
    return job !== undefined && !attempts.wasKilled(job.id) && job.attempts !== (calls.get(mark)?.length ?? 0);
  };

  const marks = results.map(({ mark }) => mark);
  const answered = new Set(
    results.flatMap(({ mark, mode, status }) => (mode === "direct" && status >= 200 && status < 300 ? [mark] : [])),
  );
  const denied = marks.filter((mark) => doneOf(mark) > 0 && statusOf(mark) === "failed");
  const uncertain = marks.filter((mark) => statusOf(mark) === "uncertain");
  return {
    writes: results.length,
    doubled: marks.filter((mark) => doneOf(mark) > 1),
    lost: marks.filter((mark) => doneOf(mark) === 0 && answered.has(mark) && statusOf(mark) !== "failed"),
    notDone: marks.filter((mark) => doneOf(mark) === 0 && statusOf(mark) === "succeeded"),
    denied: denied.filter((mark) => !isDeniedByVendor(mark)),
    deniedByVendor: denied.filter(isDeniedByVendor).length,
    misread: marks
      .filter(isMisread)
      .map((mark) => `${mark} ${statusOf(mark)} after ${nameOf(calls.get(mark)?.at(-1))}`),
    miscounted: marks
      .filter(isMiscounted)
      .map((mark) => `${mark} counts ${jobOf(mark)?.attempts} of ${calls.get(mark)?.length ?? 0}`),
    unended: marks.filter((mark) => jobsOf.get(mark)?.length !== 1 || !endings.includes(statusOf(mark))),
    ends: countBy(jobs, ({ status, outcome }) => (status === outcome ? status : `${status} (${outcome})`)),
    uncertain: {
      done: uncertain.filter((mark) => doneOf(mark) > 0).length,
      sent: uncertain.filter((mark) => doneOf(mark) === 0 && sentIn(mark)).length,
      unsent: uncertain.filter((mark) => !sentIn(mark)),
      killed: marks.filter((mark) => killedIn(mark) && !sentIn(mark)),
    },
    faults: countBy(
      observed.journal.filter(({ fault }) => fault !== undefined),
      nameOf,
    ),
  };
}

/** Uncertain though nothing was sent and no instance was killed for it, or killed there and not uncertain. */
export function unexplained({ uncertain: { unsent, killed } }: Tally): readonly string[] {
  const both = new Set(unsent.filter((mark) => killed.includes(mark)));
  return [...unsent, ...killed].filter((mark) => !both.has(mark));
}

const nameOf = (call: JournalEntry | undefined): string => call?.fault ?? "no fault";

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return new Map([...counts].toSorted(([, one], [, other]) => other - one));
}
