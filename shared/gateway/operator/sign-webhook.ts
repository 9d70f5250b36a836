import { createHmac, randomUUID } from "node:crypto";
import { standardWebhookHeaders } from "../../http/webhook-signature.ts";
import type { WebhookSecret } from "../webhooks/intake/verify-webhook/webhook-secret.ts";

/** What is signed; `now` is epoch milliseconds. */
interface Signing {
  readonly secret: WebhookSecret;
  readonly body: Uint8Array;
  readonly now: number;
}

type Sign = (signing: Signing & { readonly key: string; readonly seconds: number }) => Readonly<Record<string, string>>;

const textOf = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);

const hexHmac = (key: string, ...parts: readonly (string | Uint8Array)[]): string =>
  parts.reduce((hmac, part) => hmac.update(part), createHmac("sha256", key)).digest("hex");

/** By the schemes of `verify-webhook.ts`. */
const schemes: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ["md-integrations", ({ key, body }) => ({ signature: hexHmac(key, body) })],
  ["hmac", signHmac],
  [
    "stripe",
    ({ secret, key, body, seconds }) => ({
      [textOf(secret.settings["header"], "stripe-signature")]: `t=${seconds},v1=${hexHmac(key, `${seconds}.`, body)}`,
    }),
  ],
  ["shared-header", ({ secret, key }) => ({ [textOf(secret.settings["header"], "")]: key })],
  ["basic", ({ key }) => ({ authorization: `Basic ${Buffer.from(key, "utf8").toString("base64")}` })],
  [
    "standard-webhooks",
    ({ key, body, seconds }) => standardWebhookHeaders([key], { id: `msg_${randomUUID()}`, timestamp: seconds, body }),
  ],
]);

function signHmac({ secret, key, body, seconds }: Parameters<Sign>[0]): Readonly<Record<string, string>> {
  const { algorithm, header, encoding, prefix, timestampHeader } = secret.settings;
  const hmac = createHmac(textOf(algorithm, "sha256"), key);
  if (typeof timestampHeader === "string") hmac.update(`${seconds}.`);
  const signature = hmac.update(body).digest(encoding === "base64" ? "base64" : "hex");
  return {
    [textOf(header, "")]: `${textOf(prefix, "")}${signature}`,
    ...(typeof timestampHeader === "string" ? { [timestampHeader]: String(seconds) } : {}),
  };
}

/** The headers by which intake takes a webhook for the vendor's, under its current secret; `undefined` for an unknown scheme. */
export function signWebhook({ secret, body, now }: Signing): Readonly<Record<string, string>> | undefined {
  const [key] = secret.secrets;
  const sign = schemes.get(secret.scheme);
  if (key === undefined || sign === undefined) return undefined;
  const headers = sign({ secret, body, now, key, seconds: Math.floor(now / 1000) });
  return secret.authorization === undefined ? headers : { ...headers, authorization: secret.authorization };
}
