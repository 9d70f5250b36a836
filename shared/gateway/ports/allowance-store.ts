import type { AllowanceRecord } from "../model/allowance.ts";
import type { ConnectionName } from "./health-store.ts";

/** Calls that a partner takes out of a window, and what must hold for that. */
export interface CallsTaken {
  readonly window: number;
  readonly partnerId: string;
  /** None is how a partner says that it has asked. */
  readonly calls: number;
  /** All partners together have taken no more before. */
  readonly maxBefore: number;
  /** The partner itself has taken no more before. */
  readonly maxOwnBefore?: number;
}

export interface AllowanceStore {
  readBudget(of: ConnectionName): Promise<AllowanceRecord | undefined>;
  /** Puts the record in the place of the window seen; false when somebody else has begun a newer one since. */
  beginWindow(of: ConnectionName, seen: number | undefined, record: AllowanceRecord): Promise<boolean>;
  /** Adds the calls and tells how the budget stands then; `undefined` when what must hold does not. */
  takeCalls(of: ConnectionName, taken: CallsTaken): Promise<AllowanceRecord | undefined>;
}
