import { basic } from "./basic.ts";
import { equalInConstantTime } from "./equal-in-constant-time.ts";
import { hmac } from "./hmac.ts";
import { mdIntegrations } from "./md-integrations.ts";
import type { VerificationFailure } from "./scheme.ts";
import { onlyHeader, type Scheme, type SignedRequest } from "./scheme.ts";
import { sharedHeader } from "./shared-header.ts";
import { standardWebhooks } from "./standard-webhooks.ts";
import { stripe } from "./stripe.ts";
import type { WebhookSecret } from "./webhook-secret.ts";

/** By the name of the scheme in the secret. */
const schemes: ReadonlyMap<string, Scheme> = new Map([
  ["md-integrations", mdIntegrations],
  ["hmac", hmac],
  ["stripe", stripe],
  ["shared-header", sharedHeader],
  ["basic", basic],
  ["standard-webhooks", standardWebhooks],
]);

/**
 * Verifies a request by the secret's scheme, and by its `Authorization` where that is configured.
 *
 * @returns why it cannot be verified; `undefined` when it is genuine
 */
export function verifyWebhook(secret: WebhookSecret, request: SignedRequest): VerificationFailure | undefined {
  const verify = schemes.get(secret.scheme)?.(secret);
  if (verify === undefined) return "secret-unusable";
  const failure = verify(request);
  if (secret.authorization === undefined) return failure;
  const authorization = onlyHeader(request.headers, "authorization") ?? "";
  return equalInConstantTime(authorization, secret.authorization) ? failure : (failure ?? "wrong-authorization");
}
