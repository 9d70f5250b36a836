import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { mapLimit } from "../../core/map-limit.ts";
import type { OpenIndexCheck } from "../model/open-index-check.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { OpenIndexChecks, OpenRecords } from "../ports/open-index-checks.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import type { DueHandler } from "../scheduler/run-due-work.ts";

export interface CheckOpenIndexDependencies {
  readonly openIndexChecks: OpenIndexChecks;
  readonly partnerStore: Pick<PartnerStore, "listPartners">;
  readonly endpoints: Pick<EndpointStore, "listAll">;
  readonly clock: Clock;
  /** `TIME_SCALE` */
  readonly scale: number;
  readonly log: Log;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** The records are read beside the stage's own work: one run, each minute, examines 10,000 at most. */
const pagesPerRun = 100;
const pageSize = 100;
const writesAtOnce = 10;

/** After the first pass, the functions of the earlier version may have ended or begun something more. */
const secondPassAfterMs = day;
const passEachMs = 30 * day;

/**
 * Compares the index of open records with the records, and corrects it: what was made before there was such an index has no
 * entry, and what a version without it ended during a deployment still has one. A pass goes through all jobs and
 * deliveries that have not expired, and a crash repeats one run of it.
 */
export function createCheckOpenIndex(deps: CheckOpenIndexDependencies): DueHandler {
  const { openIndexChecks, clock, scale, log } = deps;
  const checkPages = createCheckPages(deps);
  return async (due) => {
    const now = clock.now();
    const check = await openIndexChecks.claimDueCheck(due, now + minute);
    if (check === undefined) return "skipped";
    const { next, after, examined, corrected } = await checkPages(check, await listAfter(deps, check.list));
    const passes = next === undefined ? check.passes + 1 : check.passes;
    const wait = passes === 1 ? secondPassAfterMs : passEachMs;
    // A pass that has not ended continues with the scheduler's next run.
    if (next === undefined) await openIndexChecks.saveCheck({ passes }, now + Math.ceil(wait / scale));
    else await openIndexChecks.saveCheck({ passes, list: nameOf(next), after }, now);
    log.info("open-index.checked", { passes, examined, corrected, ended: next === undefined });
    return "routine";
  };
}

const nameOf = ({ kind, of }: OpenRecords): string => `${kind}#${of}`;

/** The lists that a pass has not examined to their end, in its order. */
async function listAfter(
  { partnerStore, endpoints }: Pick<CheckOpenIndexDependencies, "partnerStore" | "endpoints">,
  name = "",
): Promise<readonly OpenRecords[]> {
  const lists: readonly OpenRecords[] = [
    ...(await partnerStore.listPartners()).map(({ id }) => ({ kind: "job", of: id }) as const),
    ...(await endpoints.listAll()).map(({ id }) => ({ kind: "delivery", of: id }) as const),
  ];
  const byName = lists.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  return byName.filter((list) => nameOf(list) >= name);
}

function createCheckPages({ openIndexChecks }: Pick<CheckOpenIndexDependencies, "openIndexChecks">) {
  return async (check: OpenIndexCheck, lists: readonly OpenRecords[]) => {
    const [first] = lists;
    let [at, examined, corrected] = [0, 0, 0];
    let after = first !== undefined && nameOf(first) === check.list ? (check.after ?? "") : "";
    for (let page = 0; page < pagesPerRun; page += 1) {
      const list = lists[at];
      if (list === undefined) break;
      const entries = await openIndexChecks.examineRecords(list, after, pageSize);
      const records = entries.flatMap(({ record }) => record ?? []);
      const results = await mapLimit(records, writesAtOnce, (seen) => openIndexChecks.correctEntry(list.kind, seen));
      examined += records.length;
      corrected += results.filter(Boolean).length;
      const isAtEnd = entries.length < pageSize;
      at += isAtEnd ? 1 : 0;
      after = isAtEnd ? "" : (entries.at(-1)?.position ?? "");
    }
    return { next: lists[at], after, examined, corrected };
  };
}
