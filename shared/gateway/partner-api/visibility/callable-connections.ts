import { isGranted } from "../../../core/grants.ts";
import type { VendorDescriptor } from "../../../vendors/types.ts";
import type { StageConnections } from "./visible-origins.ts";

/** The names of a vendor's connections on which the grants allow any call. */
export function callableConnections(
  { id, operations }: Pick<VendorDescriptor, "id" | "operations">,
  connections: StageConnections,
  grants: readonly string[],
): readonly string[] {
  const actions = ["passthrough", ...operations.flatMap((one) => (one.internal ? [] : [one.id]))];
  return (connections[id] ?? []).filter((name) => actions.some((action) => isGranted(grants, id, name, action)));
}
