/** One tombstone of an erasure: digests and a time, nothing that identifies a person. */
export interface Erasure {
  /** The key of the patient or the case. */
  readonly key: string;
  /** When it was erased, in epoch milliseconds. */
  readonly at: number;
  /** The key of the state of a case; absent for a patient. */
  readonly caseKey?: string;
}

/**
 * All erasures, in a place that no restore of the tables replaces: by it the subjects are erased again from state that was
 * backed up before their erasure. Entries are only ever added.
 */
export interface ErasureRecord {
  /** Can be repeated; two erasures of one key at different times are two entries. */
  add(erasure: Erasure): Promise<void>;
  /** Throws after the last readable entry where others cannot be read; the message names them. */
  list(): AsyncIterable<Erasure>;
}
