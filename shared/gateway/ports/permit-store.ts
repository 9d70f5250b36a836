import type { CallCount, CallsInProgress } from "../model/calls-in-progress.ts";

/** A change of a vendor's calls in progress. */
export interface PermitChange extends CallCount {
  readonly calls: 1 | -1;
  /** Counts whose time is long over: they are of containers that died, and are removed. */
  readonly lapsed: CallsInProgress;
}

/** The long calls in progress of a vendor's function, which its containers count together. */
export interface PermitStore {
  /** May lag behind a change, as a rule by less than a second. */
  readCallsInProgress(vendor: string): Promise<CallsInProgress>;
  /** Counts a call that has begun or ended. @returns all of them afterwards */
  changeCallsInProgress(vendor: string, change: PermitChange): Promise<CallsInProgress>;
}
