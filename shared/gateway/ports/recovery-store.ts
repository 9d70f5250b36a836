import type { Recovery, RecoveryStep } from "../model/recovery.ts";
import type { DueRecord } from "./due-index.ts";

/** Of each endpoint the running recovery, or else the last one. */
export interface RecoveryStore {
  /** Begins the recovery unless one of that endpoint is running; returns the stored one. */
  startRecovery(recovery: Recovery, dueAt: number): Promise<Recovery>;
  findRecovery(endpointId: string): Promise<Recovery | undefined>;
  /** Moves `dueAt`; `undefined` when another worker has moved it. */
  claimDueRecovery(due: DueRecord, until: number): Promise<Recovery | undefined>;
  /** Records a page; `false` when it was recorded already, or another recovery has begun. */
  advanceRecovery(seen: Recovery, step: RecoveryStep, dueAt: number): Promise<boolean>;
}
