import { insideRx } from "./inside-rx/descriptor.ts";
import { mdIntegrations } from "./md-integrations/descriptor.ts";
import { siCompounding } from "./si-compounding/descriptor.ts";
import type { VendorDescriptor } from "./types.ts";

/** Every vendor that the gateway speaks to. */
export const vendors: readonly VendorDescriptor[] = [insideRx, mdIntegrations, siCompounding];

/** The vendor of that id, or `undefined`. */
export function findVendor(id: string): VendorDescriptor | undefined {
  return vendors.find((vendor) => vendor.id === id);
}
