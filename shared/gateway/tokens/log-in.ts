import { connectionMisconfigured } from "../../core/credentials.ts";
import type { Login } from "../../vendors/auth-scheme.ts";
import type { Connection } from "../../vendors/types.ts";

export interface LoginRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Uint8Array;
}

/**
 * Writes the login call of a connection. The connection's own `tokenPath` stands before the vendor's usual one.
 *
 * @throws Problem 503 for credentials that are no client's
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
      // The answer has to be read here; one that comes compressed all the same is decoded.
      "accept-encoding": ["identity"],
      "content-type": [form ? "application/x-www-form-urlencoded" : "application/json"],
    },
    body: Buffer.from(form ? new URLSearchParams(fields).toString() : JSON.stringify(fields)),
  };
}
