import { createHash } from "node:crypto";
import type { WebhookReading } from "../../vendors/webhook-reading.ts";

/** How long a vendor of whom nothing is known may go on retrying. */
const retryWindowMs = 24 * 3_600_000;

/** Reads a webhook whose format is not known, or that its vendor's reader cannot read: its bytes are all there is. */
export function readPlainWebhook(body: Uint8Array): WebhookReading {
  return {
    type: "unknown",
    subject: {},
    dedupKey: createHash("sha256").update(body).digest("hex"),
    dedupWindowMs: retryWindowMs,
  };
}
