import { parseEgressAllow, systemResolve } from "../http/egress-guard.ts";
import { parseOwnHosts, systemAliases } from "../http/own-hosts.ts";

/** Where partners' URLs may lead, by EGRESS_ALLOW and OWN_HOSTS of the function's environment. */
export function readEgress() {
  return {
    allow: parseEgressAllow(process.env["EGRESS_ALLOW"]),
    own: parseOwnHosts(process.env["OWN_HOSTS"]),
    resolve: systemResolve,
    aliases: systemAliases,
  };
}
