import { standardSignature } from "../../../../http/webhook-signature.ts";
import { equalInConstantTime } from "./equal-in-constant-time.ts";
import { onlyHeader, type Scheme } from "./scheme.ts";
import { checkTime, isSignedTime } from "./signed-time.ts";

const toleranceSeconds = 300;
/** A sender has a few keys at a time; a longer list only costs time. */
const maxSignatures = 10;

/**
 * Standard Webhooks (standardwebhooks.com): `webhook-id`, `webhook-timestamp`, `webhook-signature`, secrets `whsec_…`.
 */
export const standardWebhooks: Scheme = ({ secrets }) => {
  if (!secrets.every((secret) => /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret))) return undefined;
  return ({ headers, body, now }) => {
    const id = onlyHeader(headers, "webhook-id");
    const timestamp = onlyHeader(headers, "webhook-timestamp");
    const signatures = onlyHeader(headers, "webhook-signature")?.split(" ") ?? [];
    if (id === undefined || signatures.length === 0) return "no-signature";
    if (!isSignedTime(timestamp)) return "no-timestamp";
    if (signatures.length > maxSignatures) return "bad-signature";
    const expected = secrets.map((secret) => standardSignature(secret, { id, timestamp: Number(timestamp), body }));
    const isGenuine = signatures
      .flatMap((one) => expected.map((other) => equalInConstantTime(one, other)))
      .includes(true);
    return isGenuine ? checkTime(timestamp, now, toleranceSeconds) : "bad-signature";
  };
};
