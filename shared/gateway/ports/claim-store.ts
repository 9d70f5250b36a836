/** Which job has created a vendor's record, by keyed digests of the record's id. */
export interface ClaimStore {
  /**
   * Claims the record for a job. Repeating it is idempotent.
   *
   * @returns the job that has claimed it
   */
  claimItem(key: string, jobId: string): Promise<string>;
  findClaim(key: string): Promise<string | undefined>;
}
