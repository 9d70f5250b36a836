import type { VendorId } from "../../vendors/types.ts";
import type { Breaker, ConnectionHealth } from "../model/connection-health.ts";

/** One connection of a vendor, or its login (`<connection>/login`), whose endpoint has limits of its own. */
export interface ConnectionName {
  readonly vendor: VendorId;
  readonly connection: string;
}

export interface HealthStore {
  read(of: ConnectionName): Promise<ConnectionHealth>;
  /** The later of two cool-downs stands. */
  extendCoolDown(of: ConnectionName, until: number): Promise<void>;
  clearCooldown(of: ConnectionName): Promise<void>;
  /** Puts the breaker in the place of the version seen; false when somebody else has changed it since. */
  changeBreaker(of: ConnectionName, seen: number, breaker: Breaker): Promise<boolean>;
}
