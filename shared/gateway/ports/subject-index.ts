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

/** The entry of one patient or case. */
export interface SubjectEntry {
  readonly eventIds: readonly string[];
  readonly cases: readonly LinkedCase[];
}

/**
 * The events of each patient and case, by subject keys (keyed digests of single ids), and who was erased. Entries outlive
 * events, so that an event that a held delivery retains is found, too; tombstones do not expire.
 */
export interface SubjectIndex {
  /**
   * Adds an event to the entries of the keys, and cases to those of patients. Can be repeated. Runs before the event is
   * stored, so that none is missed.
   */
  indexEvent(eventId: string, keys: readonly string[], links: readonly CaseLink[]): Promise<void>;
  /** Adds a case to the entry of its patient. Can be repeated. Runs before the case is stored, so that none is missed. */
  linkCase(link: CaseLink): Promise<void>;
  /** Adds a partner whose job made the patient or case. Can be repeated. */
  addOwner(key: string, partnerId: string): Promise<void>;
  /**
   * The partners whose jobs made one of these.
   *
   * @param consistent `false` for reads at half the price, which may miss one of the last second
   */
  findOwners(keys: readonly string[], consistent?: boolean): Promise<readonly string[]>;
  /** The entry of a key, by consistent reads. */
  findSubjectEntry(key: string): Promise<SubjectEntry>;
  /** Removes an event, or a case by its subject key, from an entry. */
  removeFromSubject(key: string, of: string): Promise<void>;
  /** Records when the subject was erased, in epoch milliseconds; of two times the later one is stored. */
  putTombstone(key: string, at: number): Promise<void>;
  /**
   * The times of the tombstones that the keys have.
   *
   * @param consistent `false` for reads at half the price, which may miss one of the last second
   */
  findTombstones(keys: readonly string[], consistent?: boolean): Promise<readonly number[]>;
}
