import * as registered from "./registered-vendors.ts";
import type { VendorDescriptor } from "./types.ts";

/** Every vendor that the gateway speaks to, by their ids' order. */
export const vendors: readonly VendorDescriptor[] = Object.values(registered).toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The vendor of that id, or `undefined`. */
export function findVendor(id: string): VendorDescriptor | undefined {
  return vendors.find((vendor) => vendor.id === id);
}
