import type { VendorId } from "../../vendors/types.ts";
import type { Breaker, ConnectionHealth, PairBreakers, Throttling } from "../model/connection-health.ts";

/** One connection of a vendor, or its login (`<connection>/login`), whose endpoint has limits of its own. */
export interface ConnectionName {
  readonly vendor: VendorId;
  readonly connection: string;
}

export interface HealthStore {
  read(of: ConnectionName): Promise<ConnectionHealth>;
  /** Stores the end of a cool-down, unless a later one is stored, and since when the vendor has asked for one. */
  extendCoolDown(of: ConnectionName, until: number, since: number): Promise<void>;
  /** Removes the cool-down, and those of operations. */
  clearCooldown(of: ConnectionName): Promise<void>;
  /**
   * Replaces the throttled operations of the revision seen, 0 for none; `false` when another container has changed them.
   */
  changeThrottling(of: ConnectionName, seen: number, operations: Throttling["operations"]): Promise<boolean>;
  /** Replaces the breaker of the version seen; `false` when another container has changed it. */
  changeBreaker(of: ConnectionName, seen: number, breaker: Breaker): Promise<boolean>;
  /** Replaces the breakers of pairs of the revision seen, 0 for none; `false` when another container has changed them. */
  changePairs(of: ConnectionName, seen: number, circuits: PairBreakers["circuits"]): Promise<boolean>;
}
