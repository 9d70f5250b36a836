import type { ErasureBasis } from "../model/erasure.ts";

/** What an entry says happened. Only `removed` is final. */
export const erasureEntryStates = ["hidden", "restored", "removed", "held", "released"] as const;

export type ErasureEntryState = (typeof erasureEntryStates)[number];

/** A subject of an erasure. */
export interface SubjectOfErasure {
  /** The key of the patient or the case. */
  readonly key: string;
  /** The key of the state of a case; absent for a patient. */
  readonly caseKey?: string;
}

/** One step of an erasure or a hold: digests and times, nothing that identifies a person. */
export interface ErasureEntry extends SubjectOfErasure {
  readonly state: ErasureEntryState;
  /** When it happened, in epoch milliseconds; of `hidden` and `removed`, when the operator erased the subject. */
  readonly on: number;
  /** Until when events are erased, in epoch milliseconds; the time of the tombstone. */
  readonly at: number;
  /** The key of the subject that was named; a patient's case has the patient's. */
  readonly of: string;
  readonly basis?: ErasureBasis;
  readonly withDisclosures?: true;
}

/**
 * All erasures and holds, in a place that no restore of the tables replaces: by it the subjects are erased again from state
 * that was backed up before their erasure. Entries are only ever added.
 */
export interface ErasureRecord {
  /** Can be repeated. */
  add(entry: ErasureEntry): Promise<void>;
  /** Throws after the last readable entry where others cannot be read; the message names them. */
  list(): AsyncIterable<ErasureEntry>;
}
