import { createHmac } from "node:crypto";
import { verifyWebhook } from "../../../shared/gateway/webhooks/intake/verify-webhook/verify-webhook.ts";
import { parseWebhookSecret } from "../../../shared/gateway/webhooks/intake/verify-webhook/webhook-secret.ts";

const now = Date.parse("2026-01-01T00:00:00Z");

/** The time of every verification, in Unix seconds. */
export const seconds = now / 1000;

export type SentHeaders = Record<string, string | string[]>;

/** Why a webhook with these headers cannot be verified with the secret; `undefined` when it is genuine. */
export function failureOf(secret: object, headers: SentHeaders, body: string | Uint8Array = "{}") {
  const parsed = parseWebhookSecret(JSON.stringify(secret));
  if (parsed === undefined) throw new Error("The secret cannot be parsed.");
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()]));
  return verifyWebhook(parsed, { headers: lists, body: Buffer.from(body), now });
}

export const verify = (...given: Parameters<typeof failureOf>): boolean => failureOf(...given) === undefined;

/** A signature of the body as lower-case hex. */
export const hex = (key: string, body: string | Uint8Array = "{}") =>
  createHmac("sha256", key).update(body).digest("hex");
