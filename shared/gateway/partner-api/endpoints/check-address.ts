import { faultAt } from "../../../core/schema/schema.ts";
import { type Resolve, toOwnHost, vetAddresses, vetUrl } from "../../../http/egress-guard.ts";
import { type Aliases, leadsToOwnHost, type OwnHosts } from "../../../http/own-hosts.ts";
import type { FurtherFaults } from "../requests/read-body.ts";
import type { EndpointChecks } from "../requests/stage-facts.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";

export interface EgressRules {
  /** Addresses that the egress guard lets through, as `host:port`. */
  readonly allow: ReadonlySet<string>;
  readonly resolve: Resolve;
  /** The gateway's own hosts, which no endpoint may have. */
  readonly own?: OwnHosts;
  /** Finds the names that a host name is an alias of; needed with `own`. */
  readonly aliases?: Aliases;
  /** The gateway's own AWS account, in which no endpoint may have a queue, a role or a key. */
  readonly ownAccount?: string;
}

/** The checks of an endpoint's members that need to know the stage, but no network. */
export function endpointChecks({
  connections,
  allow,
  own,
}: Pick<EgressRules, "allow" | "own"> & { readonly connections: StageConnections }): EndpointChecks {
  const known = Object.entries(connections).flatMap(([vendor, names]) =>
    names.flatMap((name) => [name, `${vendor}/${name}`]),
  );
  return {
    connection: (name) => (known.includes(name) ? undefined : "There is no such connection."),
    url(text) {
      const decision = vetUrl(text, allow, own);
      return decision.allowed ? undefined : decision.why;
    },
  };
}

/**
 * Checks the addresses that the host name of `url` resolves to, and that it is no alias of the gateway's own. API Gateway
 * answers by the name in the URL, so that an alias is no loop by itself; it is likely meant as one. A name without an address is accepted: it may not have
 * reached the DNS yet, and is checked again at every attempt.
 */
export function createCheckAddress({ allow, resolve, own, aliases }: EgressRules): FurtherFaults {
  return async (body) => {
    if (typeof body !== "object" || body === null || !("url" in body) || typeof body.url !== "string") return [];
    const decision = vetUrl(body.url, allow, own);
    if (!decision.allowed || decision.exempt) return [];
    if (own !== undefined && own.size > 0) {
      const names = (await aliases?.(decision.url.hostname)) ?? [];
      const isAlias = names.some((name) => leadsToOwnHost(new URL(`https://${name}/`), own));
      if (isAlias) return faultAt("/url", toOwnHost);
    }
    const addresses = await vetAddresses(decision.url, resolve).catch(() => undefined);
    return faultAt("/url", addresses?.allowed === false ? addresses.why : undefined);
  };
}
