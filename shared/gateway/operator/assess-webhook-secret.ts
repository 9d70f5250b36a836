import { verifyWebhook } from "../webhooks/intake/verify-webhook/verify-webhook.ts";
import { parseWebhookSecret, type WebhookSecret } from "../webhooks/intake/verify-webhook/webhook-secret.ts";

/** What intake makes of the text of a webhook secret. */
export type WebhookSecretState =
  | { readonly state: "empty" | "unusable" }
  | { readonly state: "usable"; readonly secret: WebhookSecret };

/** @param now epoch milliseconds */
export function assessWebhookSecret(text: string | undefined, now: number): WebhookSecretState {
  if (text === undefined || text === "") return { state: "empty" };
  const secret = parseWebhookSecret(text);
  // Whether the scheme can be used shows only when it verifies something.
  const anything = { headers: {}, body: new Uint8Array(), now };
  if (secret === undefined || verifyWebhook(secret, anything) === "secret-unusable") return { state: "unusable" };
  return { state: "usable", secret };
}
