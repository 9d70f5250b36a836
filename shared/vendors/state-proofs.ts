import { isRecord } from "../core/schema/structures.ts";
import { evidencesOf, isFinding, objectOf } from "./answered-json.ts";
import { compareMembers, compareValues, type MemberRules } from "./compare-members.ts";
import type { Paging } from "./list-reading.ts";
import { type Finding, type Reconciliation, type SentSpan, toleranceBeforeMs, unknown } from "./reconciliation.ts";
import type { VendorRequest } from "./split-call.ts";

type Members = Readonly<Record<string, unknown>>;

interface StateRules extends MemberRules {
  /** What the request states; the object of its body if absent. */
  readonly sent?: (job: VendorRequest) => Members | undefined;
  /** The record's own modification time, in epoch milliseconds; absent where the document has none. */
  readonly modified?: (record: Members) => number | undefined;
  readonly resource?: Reconciliation["resource"];
}

export interface RecordState extends StateRules {
  /** The getter of the record that the call writes; `undefined` for a call that names none. */
  readonly read: (job: VendorRequest) => VendorRequest | undefined;
  /** The record in the getter's answer; the answer itself if absent. */
  readonly record?: (value: unknown) => unknown;
}

/** The state of one record, which a getter answers. */
export function stateOfRecord(rules: RecordState): Reconciliation {
  const { read, record = (value) => value, resource } = rules;
  return {
    proof: "state",
    next: (job, answers) => (answers.length === 0 ? read(job) : undefined),
    assess(job, sent, answers) {
      const values = evidencesOf(answers);
      if (isFinding(values)) return values;
      const found = record(values[0]);
      return isRecord(found) ? compareState(rules, job, sent, found) : unknown("unreadable");
    },
    ...(resource && { resource }),
  };
}

export interface ListedState extends StateRules {
  /** The list that shows what the call writes. */
  readonly list: (job: VendorRequest) => VendorRequest | undefined;
  readonly paging: Paging;
  /** Whether the list's item is what the call names by a key that is unique in the list. */
  readonly isIt: (item: unknown, job: VendorRequest) => boolean;
  /** `absent` of a deletion. */
  readonly wants: "present" | "absent";
}

/** The state of one item in a list. */
export function stateInList(rules: ListedState): Reconciliation {
  const { list, paging, isIt, wants, resource } = rules;
  const pagesOf = (answers: Parameters<Reconciliation["next"]>[1]) => evidencesOf(answers);
  return {
    proof: "state",
    next(job, answers) {
      const from = list(job);
      const pages = answers.length === 0 ? [] : pagesOf(answers);
      if (from === undefined || isFinding(pages)) return undefined;
      const isFound = paging.read(pages)?.items.some((item) => isIt(item, job)) ?? false;
      return isFound ? undefined : paging.next(from, pages);
    },
    assess(job, sent, answers) {
      const pages = pagesOf(answers);
      if (isFinding(pages)) return pages;
      const reading = paging.read(pages);
      if (reading === undefined) return unknown("unreadable");
      const found = reading.items.filter((item) => isIt(item, job));
      const [item] = found;
      if (item === undefined && !reading.isWhole) return unknown("not-whole");
      if (wants === "absent") return item === undefined ? done : stillThere(rules, sent, item);
      if (item === undefined) return { finding: "not-done" };
      if (found.length > 1) return unknown("other-candidate");
      // An item without members is no more than its key.
      return isRecord(item) ? compareState(rules, job, sent, item) : done;
    },
    ...(resource && { resource }),
  };
}

const done: Finding = { finding: "done", items: [] };

function stillThere(rules: StateRules, sent: SentSpan, item: unknown): Finding {
  return isOlder(rules, sent, item) ? { finding: "not-done" } : unknown("different");
}

/** A record that was changed last before the call was sent was not changed by it. */
function isOlder({ modified }: StateRules, { from }: SentSpan, record: unknown): boolean {
  const at = isRecord(record) ? modified?.(record) : undefined;
  return at !== undefined && at < from - toleranceBeforeMs;
}

function compareState(rules: StateRules, job: VendorRequest, sent: SentSpan, found: Members): Finding {
  const members = (rules.sent ?? objectOf)(job);
  if (members === undefined) return unknown("no-request");
  if (Object.keys(members).length === 0) return unknown("uncompared");
  const comparison = compareMembers(members, found, rules);
  if (comparison === "different") return isOlder(rules, sent, found) ? { finding: "not-done" } : unknown("different");
  return comparison === "equal" ? done : unknown("uncompared");
}

export interface WholeListState {
  readonly list: (job: VendorRequest) => VendorRequest | undefined;
  readonly paging: Paging;
  /** The items that the list has once the call is done, and no others. */
  readonly wanted: (job: VendorRequest) => readonly unknown[] | undefined;
  readonly keyOf: (item: unknown) => string | undefined;
}

/** The state of a whole list, which the call replaces: the same items in any order. */
export function stateOfList({ list, paging, wanted, keyOf }: WholeListState): Reconciliation {
  return {
    proof: "state",
    next(job, answers) {
      const from = list(job);
      const pages = answers.length === 0 ? [] : evidencesOf(answers);
      return from === undefined || isFinding(pages) ? undefined : paging.next(from, pages);
    },
    assess(job, _sent, answers) {
      const pages = evidencesOf(answers);
      if (isFinding(pages)) return pages;
      const reading = paging.read(pages);
      const items = wanted(job);
      if (items === undefined) return unknown("no-request");
      if (reading === undefined) return unknown("unreadable");
      if (!reading.isWhole) return unknown("not-whole");
      const found = new Map(reading.items.map((item) => [keyOf(item), item]));
      if (found.has(undefined)) return unknown("unreadable");
      if (items.length !== reading.items.length || found.size !== items.length) return unknown("different");
      const comparisons = items.map((item) => compareValues(item, found.get(keyOf(item))));
      if (comparisons.every((one) => one === "equal")) return done;
      return unknown(comparisons.includes("different") ? "different" : "uncompared");
    },
  };
}
