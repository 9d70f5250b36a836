import type { Job } from "../model/job.ts";
import type { Writeback, WritebackResult } from "../model/writeback.ts";

/** Writebacks by the keyed digest of their reference. Of a job and a result, the second to be recorded finds the first. */
export interface WritebackStore {
  /**
   * Links a reference to the job whose answer named it. Idempotent.
   *
   * @returns the writeback; `undefined` where the reference is another job's
   */
  linkWriteback(key: string, job: Pick<Job, "id" | "createdAt" | "claims">): Promise<Writeback | undefined>;
  /**
   * Records the result that a webhook states; a result that is recorded already stays, unless it was stated before the
   * linked job existed.
   *
   * @param at when the webhook was received, in epoch milliseconds
   */
  recordWritebackResult(key: string, result: WritebackResult, at: number): Promise<Writeback>;
}
