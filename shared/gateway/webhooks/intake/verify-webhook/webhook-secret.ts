import type { HttpHeaders } from "../../../../http/headers.ts";
import type { RefusalReason } from "./refusal-reason.ts";

/** The secret of a connection's webhooks: `{"scheme", "secrets": [current, previous…], "authorization"?, …}`. */
export interface WebhookSecret {
  readonly scheme: string;
  /** At least one, none of them empty: an empty key would verify what anybody can sign. */
  readonly secrets: readonly string[];
  /** The value that the vendor sends as `Authorization`, beside its signature. */
  readonly authorization?: string;
  /** Everything in the secret, for what a scheme needs beyond the rest. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What a verifier sees of a webhook. */
export interface SignedRequest {
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Why the request proves nothing; `undefined` when it does. */
export type Verify = (request: SignedRequest) => RefusalReason | undefined;

/** A way of proving webhooks; `undefined` when the secret lacks what it needs, so that nothing is ever taken in. */
export type Scheme = (secret: WebhookSecret) => Verify | undefined;

/** Reads the text of the secret; `undefined` for anything from which nothing can be verified. */
export function parseWebhookSecret(text: string): WebhookSecret | undefined {
  const settings = parseObject(text);
  if (settings === undefined) return undefined;
  const { scheme, secrets, authorization } = settings;
  if (typeof scheme !== "string" || !Array.isArray(secrets) || secrets.length === 0) return undefined;
  if (!secrets.every((secret): secret is string => typeof secret === "string" && secret !== "")) return undefined;
  if (authorization === undefined || authorization === null) return { scheme, secrets, settings };
  if (typeof authorization !== "string" || authorization === "") return undefined;
  return { scheme, secrets, authorization, settings };
}

/** The one value of a header; `undefined` when it is missing, empty or sent twice. */
export function onlyHeader(headers: HttpHeaders, name: string): string | undefined {
  const values = headers[name] ?? [];
  return values.length === 1 && values[0] !== "" ? values[0] : undefined;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // The parser's message quotes the text, which is a secret; it goes no further.
  }
  return undefined;
}
