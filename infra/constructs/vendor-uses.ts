import { type VendorKind, type VendorTable, vendorId, vendorKeyPattern } from "../../shared/core/partition-keys.ts";
import type { ItemUses, ObjectUse, TableUse } from "./gateway-function.ts";

/** What a vendor's function does with each kind of its vendor's items. */
const usesOf: { readonly [Table in VendorTable]: Readonly<Record<VendorKind<Table>, readonly TableUse[]>> } = {
  records: {
    job: ["get", "put", "update"],
    upl: ["get", "update"],
    wbk: ["get", "update"],
    req: ["get", "put", "update"],
    gua: ["get", "put"],
    case: ["get", "put", "update"],
    sub: ["get", "update"],
    shp: ["put"],
    peer: ["query", "put", "delete"],
    clm: ["get", "put"],
    cup: ["get", "put"],
  },
  tokens: {
    token: ["get", "update"],
    health: ["get", "update"],
    allowance: ["get", "update"],
    // Read together with the partner.
    calls: ["get", "getMany", "update"],
    use: ["get", "getMany", "update"],
    look: ["update"],
  },
};

/** The uses of one vendor's items, by the patterns of their keys. */
export function itemsOfVendor(table: VendorTable, vendor: string): ItemUses {
  return Object.fromEntries(
    Object.entries(usesOf[table]).map(([kind, uses]) => [vendorKeyPattern(table, kind, vendor), uses]),
  );
}

/** The uses of one vendor's objects in the bucket of bodies. The id of a job or an upload names the vendor. */
export function objectsOfVendor(vendor: string): Readonly<Record<string, readonly ObjectUse[]>> {
  return {
    [`jobs/${vendorId("job", vendor, "*")}`]: ["read", "writeInParts"],
    [`answers/${vendor}/*`]: ["read", "writeInParts"],
    [`uploads/${vendorId("upl", vendor, "*")}`]: ["read", "remove"],
  };
}
