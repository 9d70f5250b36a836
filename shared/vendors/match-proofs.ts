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
  /** The read of one record, where the list does not have all members that are compared. */
  readonly detail?: (item: Members) => VendorRequest | undefined;
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
      const values = answers.length === 0 ? [] : evidencesOf(answers);
      if (from === undefined || isFinding(values)) return undefined;
      const pages = pagesOf(rules, from, values);
      if (pages.length === values.length) {
        const page = paging.next(from, pages);
        if (page !== undefined) return page;
      }
      const [item] = detailed(rules, job, pages).slice(values.length - pages.length);
      return item && rules.detail?.(item);
    },
    assess(job, sent, answers) {
      const values = evidencesOf(answers);
      if (isFinding(values)) return values;
      const from = list(job);
      const pages = from === undefined ? values : pagesOf(rules, from, values);
      const reading = paging.read(pages);
      if (reading === undefined) return unknown("unreadable");
      if (!reading.isWhole) return unknown("not-whole");
      const records = reading.items.filter(isRecord);
      if (records.length < reading.items.length) return unknown("unreadable");
      const details = values.slice(pages.length);
      const read = detailed(rules, job, pages).slice(0, details.length);
      const whole = records.map((item) => {
        const detail = details[read.indexOf(item)];
        return isRecord(detail) ? { ...item, ...detail } : item;
      });
      return assessRecords(rules, job, sent, whole);
    },
    ...(created && { created }),
  };
}

/** The answers that are pages of the list; the reads of single records follow them. */
function pagesOf({ paging }: ListedMatch, from: VendorRequest, values: readonly unknown[]): readonly unknown[] {
  const last = values.findIndex((_, at) => paging.next(from, values.slice(0, at + 1)) === undefined);
  return last < 0 ? values : values.slice(0, last + 1);
}

/** The records that are read one by one: those that the list does not show to be others, from the newest on. */
function detailed(
  { detail, paging, compare, createdAt }: ListedMatch,
  job: VendorRequest,
  pages: readonly unknown[],
): readonly Members[] {
  if (detail === undefined) return [];
  const records = paging.read(pages)?.items.filter(isRecord) ?? [];
  const alike = records.filter((item) => compare(job, item) !== "different");
  return alike.toSorted((one, other) => (createdAt(other, job) ?? 0) - (createdAt(one, job) ?? 0));
}

function assessRecords(rules: ListedMatch, job: VendorRequest, sent: SentSpan, records: readonly Members[]): Finding {
  const { proof, compare, createdAt, idOf, detail } = rules;
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
  // What only the record itself has was read of all that the look has reads for.
  const mustCompare = proof === "marker" || detail !== undefined;
  if (mustCompare && inTime.some((one) => one.is === "uncompared")) return unknown("uncompared");
  const items = inTime.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return items.length < inTime.length ? unknown("unreadable") : { finding: "done", items };
}
