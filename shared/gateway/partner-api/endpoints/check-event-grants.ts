import { forbidden } from "../../../core/problem.ts";
import type { Partner } from "../../model/partner.ts";
import { type StageConnections, visibleVendors } from "../visibility/visible-origins.ts";

/**
 * An endpoint may name only vendors whose events its partner may see, on at least one connection. `*` is always
 * allowed: it includes what the partner may see.
 *
 * @throws Problem 403
 */
export function checkEventGrants({
  partner,
  eventTypes = [],
  connections,
}: {
  readonly partner: Partner;
  readonly eventTypes: readonly string[] | undefined;
  readonly connections: StageConnections;
}): void {
  const visible = visibleVendors(partner, connections);
  for (const vendor of Object.keys(connections)) {
    if (visible.has(vendor) || !eventTypes.some((type) => type.startsWith(`${vendor}.`))) continue;
    throw forbidden(`This partner has no grant for the events of ${vendor}, such as ${vendor}:events.`);
  }
}
