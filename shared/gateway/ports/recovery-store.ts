import type { Recovery, RecoveryStep } from "../model/recovery.ts";
import type { DueRecord } from "./due-index.ts";

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
