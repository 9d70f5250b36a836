import type { VendorId } from "../../vendors/types.ts";

/**
 * What recent calls have shown of a vendor. `ok` means that no trouble is recorded, not that the vendor was called;
 * `impaired` names the connections whose calls are blocked for now, or allowed one by one.
 */
export type HealthReport =
  | { readonly status: "ok" }
  | { readonly status: "impaired"; readonly connections: readonly string[] };

export interface VendorHealth {
  /** Trouble recorded of these connections of the vendor, and of this partner's calls of them. */
  reportOn(vendor: VendorId, connections: readonly string[], partnerId: string): Promise<HealthReport>;
}
