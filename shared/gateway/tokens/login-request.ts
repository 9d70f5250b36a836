import { clientAuthorization } from "../../core/basic-authorization.ts";
import { connectionMisconfigured } from "../../core/connection-misconfigured.ts";
import type { Login } from "../../vendors/auth-scheme.ts";
import type { Connection } from "../../vendors/types.ts";

export interface LoginRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Uint8Array;
}

/**
 * Builds the login request of a connection. The connection's own `tokenPath` takes precedence over the vendor's.
 *
 * @throws Problem 503 for credentials of another kind
 */
export function loginRequest(login: Login, connection: Connection): LoginRequest {
  const { credentials } = connection;
  if (credentials.kind !== "client") throw connectionMisconfigured("the vendor takes clientId and clientSecret");
  const secrets: Readonly<Record<string, string>> = {
    "{clientId}": credentials.clientId,
    "{clientSecret}": credentials.clientSecret,
  };
  const fields = Object.fromEntries(
    Object.entries(login.fields).map(([name, value]) => [name, secrets[value] ?? value]),
  );
  const form = login.encoding === "form";
  return {
    path: credentials.tokenPath ?? login.path,
    headers: {
      accept: ["application/json"],
      // The gateway reads the answer; one that is compressed in spite of this is decoded.
      "accept-encoding": ["identity"],
      ...(login.authentication === undefined
        ? {}
        : { authorization: [clientAuthorization(credentials.clientId, credentials.clientSecret)] }),
      "content-type": [form ? "application/x-www-form-urlencoded" : "application/json"],
    },
    body: Buffer.from(form ? new URLSearchParams(fields).toString() : JSON.stringify(fields)),
  };
}
