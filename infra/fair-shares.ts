/**
 * What one partner may use at a time of what all partners share, so that none can delay the others. Each share is hard: it
 * does not grow while other partners are idle (`docs/adr/0036-fair-shares.md`).
 */
export interface FairShares {
  /**
   * Calls of one vendor that are in progress for more than a second. Less than `Stage.callPermits`, which bounds those of all
   * partners. A further call is answered 429 `partner-share-used`.
   */
  readonly callsInProgress: number;
  /**
   * Attempts at queued jobs of one vendor that are in progress. Less than the queue's 20 workers. A further job waits in its
   * queue.
   */
  readonly jobAttempts: number;
  /**
   * Jobs of one vendor that are queued and have not ended. A further one is answered 429 `partner-share-used`. At least as
   * many as a partner sends in one burst.
   */
  readonly queuedJobs: number;
  /** Uploads for one vendor that no call has used yet. A further one is answered 429 `too-many-uploads`. */
  readonly uploads: number;
  /**
   * Attempts at deliveries that are in progress for more than a second. Less than the 50 workers of the queue. A further
   * delivery waits in the queue.
   */
  readonly deliveries: number;
  /** Endpoints that exist. A further one is answered 409 `too-many-endpoints`. */
  readonly endpoints: number;
}

/** The shares of a stage that has no reason for others. */
export const defaultShares: FairShares = {
  callsInProgress: 25,
  jobAttempts: 10,
  queuedJobs: 1_000,
  uploads: 400,
  deliveries: 16,
  endpoints: 250,
};
