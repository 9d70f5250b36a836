import { type ResourceKind, resourceKinds, servingVendors } from "../../../vendors/resource-kinds.ts";
import type { VendorDescriptor } from "../../../vendors/types.ts";

/** The methods, by path, that lead to a vendor's function where other methods of the path do not. */
export function servedMethods(
  vendors: readonly Pick<VendorDescriptor, "id" | ResourceKind>[],
): ReadonlyMap<string, readonly string[]> {
  const routes = [...servingVendors(vendors).keys()].map((kind) => resourceKinds[kind]);
  return new Map(routes.flatMap(({ path, method }) => (method === "ANY" ? [] : [[path, [method]] as const])));
}
