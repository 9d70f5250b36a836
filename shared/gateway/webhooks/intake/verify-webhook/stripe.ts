import { createHmac } from "node:crypto";
import { anyEqualInConstantTime, maxSignatures } from "./equal-in-constant-time.ts";
import { isHeaderName, onlyHeader, type Scheme } from "./scheme.ts";
import { checkTime, isSignedTime } from "./signed-time.ts";

/**
 * Stripe's form (https://docs.stripe.com/webhooks#verify-manually), which many vendors use under other names of the
 * header: `t=<Unix seconds>,v1=<hex>`, with a `v1` for each of the sender's keys. A `v1` is the HMAC-SHA256 of
 * `<t>.<raw body>`; other versions are ignored, so that none weaker than `v1` is accepted.
 *
 * Settings: `{"header"?: "stripe-signature", "toleranceSeconds"?: 300}`. A vendor that signs a redelivery with the time of
 * the first attempt needs a tolerance as long as its retries; a replay within it is a duplicate of the stored event.
 */
export const stripe: Scheme = ({ secrets, settings }) => {
  const { header = "stripe-signature", toleranceSeconds = 300 } = settings;
  if (!isHeaderName(header)) return undefined;
  if (typeof toleranceSeconds !== "number" || !(toleranceSeconds > 0)) return undefined;

  return ({ headers, body, now }) => {
    const parts = readParts(onlyHeader(headers, header.toLowerCase()) ?? "");
    const signatures = valuesOf(parts, "v1");
    if (signatures.length === 0) return "no-signature";
    const [time, ...otherTimes] = valuesOf(parts, "t");
    if (!isSignedTime(time) || otherTimes.length > 0) return "no-timestamp";
    if (signatures.length > maxSignatures) return "bad-signature";
    const expected = secrets.map((secret) =>
      createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex"),
    );
    const isGenuine = anyEqualInConstantTime(signatures, expected);
    return isGenuine ? checkTime(time, now, toleranceSeconds) : "bad-signature";
  };
};

type Part = readonly [name: string, value: string];

function readParts(text: string): readonly Part[] {
  return text.split(",").map((part) => {
    const [name = "", ...value] = part.trim().split("=");
    return [name, value.join("=")];
  });
}

function valuesOf(parts: readonly Part[], name: string): readonly string[] {
  return parts.filter(([one]) => one === name).map(([, value]) => value);
}
