import type { Clock } from "../../core/clock.ts";
import { isGatewayKey } from "../../core/gateway-key.ts";
import { Problem } from "../../core/problem.ts";
import { type Unavailable, unavailable } from "../../core/unavailable.ts";
import { sizeOf } from "../../http/body.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import { loopDetected } from "../access/refuse-loops.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import type { TokenCache } from "../tokens/token-cache.ts";
import { LoginRefused, TokenStoreFailed } from "../tokens/token-errors.ts";
import { authenticate, type SignedRequest } from "./authenticate.ts";
import type { Call } from "./call.ts";
import { refuseOtherAudience } from "./check-audience.ts";
import { tenantHeaders } from "./choose-tenant.ts";
import type { ConnectionStore } from "./connection-store.ts";
import { refuseLoginPath } from "./read-target.ts";
import { targetOf } from "./sign-request.ts";
import { withStoreSignature } from "./store-signature.ts";
import { vendorHeaders } from "./vendor-headers.ts";

export interface SigningDependencies {
  readonly vendor: VendorDescriptor;
  readonly connections: ConnectionStore;
  readonly tokens: Pick<TokenCache, "get">;
  readonly clock: Clock;
}

/** A call to sign. */
export interface SignInput {
  readonly call: Call;
  /** As the last attempt was signed with; read from the store for a first attempt. */
  readonly connection?: Connection | undefined;
  /** The token that the vendor has just refused. */
  readonly refused?: AccessToken | undefined;
}

/** A signed request, and the connection with the credentials that it was signed with. */
export interface SignedCall {
  readonly request: SignedRequest;
  readonly connection: Connection;
}

const tokenStoreUnavailable: Unavailable = {
  name: "token-store-unavailable",
  title: "No access token available",
  detail: "The gateway's token store could not be reached. Nothing was sent; try again.",
};

/**
 * Signs a call. Credentials that the token endpoint refuses are read again once: they may have been replaced.
 *
 * @throws Problem 508 for a request with an API key of the gateway, 400 for a body that cannot carry the token, 403 for a tenant or an audience that is not the
 *   connection's or the path that it logs in at, 503 `not-sent` when there is no token
 */
export async function signCall(
  deps: SigningDependencies,
  { call, connection, refused }: SignInput,
): Promise<SignedCall> {
  const { vendor, tokens, connections } = deps;
  const { headers, body } = call.request;
  const known = connection ?? (await connections.get(call.connectionName));
  refuseUnsuitable(vendor, known, call);
  const request = {
    target: () => targetOf(vendor, call),
    headers: {
      ...versionHeader(call, known),
      ...vendorHeaders(vendor, { operation: call.operation, headers, hasBody: sizeOf(body) > 0 }),
      ...tenantHeaders(vendor, known, headers),
    },
    body,
    outline: call.outline,
  };
  const scheme = { auth: vendor.auth, tokens, clock: deps.clock };
  const sign = async (by: Connection, token: AccessToken | undefined): Promise<SignedCall> => {
    const signed = await authenticate(scheme, { connection: by, request, refused: token });
    const isLoop = Object.values(signed.headers).some((values) => values.some(isGatewayKey));
    // A gateway takes such a key, and no vendor does: the call would come back.
    if (isLoop) throw loopDetected();
    return { request: withStoreSignature(call.operation, by, signed), connection: by };
  };
  try {
    return await sign(known, refused);
  } catch (error) {
    if (error instanceof TokenStoreFailed) throw unavailable(tokenStoreUnavailable, error);
    if (!(error instanceof LoginRefused)) throw error;
  }
  const current = await connections.reread(known.name);
  refuseUnsuitable(vendor, current, call);
  try {
    return await sign(current, undefined);
  } catch (error) {
    if (error instanceof TokenStoreFailed) throw unavailable(tokenStoreUnavailable, error);
    if (error instanceof LoginRefused) throw loginRefused(vendor.title);
    throw error;
  }
}

/** The connection's version, for an operation that takes one; the partner's own header replaces it. */
function versionHeader({ operation }: Call, { credentials: { version } }: Connection): HttpHeaders {
  const isTaken = version !== undefined && operation?.requestHeaders?.includes("version") === true;
  return isTaken ? { version: [version] } : {};
}

/** @throws Problem 403 for a call that is not for this connection by its secret of now */
function refuseUnsuitable(vendor: VendorDescriptor, connection: Connection, call: Call): void {
  const { operation, own, request } = call;
  refuseLoginPath(vendor, connection, request.path);
  if (own !== true) refuseOtherAudience(vendor, connection, { operation, path: request.path });
}

function loginRefused(vendorTitle: string): Problem {
  return new Problem({
    status: 503,
    name: "vendor-login-refused",
    title: "No access token available",
    detail: `${vendorTitle}'s token endpoint refuses the connection's credentials. Nothing was sent; the gateway's operator must renew them.`,
    outcome: "not-sent",
    // A queued call waits for the operator as it waits for a vendor that is down; no caller has so long.
    retryable: true,
    retryAfterSeconds: 60,
  });
}
