import type { DueRecord } from "./due-index.ts";
import type { EndpointRef } from "./event-store.ts";

/** Where a recovery goes on: in which of its lists, behind which position. */
export interface RecoveryPosition {
  /** 0 for the endpoint's deliveries; from 1 the lists of events. */
  readonly list: number;
  readonly after: string;
}

export interface RecoveryCounts {
  /** Records that were looked at. */
  readonly examined: number;
  /** Failed deliveries that were let go again. */
  readonly sentAgain: number;
  /** Deliveries of events that the endpoint had never got. */
  readonly added: number;
}

export type RecoveryStatus = "running" | "done" | "stopped";

/** What an endpoint missed, on its way to it once more. Times are epoch milliseconds. */
export interface Recovery extends EndpointRef, RecoveryCounts {
  /** `rcv_…` */
  readonly id: string;
  readonly since: number;
  readonly until: number;
  readonly includeMissing: boolean;
  /** The lists of events (`eventList`) to look through for what is missing. */
  readonly lists: readonly string[];
  /** `stopped`: the endpoint or its partner was disabled, or is gone. */
  readonly status: RecoveryStatus;
  /** The page to work off next, from 1: a message for any other one is stale. */
  readonly page: number;
  readonly place: RecoveryPosition;
  /** When the next delivery may be let go. */
  readonly paceAt: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What a page brought. */
export type RecoveryStep = Pick<Recovery, "status" | "place" | "paceAt" | "updatedAt"> & RecoveryCounts;

/** Of each endpoint the recovery that is running, or else the last one. */
export interface RecoveryStore {
  /** Begins the recovery unless one of that endpoint is running; returns the one that stands. */
  startRecovery(recovery: Recovery, dueAt: number): Promise<Recovery>;
  findRecovery(endpointId: string): Promise<Recovery | undefined>;
  /** Pushes `dueAt` out; `undefined` when it has moved meanwhile. */
  claimDueRecovery(due: DueRecord, until: number): Promise<Recovery | undefined>;
  /** Records a page; `false` when it was recorded already, or the recovery is no longer the one that was seen. */
  advanceRecovery(seen: Recovery, step: RecoveryStep, dueAt: number): Promise<boolean>;
}
