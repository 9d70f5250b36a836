/** What a deletion hid, or would hide: ids of the gateway, and counts. */
export interface DeletionReport {
  readonly events: readonly string[];
  readonly deliveries: readonly string[];
  /** Bodies of events in blobs of their own. */
  readonly bodies: number;
  readonly cases: readonly string[];
  /** Jobs whose request and answer are erased. */
  readonly jobs: readonly string[];
  /** Jobs in progress, which the scheduler hides within minutes. */
  readonly busy: number;
  /** Keys of the deleted subjects: a patient and the patient's cases. */
  readonly tombstones: readonly string[];
  /** Attempts were in progress that could not be stopped; the deletion waited for their end. */
  readonly inProgress: boolean;
}
