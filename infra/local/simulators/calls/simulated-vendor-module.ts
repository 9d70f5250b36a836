import type { LocalConnection } from "./made-up-credentials.ts";
import type { VendorSimulator, VendorState } from "./vendor-simulator.ts";

/** What the `simulated-vendor.ts` of each vendor's folder exports, under the name `simulatedVendor`. */
export interface SimulatedVendorModule {
  readonly simulator: (state: VendorState) => VendorSimulator;
  /** Its connections on the local stack, with made-up credentials. */
  readonly connections: readonly LocalConnection[];
}
