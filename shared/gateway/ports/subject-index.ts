/** A case that events of a patient named: digests of it alone, so that a note gives nobody away. */
export interface LinkedCase {
  /** The case's own subject key. */
  readonly subjectKey: string;
  /** Where its state stands. */
  readonly caseKey: string;
}

/** What is noted of one person or case. */
export interface SubjectEntry {
  readonly eventIds: readonly string[];
  readonly cases: readonly LinkedCase[];
}

/**
 * Which events name whom, by subject keys (keyed digests of single ids), and who was deleted. Notes outlive events, as
 * a case does, so that what a held delivery keeps is found, too; tombstones stand for ever.
 */
export interface SubjectIndex {
  /** Notes an event under each of the keys, before it stands. */
  indexEvent(keys: readonly string[], eventId: string): Promise<void>;
  linkCase(patientKey: string, linked: LinkedCase): Promise<void>;
  /** All that is noted under a key, by consistent reads. */
  findSubjectEntry(key: string): Promise<SubjectEntry>;
  /** Takes the note of an event, or of a case by its subject key, away. */
  removeFromSubject(key: string, of: string): Promise<void>;
  /** Says that the subject was deleted; of two times the later one stands. Epoch milliseconds. */
  putTombstone(key: string, at: number): Promise<void>;
  /** When those of the keys that have a tombstone were deleted, by consistent reads. */
  findTombstones(keys: readonly string[]): Promise<readonly number[]>;
}
