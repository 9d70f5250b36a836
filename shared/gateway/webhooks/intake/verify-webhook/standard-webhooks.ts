import { standardSignature } from "../../../../http/webhook-signature.ts";
import { anyEqualInConstantTime, maxSignatures } from "./equal-in-constant-time.ts";
import { onlyHeader, type Scheme } from "./scheme.ts";
import { checkTime, isSignedTime } from "./signed-time.ts";

const toleranceSeconds = 300;

/** In bytes: the specification's least. An empty key, which `whsec_A` is, would let anyone sign. */
const minKeyBytes = 24;

/** Svix, from which the standard comes, sends the same three under names of its own. */
const families = ["webhook", "svix"] as const;

/**
 * Standard Webhooks (https://www.standardwebhooks.com): `webhook-id`, `webhook-timestamp`, `webhook-signature`, secrets
 * `whsec_…`; also with Svix's names (`svix-id` …). The two families are never mixed.
 */
export const standardWebhooks: Scheme = ({ secrets }) => {
  if (!secrets.every(isSigningSecret)) return undefined;
  return ({ headers, body, now }) => {
    const family = families.find((one) => headers[`${one}-signature`] !== undefined) ?? "webhook";
    const id = onlyHeader(headers, `${family}-id`);
    const timestamp = onlyHeader(headers, `${family}-timestamp`);
    const signatures = onlyHeader(headers, `${family}-signature`)?.split(" ") ?? [];
    if (id === undefined || signatures.length === 0) return "no-signature";
    if (!isSignedTime(timestamp)) return "no-timestamp";
    if (signatures.length > maxSignatures) return "bad-signature";
    const expected = secrets.map((secret) => standardSignature(secret, { id, timestamp: Number(timestamp), body }));
    const isGenuine = anyEqualInConstantTime(signatures, expected);
    return isGenuine ? checkTime(timestamp, now, toleranceSeconds) : "bad-signature";
  };
};

function isSigningSecret(secret: string): boolean {
  const [, key] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  return key !== undefined && Buffer.from(key, "base64").length >= minKeyBytes;
}
