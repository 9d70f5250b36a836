import { reconcileModeOf } from "../../shared/vendors/reconciliation.ts";
import type { Stage } from "../stages.ts";

/**
 * What the stage does about uncertain writes of these vendors, for the functions that ask about them.
 *
 * @throws Error when a setting names a vendor that the stage lacks: it fails the deployment
 */
export function reconcileVariables(
  { connections, reconcile }: Pick<Stage, "connections" | "reconcile">,
  vendors: readonly string[] = Object.keys(connections),
): Readonly<Record<string, string>> {
  const unknown = Object.keys(reconcile.vendors ?? {}).filter((vendor) => connections[vendor] === undefined);
  if (unknown.length > 0) throw new Error(`The stage has no vendor ${unknown.join(", ")} to reconcile.`);
  const modes = Object.fromEntries(vendors.map((vendor) => [vendor, reconcileModeOf(reconcile, vendor)]));
  return { RECONCILE: JSON.stringify(modes) };
}
