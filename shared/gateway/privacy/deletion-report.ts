/** What a deletion took away, or would; ids that we made, and counts. */
export interface DeletionReport {
  readonly events: readonly string[];
  readonly deliveries: readonly string[];
  /** Bodies that stood apart from their events; the scheduler removes them within minutes. */
  readonly bodies: number;
  readonly cases: readonly string[];
  /** Keys of those who are deleted: a patient and the patient's cases. */
  readonly tombstones: readonly string[];
  /** Attempts had begun that could not be called back; they were over when the deletion ended. */
  readonly inProgress: boolean;
}
