import type { Log } from "../../core/log.ts";
import type { Exchange, ExchangeLimits, OutgoingRequest } from "../../http/exchange.ts";
import type { VendorPlace } from "../../http/rewrite-location.ts";
import { encodeQuery } from "../../http/vendor-path.ts";
import type { Connection } from "../../vendors/types.ts";
import { vendorRoute } from "../../vendors/vendor-route.ts";
import type { ConnectionGuard } from "../resilience/connection-guard.ts";
import type { AdmissionDependencies } from "./check-admission.ts";
import type { Call } from "./read-call.ts";
import type { SignedCall } from "./sign-call.ts";
import type { SignWithRetryDependencies } from "./sign-with-retry.ts";

export interface SendDependencies extends SignWithRetryDependencies, AdmissionDependencies {
  readonly guard?: ConnectionGuard;
  readonly exchange: (request: OutgoingRequest, limits: ExchangeLimits) => Promise<Exchange>;
  readonly log?: Log;
  /** The origin of a connection's vendor, without a trailing slash. */
  readonly originOf: (connection: Connection) => string;
}

/** A signed call as it goes out: to the vendor's own host, method and path. */
export function outgoingRequest(
  deps: Pick<SendDependencies, "vendor" | "originOf">,
  call: Call,
  { request: signed, connection }: SignedCall,
): OutgoingRequest {
  const { method, path } = vendorRoute(deps.vendor, call.operation, call.request);
  const url = new URL(`${deps.originOf(connection)}${path}${encodeQuery(call.request.query)}`);
  return { method, url, headers: signed.headers, body: signed.body };
}

/** Where links to the vendor lead: its own origins are the one that is called and the one that its documents name. */
export function vendorPlace({ vendor, originOf }: SendDependencies, connection: Connection, called: URL): VendorPlace {
  const origins = [originOf(connection), vendor.origins[connection.credentials.environment]];
  return { called, origins, path: `/v1/${vendor.id}` };
}
