import { connectionMisconfigured } from "../../core/connection-misconfigured.ts";
import { leadsToOwnHost, type OwnHosts } from "../../http/own-hosts.ts";
import { type ConnectionOrigins, connectionOrigins, type StageOrigins } from "../../vendors/connection-origins.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";

export interface ConnectionHostOptions {
  readonly vendor: Pick<VendorDescriptor, "id" | "origins" | "auth">;
  /** Replaces every vendor's host, as `<origin>/<vendor>`; only stage `local` has one. */
  readonly originOverride?: string | undefined;
  /** The stage's own hosts. */
  readonly origins?: StageOrigins | undefined;
  /** The gateway's own hosts: a connection whose origin is one is misconfigured. */
  readonly ownHosts: OwnHosts;
}

/**
 * Where the calls and the logins of a vendor's connections go.
 *
 * @throws ConnectionMisconfigured from the result, for an origin that leads back to the gateway
 */
export function connectionHosts(options: ConnectionHostOptions): (connection: Connection) => ConnectionOrigins {
  const { vendor, originOverride: override, origins: stage, ownHosts } = options;
  return (connection) => {
    const origins = connectionOrigins({ vendor, connection, override, stage });
    const isOwn = [origins.api, origins.login].some((origin) => leadsToOwnHost(new URL(origin), ownHosts));
    if (isOwn) throw connectionMisconfigured("its origin leads back to the gateway");
    return origins;
  };
}
