import type { HttpHeaders } from "../../../../http/headers.ts";
import type { WebhookSecret } from "./webhook-secret.ts";

/** Why a webhook is not accepted: for the operator's counts, never shown to the sender. */
export type VerificationFailure =
  | "unknown-connection"
  | "no-secret"
  /** The scheme is unknown, or the secret lacks what the scheme needs. */
  | "secret-unusable"
  | "no-signature"
  | "bad-signature"
  | "wrong-authorization"
  | "no-timestamp"
  | "stale-timestamp"
  | "timestamp-ahead"
  | "too-large";

/** What a verifier reads of a webhook. */
export interface SignedRequest {
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Why the request cannot be verified; `undefined` when it is genuine. */
export type Verify = (request: SignedRequest) => VerificationFailure | undefined;

/** A way of signing webhooks; `undefined` when the secret lacks what the scheme needs, so that nothing is accepted. */
export type Scheme = (secret: WebhookSecret) => Verify | undefined;

/** Whether a setting names a header that a request can have: a token (RFC 9110, section 5.6.2). */
export function isHeaderName(value: unknown): value is string {
  return typeof value === "string" && /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(value);
}

/** The one value of a header; `undefined` when it is missing, empty or sent twice. */
export function onlyHeader(headers: HttpHeaders, name: string): string | undefined {
  const values = headers[name] ?? [];
  return values.length === 1 && values[0] !== "" ? values[0] : undefined;
}
