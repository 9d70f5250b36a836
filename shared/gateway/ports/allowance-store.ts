import type { AllowanceRecord } from "../model/allowance.ts";
import type { ConnectionName } from "./health-store.ts";

/** Permits that a partner takes from a window, and the conditions for that. */
export interface PermitRequest {
  readonly window: number;
  readonly partnerId: string;
  /** 0 records that the partner has asked. */
  readonly calls: number;
  /** Condition: all partners together have taken no more before. */
  readonly maxBefore: number;
  /** Condition: the partner itself has taken no more before. */
  readonly maxOwnBefore?: number;
}

/** The rate limits that containers share. */
export interface AllowanceStore {
  readAllowance(of: ConnectionName): Promise<AllowanceRecord | undefined>;
  /** Replaces the record of the window that was seen; false when another container has begun a newer one since. */
  beginWindow(of: ConnectionName, seen: number | undefined, record: AllowanceRecord): Promise<boolean>;
  /** Adds the permits and returns the new record; `undefined` when a condition fails. */
  takePermits(of: ConnectionName, taken: PermitRequest): Promise<AllowanceRecord | undefined>;
}
