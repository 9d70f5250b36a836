import type { CatchUp } from "../model/catch-up.ts";
import type { DueRecord } from "./due-index.ts";
import type { ConnectionName } from "./health-store.ts";

/** Of each connection the catch-up that is running, or else the last one. */
export interface CatchUpStore {
  /**
   * Puts a catch-up that waits for the scheduler, unless one is waiting or running.
   *
   * @returns the one that is stored
   */
  startCatchUp(catchUp: CatchUp, dueAt: number): Promise<CatchUp>;
  /** Puts the first record of a connection; does nothing where there is one. */
  putFirstCatchUp(catchUp: CatchUp, dueAt: number): Promise<void>;
  findCatchUp(of: ConnectionName): Promise<CatchUp | undefined>;
  /** Moves `dueAt`; `undefined` when another worker has moved it. */
  claimDueCatchUp(due: DueRecord, until: number): Promise<CatchUp | undefined>;
  /**
   * Records a step of the catch-up as it was seen, and moves its `dueAt`; `false` when another worker has recorded one, or
   * another catch-up has begun.
   */
  advanceCatchUp(seen: CatchUp, step: CatchUp, dueAt: number): Promise<boolean>;
}
