import { parseGrant } from "../../core/grants.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { OperatorRefusal } from "./operator-refusal.ts";

/** What can be granted on a stage. */
export interface GrantScope {
  readonly vendors: readonly Pick<VendorDescriptor, "id" | "operations" | "readOpenedCase">[];
  /** By vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
}

const actionsOfAll: ReadonlySet<string> = new Set(["*", "passthrough", "events"]);

/**
 * Refuses grants without effect: a misspelt grant is found when it is made, not when a partner's call is refused.
 *
 * @throws OperatorRefusal that lists all of them
 */
export function checkGrants(scope: GrantScope, grants: readonly string[]): void {
  const faults = grants.flatMap((grant) => {
    const fault = faultOf(scope, grant);
    return fault === undefined ? [] : [`${grant}: ${fault}`];
  });
  if (faults.length > 0) throw new OperatorRefusal(`These grants have no effect.\n  ${faults.join("\n  ")}`);
}

function faultOf({ vendors, connections }: GrantScope, text: string): string | undefined {
  const grant = parseGrant(text);
  if (grant === undefined) return "is not of the form <vendor>[/<connection>]:<operation>";
  const names = connections[grant.vendor];
  const vendor = vendors.find(({ id }) => id === grant.vendor);
  if (vendor === undefined || names === undefined) return "there is no such vendor on this stage";
  if (grant.connection !== "*" && !names.includes(grant.connection)) return `the vendor has only ${names.join(", ")}`;
  if (grant.action === "events-own") {
    return vendor.readOpenedCase
      ? undefined
      : "the vendor's events cannot be linked to the jobs that made their subjects";
  }
  const operation = vendor.operations.find(({ id }) => id === grant.action);
  if (operation?.internal) return "the gateway logs in and out itself";
  return actionsOfAll.has(grant.action) || operation !== undefined ? undefined : "the vendor has no such operation";
}
