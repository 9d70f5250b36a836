/** A case that events of a patient named: digests alone, so that the index identifies no person. */
export interface LinkedCase {
  /** The case's own subject key. */
  readonly subjectKey: string;
  /** The key of its state. */
  readonly caseKey: string;
}

/** A case of a patient. */
export interface CaseLink {
  readonly patientKey: string;
  readonly linked: LinkedCase;
}

/** What happened until a time is erased, or hidden by an erasure that can be undone. */
export interface Tombstone {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The id of the erasure that hides it; absent where it is erased permanently. */
  readonly hiddenBy?: string;
}

/**
 * A job in the entry of a subject. An `Idempotency-Key` gives every request under it one id, so that the job of that id may
 * name others by now (`named-jobs.ts`).
 */
export interface IndexedJob {
  readonly id: string;
  /** When the jobs of this id were created, in epoch milliseconds, whose answers name the subject. */
  readonly answered: readonly number[];
}

/** An event in the entry of a subject. It may not be stored yet, or not any more. */
export interface IndexedEvent {
  readonly id: string;
  /** When it was added the last time, in epoch milliseconds, to a second; long ago where it is not known. */
  readonly indexedAt: number;
}

/** The entry of one patient or case. */
export interface SubjectEntry {
  readonly events: readonly IndexedEvent[];
  /** Of the calls that name it, in the request or in the answer. */
  readonly jobs: readonly IndexedJob[];
  readonly cases: readonly LinkedCase[];
  /** Of a case: the keys of its patients. */
  readonly patients: readonly string[];
}

/**
 * The events and jobs of each patient and case, by subject keys (keyed digests of single ids), and who was erased. Entries outlive
 * events, so that an event that a held delivery retains is found, too; tombstones do not expire.
 */
export interface SubjectIndex {
  /**
   * Adds an event to the entries of the keys, and links cases and patients. Can be repeated. Runs before the event is
   * stored, so that none is missed.
   */
  indexEvent(eventId: string, keys: readonly string[], links: readonly CaseLink[]): Promise<void>;
  /**
   * Adds an event that was stored before to the entries of the keys again, one by one, as the scheduler and an operator may.
   * Can be repeated.
   */
  reindexEvent(eventId: string, keys: readonly string[]): Promise<void>;
  /**
   * Adds a job to the entries of the keys. Can be repeated. Runs before what names the subject is stored, so that none is
   * missed.
   *
   * @param answered when the job was created whose answer names them, in epoch milliseconds; absent where a request does,
   *   whose job has the keys
   */
  indexJob(jobId: string, keys: readonly string[], answered?: number): Promise<void>;
  /** Adds a case to the entry of its patient. Can be repeated. Runs before the case is stored, so that none is missed. */
  linkCase(link: CaseLink): Promise<void>;
  /** Adds a partner whose job made the patient or case, and the patients of a case. Can be repeated. */
  addOwner(key: string, partnerId: string, patients?: readonly string[]): Promise<void>;
  /**
   * The partners whose jobs made one of these.
   *
   * @param consistent `false` for reads at half the price, which may miss one of the last second
   */
  findOwners(keys: readonly string[], consistent?: boolean): Promise<readonly string[]>;
  /** The entry of a key, by consistent reads. */
  findSubjectEntry(key: string): Promise<SubjectEntry>;
  /**
   * Ids of events in the entry of a key, in no order; one may be gone.
   *
   * @param limit the most that are read, and returned
   */
  listSubjectEvents(key: string, limit: number): Promise<readonly string[]>;
  /** Removes an event, a job, or a case by its subject key, from an entry. */
  removeFromSubject(key: string, of: string): Promise<void>;
  /** Records when the subject was erased, in epoch milliseconds; of two times the later one is stored. */
  putTombstone(key: string, at: number): Promise<void>;
  /** Records that an erasure hides what happened until then; `clearHidden` undoes it. */
  putHidden(key: string, erasure: string, at: number): Promise<void>;
  clearHidden(key: string, erasure: string): Promise<void>;
  /**
   * The tombstones that the keys have, and what is hidden of them.
   *
   * @param consistent `false` for reads at half the price, which may miss one of the last second
   */
  findTombstones(keys: readonly string[], consistent?: boolean): Promise<readonly Tombstone[]>;
  /**
   * Forbids the erasure of the subject. It does not expire.
   *
   * @param by the key of the subject that was named: a patient's hold covers the cases, which may have holds of their own
   */
  putHold(key: string, by: string, since: number): Promise<void>;
  /** Removes the hold by one subject; others stay. */
  removeHold(key: string, by: string): Promise<void>;
  /** Those of the keys that are held, by any. */
  findHolds(keys: readonly string[]): Promise<readonly string[]>;
}
