import { expect, it } from "vitest";
import { signWebhook } from "../../../shared/gateway/operator/sign-webhook.ts";
import { verifyWebhook } from "../../../shared/gateway/webhooks/intake/verify-webhook/verify-webhook.ts";
import { parseWebhookSecret } from "../../../shared/gateway/webhooks/intake/verify-webhook/webhook-secret.ts";

const now = Date.parse("2026-01-31T12:00:00Z");
const body = Buffer.from('{"a":1}');
const whsec = `whsec_${Buffer.from("0123456789abcdef0123456789abcdef").toString("base64")}`;

/** A secret as it is stored, and the headers with which a vendor of its scheme signs this body. */
function signed(stored: object) {
  const secret = parseWebhookSecret(JSON.stringify(stored));
  if (secret === undefined) throw new Error("The secret cannot be parsed.");
  const entries = Object.entries(signWebhook({ secret, body, now }) ?? {});
  return { secret, headers: Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), [value]])) };
}

it.each([
  { scheme: "md-integrations", secrets: ["current", "previous"], authorization: "Bearer hook" },
  { scheme: "hmac", secrets: ["current"], header: "X-Signature" },
  {
    ...{ scheme: "hmac", secrets: ["current"], header: "X-Signature", timestampHeader: "X-Time", prefix: "v1=" },
    ...{ algorithm: "sha512", encoding: "base64" },
  },
  { scheme: "stripe", secrets: ["current"] },
  { scheme: "stripe", secrets: ["current"], header: "X-Vendor-Signature" },
  { scheme: "shared-header", secrets: ["current"], header: "X-Secret" },
  { scheme: "basic", secrets: ["user:password"] },
  { scheme: "standard-webhooks", secrets: [whsec] },
])("Intake takes a webhook that is signed by the secret %j for the vendor's", (stored) => {
  const { secret, headers } = signed(stored);
  expect(verifyWebhook(secret, { headers, body, now })).toBeUndefined();
  const another = { ...secret, secrets: [stored.scheme === "standard-webhooks" ? whsec.replace("M", "N") : "a:b"] };
  expect(verifyWebhook(another, { headers, body, now })).toBeDefined();
});

it("A secret of an unknown scheme signs nothing", () => {
  const secret = parseWebhookSecret('{"scheme": "rot13", "secrets": ["a"]}');
  if (secret === undefined) throw new Error("The secret cannot be parsed.");
  expect(signWebhook({ secret, body, now })).toBeUndefined();
});
