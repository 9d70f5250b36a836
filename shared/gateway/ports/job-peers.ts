import type { Job } from "../model/job.ts";

/** A job that writes to the same resource as others, or is equal to them. */
export interface JobPeer {
  readonly jobId: string;
  /** When it was created, or sent again, in epoch milliseconds. */
  readonly at: number;
}

/** The jobs of a resource, or of equal requests, by keyed digests: a look at the vendor must know of them. */
export interface JobPeers {
  /**
   * Adds a job at the time of its creation, or at that at which it is sent again. Can be repeated. Runs before the job is
   * recorded or sent again, so that none is missed.
   */
  addPeer(key: string, job: Pick<Job, "id" | "createdAt">, sentAgainAt?: number): Promise<void>;
  /** Removes a job at the time of its creation. Can be repeated. */
  removePeer(key: string, job: Pick<Job, "id" | "createdAt">): Promise<void>;
  /** The jobs that were created, or sent again, at a time or later, oldest first; so many at most. */
  listPeers(key: string, from: number, limit: number): Promise<readonly JobPeer[]>;
}

/** How long jobs are known as peers: longer than the vendor is asked about one. */
export const peerKeptMs = 4 * 24 * 3_600_000;
