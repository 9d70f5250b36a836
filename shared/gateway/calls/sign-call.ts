import { Problem } from "../../core/problem.ts";
import { type Body, sizeOf } from "../../http/body.ts";
import { forwardedRequestHeaders } from "../../http/headers.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import { LoginRefused, type TokenCache } from "../tokens/token-cache.ts";
import { authenticate, type SignedRequest } from "./authenticate.ts";
import { tenantHeaders } from "./choose-tenant.ts";
import type { ConnectionStore } from "./connection-store.ts";
import type { Call } from "./read-call.ts";

export interface SigningDependencies {
  readonly vendor: VendorDescriptor;
  readonly connections: ConnectionStore;
  readonly tokens: TokenCache;
}

/**
 * Signs a call. Credentials that the token endpoint refuses are read again once: they may have been replaced.
 *
 * @returns the request, and the connection with the credentials that it was signed with
 * @throws Problem 400 for a body that cannot carry the token, 403 for a tenant that is not the connection's, 503
 *   `not-sent` when there is no token to be had
 */
export async function signCall(
  deps: SigningDependencies,
  connection: Connection,
  call: Call,
  body: Body,
  refused: number | undefined,
): Promise<{ readonly request: SignedRequest; readonly connection: Connection }> {
  const { vendor, tokens } = deps;
  const headers = {
    ...forwardedRequestHeaders(call.request.headers, call.operation?.requestHeaders ?? [], sizeOf(body) > 0),
    ...tenantHeaders(vendor, connection, call.request.headers),
  };
  try {
    return { request: await authenticate(vendor.auth, connection, tokens, { headers, body }, refused), connection };
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (!(error instanceof LoginRefused)) throw tokenStoreFailed(error);
  }
  const current = await deps.connections.reread(connection.name);
  try {
    return {
      request: await authenticate(vendor.auth, current, tokens, { headers, body }, undefined),
      connection: current,
    };
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof LoginRefused) throw loginRefused(vendor.title);
    throw tokenStoreFailed(error);
  }
}

function tokenStoreFailed(cause: unknown): Problem {
  return new Problem(
    {
      status: 503,
      name: "token-store-unavailable",
      title: "No access token to be had",
      detail: "The gateway's token store could not be reached. Nothing was sent; try again.",
      outcome: "not-sent",
      retryable: true,
      retryAfterSeconds: 1,
    },
    { cause },
  );
}

function loginRefused(vendorTitle: string): Problem {
  return new Problem({
    status: 503,
    name: "vendor-login-refused",
    title: "No access token to be had",
    detail: `${vendorTitle}'s token endpoint does not take the connection's credentials. Nothing was sent; the gateway's operator must renew them.`,
    outcome: "not-sent",
    // A queued call waits for the operator as it waits for a vendor that is down.
    retryable: true,
    retryAfterSeconds: 60,
  });
}
