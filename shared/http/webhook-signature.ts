import { createHmac, randomBytes } from "node:crypto";

/** What a Standard Webhooks signature covers. */
export interface SignedMessage {
  readonly id: string;
  /** Unix seconds. */
  readonly timestamp: number;
  readonly body: Uint8Array;
}

const prefix = "whsec_";

/** A new signing secret: 32 random bytes, within the 24 to 64 that the specification asks for. */
export function newSigningSecret(): string {
  return prefix + randomBytes(32).toString("base64");
}

/**
 * One signature, `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body` (Standard Webhooks, "Symmetric").
 *
 * @param secret `whsec_` and the base64 of the key
 */
export function standardSignature(secret: string, { id, timestamp, body }: SignedMessage): string {
  const key = Buffer.from(secret.slice(prefix.length), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64")}`;
}

/** The headers of a delivery; during a rotation there is one signature for each secret, separated by spaces. */
export function standardWebhookHeaders(secrets: readonly string[], message: SignedMessage): Record<string, string> {
  return {
    "webhook-id": message.id,
    "webhook-timestamp": String(message.timestamp),
    "webhook-signature": secrets.map((secret) => standardSignature(secret, message)).join(" "),
  };
}
