import type { VendorId } from "../../vendors/types.ts";
import type { Breaker, ConnectionHealth } from "../model/connection-health.ts";

/** One connection of a vendor, or its login (`<connection>/login`), whose endpoint has limits of its own. */
export interface ConnectionName {
  readonly vendor: VendorId;
  readonly connection: string;
}

export interface HealthStore {
  read(of: ConnectionName): Promise<ConnectionHealth>;
  /** Stores the end of a cool-down, unless a later one is stored. */
  extendCoolDown(of: ConnectionName, until: number): Promise<void>;
  clearCooldown(of: ConnectionName): Promise<void>;
  /** Replaces the breaker of the version seen; `false` when another container has changed it. */
  changeBreaker(of: ConnectionName, seen: number, breaker: Breaker): Promise<boolean>;
}
