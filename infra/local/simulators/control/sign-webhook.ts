import { createHmac } from "node:crypto";
import type { SimulatedWebhook } from "../calls/connection.ts";

/** Lower-case hex HMAC-SHA256 of a webhook's bytes. */
export function hexHmac(secret: string, body: string): string {
  return createHmac("sha256", secret).update(body, "utf8").digest("hex");
}

/**
 * The headers that authenticate a webhook, by its vendor's scheme and its current secret.
 *
 * @param genuine - false signs with a wrong key: the signature has the right length and does not verify
 */
export function signatureHeaders(
  webhook: SimulatedWebhook | undefined,
  body: string,
  genuine: boolean,
): Record<string, string> {
  const current = webhook?.secrets[0];
  if (!webhook || current === undefined) return {};
  const signature = hexHmac(genuine ? current : `wrong-${current}`, body);
  if (webhook.scheme === "hmac") return { [webhook.header ?? "x-signature"]: signature };
  return {
    Signature: signature,
    ...(webhook.authorization === undefined ? {} : { Authorization: webhook.authorization }),
  };
}
