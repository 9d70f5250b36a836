import { isRecord } from "../core/schema/structures.ts";
import { evidencesOf, isFinding } from "./answered-json.ts";
import type { Paging } from "./list-reading.ts";
import {
  type Finding,
  type Reconciliation,
  type SentSpan,
  toleranceAfterMs,
  toleranceBeforeMs,
  unknown,
} from "./reconciliation.ts";
import type { Comparison } from "./same-value.ts";
import type { VendorAnswer, VendorRequest } from "./split-call.ts";

type Members = Readonly<Record<string, unknown>>;

export interface ListedMatch {
  readonly proof: "match" | "marker";
  /** The list that shows what the call creates. */
  readonly list: (job: VendorRequest) => VendorRequest | undefined;
  readonly paging: Paging;
  /** Compares the request's members with a record's; of a marker, the member that the partner made unique among them. */
  readonly compare: (job: VendorRequest, item: Members) => Comparison;
  /** When the vendor created the record, in epoch milliseconds of its clock; `undefined` where that is not known. */
  readonly createdAt: (item: Members, job: VendorRequest) => number | undefined;
  /** The vendor's id of the record. */
  readonly idOf: (item: Members) => string | undefined;
  readonly created?: (answer: VendorAnswer) => string | undefined;
}

/**
 * A created record in a list that is read to its end. A `match` needs a creation time while the call was in progress, a
 * `marker` does not. That nothing was created is only found where the list has nothing from that time on, whatever its
 * content is: the vendor may have normalised what was sent, and may have worked late.
 */
export function createdInList(rules: ListedMatch): Reconciliation {
  const { proof, list, paging, created } = rules;
  return {
    proof,
    next(job, answers) {
      const from = list(job);
      const pages = answers.length === 0 ? [] : evidencesOf(answers);
      return from === undefined || isFinding(pages) ? undefined : paging.next(from, pages);
    },
    assess(job, sent, answers) {
      const pages = evidencesOf(answers);
      if (isFinding(pages)) return pages;
      const reading = paging.read(pages);
      if (reading === undefined) return unknown("unreadable");
      if (!reading.isWhole) return unknown("not-whole");
      const records = reading.items.filter(isRecord);
      return records.length < reading.items.length ? unknown("unreadable") : assessRecords(rules, job, sent, records);
    },
    ...(created && { created }),
  };
}

function assessRecords(rules: ListedMatch, job: VendorRequest, sent: SentSpan, records: readonly Members[]): Finding {
  const { proof, compare, createdAt, idOf } = rules;
  const all = records.map((item) => ({ id: idOf(item), at: createdAt(item, job), is: compare(job, item) }));
  const isOlder = ({ at }: { readonly at: number | undefined }) =>
    at !== undefined && at < sent.from - toleranceBeforeMs;
  // A value that an older record has is not unique.
  if (proof === "marker" && all.some((one) => one.is === "equal" && isOlder(one))) return unknown("other-candidate");
  if (proof === "match" && !Number.isFinite(sent.from)) return unknown("no-time");
  const candidates = all.filter((one) => !isOlder(one));
  if (candidates.length === 0) return { finding: "not-done" };
  const equal = candidates.filter((one) => one.is !== "different");
  if (equal.length === 0) return unknown("different");
  if (proof === "match" && equal.some(({ at }) => at === undefined)) return unknown("no-time");
  const inTime = equal.filter(({ at }) => at === undefined || at <= sent.to + toleranceAfterMs);
  if (inTime.length === 0) return unknown("absent");
  if (proof === "marker" && inTime.some((one) => one.is === "uncompared")) return unknown("uncompared");
  const items = inTime.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return items.length < inTime.length ? unknown("unreadable") : { finding: "done", items };
}
