import { connectionMisconfigured } from "../../core/credentials.ts";
import type { Exchange } from "../../http/exchange.ts";
import { firstHeader } from "../../http/headers.ts";
import { answeredRetryAfter } from "../../http/retry-after.ts";
import type { Connection, Login } from "../../vendors/types.ts";
import { tokenLifetimeSeconds } from "./token-lifetime.ts";

export type LoginResult =
  | { readonly kind: "token"; readonly token: string; readonly lifetimeSeconds: number }
  /** The token endpoint does not take these credentials. */
  | { readonly kind: "refused" }
  /** The token endpoint could not say: out of reach, too busy, or it answered what we cannot read. */
  | { readonly kind: "unavailable"; readonly retryAfterSeconds?: number };

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
      "content-type": [form ? "application/x-www-form-urlencoded" : "application/json"],
    },
    body: Buffer.from(form ? new URLSearchParams(fields).toString() : JSON.stringify(fields)),
  };
}

/** Reads the token endpoint's answer. */
export function readLogin(
  exchange: Exchange<Uint8Array>,
  login: Login,
  connection: Connection,
  now: number,
): LoginResult {
  if (exchange.kind === "failed") return { kind: "unavailable" };
  const { status, headers, body } = exchange.answer;
  if ([400, 401, 403].includes(status)) return { kind: "refused" };
  if (status < 200 || status > 299) {
    const wait = answeredRetryAfter(headers, now);
    return { kind: "unavailable", ...(wait === undefined ? {} : { retryAfterSeconds: wait }) };
  }
  const answer = parseObject(body);
  if (answer === undefined) return { kind: "unavailable" };
  const token = answer[login.tokenField];
  // A 200 without a token is how SiCompounding says no.
  if (typeof token !== "string" || token === "") return { kind: "refused" };
  const issuerNow = Date.parse(firstHeader(headers, "date") ?? "");
  const lifetimeSeconds = tokenLifetimeSeconds({
    expiresIn: answer["expires_in"],
    defaultSeconds: connection.credentials.tokenSeconds ?? login.defaultSeconds,
    ...(login.expiryInToken ? { jwt: token } : {}),
    issuerNow: Number.isNaN(issuerNow) ? now : issuerNow,
  });
  return { kind: "token", token, lifetimeSeconds };
}

function parseObject(body: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
