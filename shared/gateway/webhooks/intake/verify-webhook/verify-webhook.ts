import { basic } from "./basic.ts";
import { equalInConstantTime } from "./equal-in-constant-time.ts";
import { hmac } from "./hmac.ts";
import { mdIntegrations } from "./md-integrations.ts";
import type { RefusalReason } from "./refusal-reason.ts";
import { sharedHeader } from "./shared-header.ts";
import { standardWebhooks } from "./standard-webhooks.ts";
import { onlyHeader, type Scheme, type SignedRequest, type WebhookSecret } from "./webhook-secret.ts";

/** One file each; a scheme that is not listed here verifies nothing. */
const schemes: ReadonlyMap<string, Scheme> = new Map([
  ["md-integrations", mdIntegrations],
  ["hmac", hmac],
  ["shared-header", sharedHeader],
  ["basic", basic],
  ["standard-webhooks", standardWebhooks],
]);

/**
 * Why the request is not the vendor's: by the secret's scheme, and by its `Authorization` where that is configured;
 * `undefined` when it is.
 */
export function verifyWebhook(secret: WebhookSecret, request: SignedRequest): RefusalReason | undefined {
  const verify = schemes.get(secret.scheme)?.(secret);
  if (verify === undefined) return "secret-unusable";
  const refusal = verify(request);
  if (secret.authorization === undefined) return refusal;
  const authorization = onlyHeader(request.headers, "authorization") ?? "";
  return equalInConstantTime(authorization, secret.authorization) ? refusal : (refusal ?? "wrong-authorization");
}
