import type { VendorId } from "../../vendors/types.ts";

/** One connection of a vendor, or its login (`<connection>/login`), whose endpoint has limits of its own. */
export interface ConnectionName {
  readonly vendor: VendorId;
  readonly connection: string;
}

/** A connection's breaker, once it has opened. Times are epoch milliseconds. */
export interface Breaker {
  /** Until then every call is held back; afterwards one is let through to see whether the vendor is back. */
  readonly openUntil: number;
  /** Openings in a row: each is longer than the one before. */
  readonly openings: number;
  /** Who is seeing whether the vendor is back; nobody else does until that time. */
  readonly probe?: { readonly id: string; readonly until: number };
  /** When a probe found the vendor back. From then on nothing is held back. */
  readonly closedAt?: number;
}

/** What all containers know of a connection. */
export interface ConnectionHealth {
  /** Counts the changes of the breaker; one change is made on top of another only by who has seen it. */
  readonly version: number;
  readonly breaker?: Breaker;
  /** The vendor asked to be left alone until then, by `Retry-After`. */
  readonly coolUntil?: number;
  /** How often the operator has lifted a cool-down: what a container learned before is void. */
  readonly lifts: number;
}

/** Of a connection that has never been in trouble. */
export const noTrouble: ConnectionHealth = { version: 0, lifts: 0 };

export interface HealthStore {
  read(of: ConnectionName): Promise<ConnectionHealth>;
  /** The later of two cool-downs stands. */
  extendCoolDown(of: ConnectionName, until: number): Promise<void>;
  clearCooldown(of: ConnectionName): Promise<void>;
  /** Puts the breaker in the place of the version seen; false when somebody else has changed it since. */
  changeBreaker(of: ConnectionName, seen: number, breaker: Breaker): Promise<boolean>;
}
