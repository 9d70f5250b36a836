import { createHmac, randomUUID } from "node:crypto";
import type { SimulatedWebhook } from "../calls/connection.ts";

/** Lower-case hex HMAC-SHA256 of a webhook's bytes. */
export function hexHmac(secret: string, body: string): string {
  return createHmac("sha256", secret).update(body, "utf8").digest("hex");
}

type Headers = Record<string, string>;

/** What is signed, and when in Unix seconds. */
interface Signing {
  readonly webhook: SimulatedWebhook;
  readonly secret: string;
  readonly body: string;
  readonly seconds: number;
}

const named = ({ header }: SimulatedWebhook, fallback: string): string => (header ?? fallback).toLowerCase();

function signHmac({ webhook, secret, body, seconds }: Signing): Headers {
  const { algorithm = "sha256", encoding = "hex", prefix = "", timestampHeader } = webhook;
  const text = timestampHeader === undefined ? body : `${seconds}.${body}`;
  const signature = prefix + createHmac(algorithm, secret).update(text, "utf8").digest(encoding);
  return {
    [named(webhook, "x-signature")]: signature,
    ...(timestampHeader === undefined ? {} : { [timestampHeader.toLowerCase()]: String(seconds) }),
  };
}

function signStandard({ secret, body, seconds }: Signing): Headers {
  const id = `msg_${randomUUID().replaceAll("-", "")}`;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${seconds}.${body}`, "utf8").digest("base64");
  return { "webhook-id": id, "webhook-timestamp": String(seconds), "webhook-signature": `v1,${signature}` };
}

/** How each scheme authenticates a webhook; the documents of the schemes, not the gateway's verifiers, are the source. */
const schemes: Readonly<Record<SimulatedWebhook["scheme"], (signing: Signing) => Headers>> = {
  "md-integrations": ({ secret, body }) => ({ signature: hexHmac(secret, body) }),
  hmac: signHmac,
  stripe: ({ webhook, secret, body, seconds }) => ({
    [named(webhook, "stripe-signature")]: `t=${seconds},v1=${hexHmac(secret, `${seconds}.${body}`)}`,
  }),
  "shared-header": ({ webhook, secret }) => ({ [named(webhook, "x-webhook-secret")]: secret }),
  basic: ({ secret }) => ({ authorization: `Basic ${Buffer.from(secret, "utf8").toString("base64")}` }),
  "standard-webhooks": signStandard,
};

/** Another secret, which the scheme can sign with as well: the last character of the key is replaced. */
function wrongSecret({ scheme }: SimulatedWebhook, secret: string): string {
  if (scheme !== "standard-webhooks") return `wrong-${secret}`;
  return secret.replace(/[A-Za-z0-9+/](?==*$)/, (last) => (last === "A" ? "Q" : "A"));
}

/**
 * The headers that authenticate a webhook, by its vendor's scheme and its current secret.
 *
 * @param genuine false signs with a wrong key: the signature has the right form and does not verify
 * @param now epoch milliseconds
 */
export function signatureHeaders(
  webhook: SimulatedWebhook | undefined,
  body: string,
  genuine: boolean,
  now = Date.now(),
): Record<string, string> {
  const current = webhook?.secrets[0];
  if (!webhook || current === undefined) return {};
  const secret = genuine ? current : wrongSecret(webhook, current);
  const headers = schemes[webhook.scheme]({ webhook, secret, body, seconds: Math.floor(now / 1000) });
  return webhook.authorization === undefined ? headers : { ...headers, authorization: webhook.authorization };
}
