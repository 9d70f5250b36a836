import { defineVendor } from "../define-vendor.ts";
import type { VendorDescriptor } from "../types.ts";
import { parseVendorPaths, withVendorPaths } from "../vendor-route.ts";
import * as registered from "./registered-vendors.ts";

/** Every vendor of the gateway, ordered by id. */
export const vendors: readonly VendorDescriptor[] = Object.values(registered).toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The vendor of that id, or `undefined`. */
export function findVendor(id: string): VendorDescriptor | undefined {
  return vendors.find((vendor) => vendor.id === id);
}

/**
 * The vendor with a stage's corrections of its own paths.
 *
 * @param corrections JSON, `{"<operation id>": "PUT /path/{parameter}"}`
 * @throws Error when there is no such vendor, or the corrections are invalid: the function does not start then
 */
export function deployedVendor(id: string, corrections = "{}"): VendorDescriptor {
  const vendor = findVendor(id);
  if (vendor === undefined) throw new Error(`The registry has no vendor ${id}.`);
  return defineVendor(withVendorPaths(vendor, parseVendorPaths(corrections)));
}
