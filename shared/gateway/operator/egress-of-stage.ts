import { parseEgressAllow, systemResolve } from "../../http/egress-guard.ts";
import { parseOwnHosts, systemAliases } from "../../http/own-hosts.ts";
import type { EgressRules } from "../partner-api/endpoints/check-address.ts";

/** What an operator's machine knows of where endpoints may lead. The functions know more, and check at every attempt. */
export interface StageEgress {
  /** `host:port` pairs that endpoints may have in addition to public https, as `EGRESS_ALLOW` of the functions. */
  readonly egressAllow: string | undefined;
  /** The stage's own domain. */
  readonly ownHost: string | undefined;
}

/** The rules by which the URL of a new endpoint is checked. */
export function egressOfStage({ egressAllow, ownHost }: StageEgress): EgressRules {
  return {
    allow: parseEgressAllow(egressAllow),
    own: parseOwnHosts(ownHost),
    resolve: systemResolve,
    aliases: systemAliases,
  };
}
