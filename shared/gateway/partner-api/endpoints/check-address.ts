import { faultAt } from "../../../core/schema/schema.ts";
import { type Resolve, vetAddresses, vetUrl } from "../../../http/egress-guard.ts";
import type { FurtherFaults } from "../requests/read-body.ts";
import type { EndpointChecks } from "../requests/stage-facts.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";

export interface EgressRules {
  /** Addresses that the egress guard lets through, as `host:port`. */
  readonly allow: ReadonlySet<string>;
  readonly resolve: Resolve;
}

/** The checks of an endpoint's members that need to know the stage, but no network. */
export function endpointChecks({
  connections,
  allow,
}: Pick<EgressRules, "allow"> & { readonly connections: StageConnections }): EndpointChecks {
  const known = Object.entries(connections).flatMap(([vendor, names]) =>
    names.flatMap((name) => [name, `${vendor}/${name}`]),
  );
  return {
    connection: (name) => (known.includes(name) ? undefined : "There is no such connection."),
    url(text) {
      const decision = vetUrl(text, allow);
      return decision.allowed ? undefined : decision.why;
    },
  };
}

/**
 * Checks the addresses that the host name of `url` resolves to. A name without an address is accepted: it may not have
 * reached the DNS yet, and is checked again at every attempt.
 */
export function createCheckAddress({ allow, resolve }: EgressRules): FurtherFaults {
  return async (body) => {
    if (typeof body !== "object" || body === null || !("url" in body) || typeof body.url !== "string") return [];
    const decision = vetUrl(body.url, allow);
    if (!decision.allowed || decision.exempt) return [];
    const addresses = await vetAddresses(decision.url, resolve).catch(() => undefined);
    return faultAt("/url", addresses?.allowed === false ? addresses.why : undefined);
  };
}
