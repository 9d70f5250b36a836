import { type ErasureBasis, erasureId } from "../model/erasure.ts";
import type { ErasureEntry, SubjectOfErasure } from "../ports/erasure-record.ts";
import type { FinalErasure } from "./erase-key.ts";

/** An erasure that was neither removed nor restored. */
export interface PendingErasure {
  readonly of: string;
  readonly subjects: readonly SubjectOfErasure[];
  readonly at: number;
  readonly hiddenAt: number;
  readonly basis: ErasureBasis;
  readonly withDisclosures?: true;
}

/** A subject whose erasure is final. */
export type RemovedSubject = FinalErasure;

/** A hold that was put, or removed. */
export interface JournalHold {
  readonly key: string;
  /** The key of the subject that was named. */
  readonly by: string;
  readonly on: number;
}

/** What the record of erasures says of now. */
export interface JournalState {
  /** The last final erasure of each subject. */
  readonly removed: readonly RemovedSubject[];
  readonly pending: readonly PendingErasure[];
  /** Ids of erasures that were restored: what a backup has hidden of them is brought back. */
  readonly restored: readonly string[];
  readonly held: readonly JournalHold[];
  readonly released: readonly JournalHold[];
}

/** Reads the state out of all entries, in any order. Of a hold and a release at one time, the hold counts. */
export function journalState(entries: readonly ErasureEntry[]): JournalState {
  const inOrder = entries.toSorted((one, other) => one.on - other.on || rank(one) - rank(other));
  const removed = new Map<string, RemovedSubject>();
  const pending = new Map<string, PendingErasure>();
  const holds = new Map<string, JournalHold & { readonly held: boolean }>();
  const restored = new Set<string>();
  for (const entry of inOrder) {
    const { key, of, on, at, state } = entry;
    if (state === "held" || state === "released")
      holds.set(`${key} ${of}`, { key, by: of, on, held: state === "held" });
    if (state === "hidden") {
      pending.set(of, withEntry(pending.get(of), entry));
      restored.delete(of);
    }
    // A removal has begun: what is not on record of it yet is removed as well.
    const begun = state === "removed" ? pending.get(of) : undefined;
    for (const subject of begun?.subjects ?? []) {
      const known = removed.get(subject.key);
      const final = finalOf({ ...entry, ...subject });
      removed.set(subject.key, { ...known, ...final, at: Math.max(begun?.at ?? 0, known?.at ?? 0) });
    }
    if (state === "removed" || state === "restored") pending.delete(of);
    if (state === "restored") restored.add(of);
    if (state === "removed") {
      const known = removed.get(key);
      removed.set(key, { ...known, ...finalOf(entry), at: Math.max(at, known?.at ?? 0) });
    }
  }
  const holdsThat = (are: boolean) => [...holds.values()].flatMap(({ held, ...hold }) => (held === are ? [hold] : []));
  return {
    removed: [...removed.values()],
    pending: [...pending.values()],
    restored: [...restored].map(erasureId),
    held: holdsThat(true),
    released: holdsThat(false),
  };
}

/** Keys of subjects whose disclosures were removed with them, and until when, in epoch milliseconds. */
export function withoutDisclosures(entries: readonly ErasureEntry[]): ReadonlyMap<string, number> {
  const removed = new Map<string, number>();
  for (const { state, withDisclosures, key, on } of entries) {
    if (state === "removed" && withDisclosures) removed.set(key, Math.max(on, removed.get(key) ?? 0));
  }
  return removed;
}

const ranks = { released: 0, held: 1, hidden: 2, restored: 3, removed: 4 } as const;
const rank = ({ state }: ErasureEntry): number => ranks[state];

function finalOf({ key, at, on, caseKey, of, basis }: ErasureEntry): RemovedSubject {
  return { key, at, on, of, ...(caseKey === undefined ? {} : { caseKey }), ...(basis === undefined ? {} : { basis }) };
}

function withEntry(known: PendingErasure | undefined, entry: ErasureEntry): PendingErasure {
  const { key, caseKey, of, on, at, basis = "patient-request", withDisclosures } = entry;
  const subject = { key, ...(caseKey === undefined ? {} : { caseKey }) };
  const subjects = new Map([...(known?.subjects ?? []), subject].map((one) => [one.key, one]));
  return {
    of,
    subjects: [...subjects.values()],
    at: Math.max(at, known?.at ?? 0),
    hiddenAt: on,
    basis,
    ...(withDisclosures && { withDisclosures }),
  };
}
