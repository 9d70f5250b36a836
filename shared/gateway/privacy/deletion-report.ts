/** What a deletion erased, or would erase: ids of the gateway, and counts. */
export interface DeletionReport {
  readonly events: readonly string[];
  readonly deliveries: readonly string[];
  /** Bodies in blobs of their own; the scheduler removes them within minutes. */
  readonly bodies: number;
  readonly cases: readonly string[];
  /** Keys of the deleted subjects: a patient and the patient's cases. */
  readonly tombstones: readonly string[];
  /** Attempts were in progress that could not be stopped; the deletion waited for their end. */
  readonly inProgress: boolean;
}
