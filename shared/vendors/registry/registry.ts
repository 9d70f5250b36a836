import { defineVendor } from "../define-vendor.ts";
import type { VendorDescriptor } from "../types.ts";
import { parseVendorPaths, withVendorPaths } from "../vendor-route.ts";
import * as registered from "./registered-vendors.ts";

/** Every vendor that the gateway speaks to, by their ids' order. */
export const vendors: readonly VendorDescriptor[] = Object.values(registered).toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The vendor of that id, or `undefined`. */
export function findVendor(id: string): VendorDescriptor | undefined {
  return vendors.find((vendor) => vendor.id === id);
}

/**
 * The vendor as a stage has it, with the stage's corrections over its own paths.
 *
 * @param corrections JSON, `{"<operation id>": "PUT /path/{parameter}"}`
 * @throws when there is no such vendor, or the corrections make no sense: a function must not start with either
 */
export function deployedVendor(id: string, corrections = "{}"): VendorDescriptor {
  const vendor = findVendor(id);
  if (vendor === undefined) throw new Error(`The registry has no vendor ${id}.`);
  return defineVendor(withVendorPaths(vendor, parseVendorPaths(corrections)));
}
