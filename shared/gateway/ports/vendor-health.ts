import type { VendorId } from "../../vendors/types.ts";

/**
 * What calls of late have shown of a vendor. `ok` says that no trouble is recorded, not that the vendor was asked;
 * `impaired` names the connections whose calls are held back for now, or let through one by one.
 */
export type HealthReport =
  | { readonly status: "ok" }
  | { readonly status: "impaired"; readonly connections: readonly string[] };

export interface VendorHealth {
  /** Trouble recorded of these connections of the vendor. */
  reportOn(vendor: VendorId, connections: readonly string[]): Promise<HealthReport>;
}
