import { createHmac } from "node:crypto";
import { equalInConstantTime } from "./equal-in-constant-time.ts";
import { onlyHeader, type Scheme } from "./scheme.ts";

/**
 * `Signature` is the lower-case hex HMAC-SHA256 of the body's raw bytes. The bytes are the text of PHP's `json_encode`,
 * which other encoders do not reproduce, so that they are verified before they are parsed. The time in them is the
 * event's and stays the same through a day of retries, so that an old one is accepted.
 */
export const mdIntegrations: Scheme = ({ secrets }) => {
  return ({ headers, body }) => {
    const signature = onlyHeader(headers, "signature");
    if (signature === undefined) return "no-signature";
    const isGenuine = secrets
      .map((secret) => equalInConstantTime(signature, createHmac("sha256", secret).update(body).digest("hex")))
      .includes(true);
    return isGenuine ? undefined : "bad-signature";
  };
};
