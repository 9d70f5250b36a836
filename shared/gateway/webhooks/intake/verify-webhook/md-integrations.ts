import { createHmac } from "node:crypto";
import { equalInConstantTime } from "./equal-in-constant-time.ts";
import { onlyHeader, type Scheme } from "./webhook-secret.ts";

/**
 * `Signature` is the lower-case hex HMAC-SHA256 of the body's raw bytes (seed 002, Webhooks). The bytes are PHP's
 * `json_encode` text, which no other encoder writes alike: they are never parsed before they are verified. The time in
 * them is the event's and stays the same for a day of retries, so that no age of it is refused here.
 */
export const mdIntegrations: Scheme = ({ secrets }) => {
  return ({ headers, body }) => {
    const signature = onlyHeader(headers, "signature");
    if (signature === undefined) return "no-signature";
    const genuine = secrets
      .map((secret) => equalInConstantTime(signature, createHmac("sha256", secret).update(body).digest("hex")))
      .includes(true);
    return genuine ? undefined : "bad-signature";
  };
};
