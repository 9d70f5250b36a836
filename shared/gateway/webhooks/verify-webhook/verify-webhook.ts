import { basic } from "./basic.ts";
import { equalInConstantTime } from "./equal-in-constant-time.ts";
import { hmac } from "./hmac.ts";
import { mdIntegrations } from "./md-integrations.ts";
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

/** Whether the request is the vendor's: by the secret's scheme, and by its `Authorization` where that is configured. */
export function verifyWebhook(secret: WebhookSecret, request: SignedRequest): boolean {
  const verify = schemes.get(secret.scheme)?.(secret);
  if (verify === undefined) return false;
  const proved = verify(request);
  if (secret.authorization === undefined) return proved;
  const authorization = onlyHeader(request.headers, "authorization") ?? "";
  return equalInConstantTime(authorization, secret.authorization) && proved;
}
