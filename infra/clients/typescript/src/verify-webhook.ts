import type { components } from "#openapi";
import { WebhookVerificationError } from "./errors.ts";
import { parseJson } from "./json.ts";

/** An event as an endpoint gets it. */
export type EventDelivery = components["schemas"]["EventDelivery"];

/** The headers of a delivery: those of `fetch`, or of Node's server. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyOptions {
  /** How far `webhook-timestamp` may be off, in seconds; default 300. */
  readonly toleranceSeconds?: number;
  /** In place of the clock, in epoch milliseconds. */
  readonly now?: number;
}

const maxSignatures = 20;

/**
 * Verifies a delivery (Standard Webhooks) and reads its event. A delivery is genuine where any of its signatures is by any of the secrets, so
 * that a rotated secret loses none. Signatures are compared by the platform in constant time.
 *
 * @param rawBody the bytes as they came: parsed and written again they would be others
 * @param secrets `whsec_…`, one or several
 * @throws WebhookVerificationError for a delivery that is not genuine, or too old
 * @throws TypeError for secrets or a body that cannot be
 */
export async function verifyWebhook(
  headers: WebhookHeaders,
  rawBody: string | Uint8Array | ArrayBuffer,
  secrets: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now() }: VerifyOptions = {},
): Promise<EventDelivery> {
  const keys = readSecrets(secrets);
  const body = bytesOf(rawBody);
  const id = headerOf(headers, "webhook-id");
  const timestamp = headerOf(headers, "webhook-timestamp");
  const given = headerOf(headers, "webhook-signature");
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookVerificationError("timestamp", "webhook-timestamp is no time.");
  if (!(Math.abs(now / 1000 - Number(timestamp)) <= toleranceSeconds)) {
    throw new WebhookVerificationError("timestamp", `webhook-timestamp is more than ${toleranceSeconds} s off.`);
  }
  const signatures = given.split(" ").flatMap(readSignature).slice(0, maxSignatures);
  const signed = concat(new TextEncoder().encode(`${id}.${timestamp}.`), body);
  if (!(await isSigned(keys, signatures, signed))) {
    throw new WebhookVerificationError("signature", "No signature of the delivery is by one of the secrets.");
  }
  try {
    return parseJson(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body)) as EventDelivery;
  } catch {
    throw new WebhookVerificationError("body", "The delivery is genuine, and its body is no JSON.");
  }
}

async function isSigned(keys: readonly Bytes[], signatures: readonly Bytes[], signed: Bytes): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  for (const secret of keys) {
    const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["verify"]);
    for (const signature of signatures) {
      if (await crypto.subtle.verify("HMAC", key, signature, signed)) return true;
    }
  }
  return false;
}

type Bytes = Uint8Array<ArrayBuffer>;

function readSecrets(secrets: string | readonly string[]): readonly Bytes[] {
  const all = typeof secrets === "string" ? [secrets] : secrets;
  if (!Array.isArray(all) || all.length === 0)
    throw new TypeError("secrets has to be the endpoint's secret, or a list of them.");
  return all.map((secret: unknown) => {
    const key = typeof secret === "string" ? decodeBase64(secret.replace(/^whsec_/, "")) : undefined;
    if (key === undefined || key.byteLength === 0)
      throw new TypeError("A secret has to be whsec_ and base64, as the gateway shows it.");
    return key;
  });
}

/** The bytes of a signature of version 1, whole and in the one form that base64 has for them; none of others. */
function readSignature(text: string): readonly Bytes[] {
  const coded = text.startsWith("v1,") ? text.slice("v1,".length) : "";
  const bytes = decodeBase64(coded);
  const isCanonical = bytes?.byteLength === 32 && btoa(String.fromCharCode(...bytes)) === coded;
  return isCanonical ? [bytes] : [];
}

function decodeBase64(text: string): Bytes | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

function bytesOf(body: unknown): Bytes {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError(
    "rawBody has to be the bytes of the request as they came, or its text: not what was parsed of it.",
  );
}

function headerOf(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : valueIn(headers, name);
  if (value === null || value === undefined || value === "") {
    throw new WebhookVerificationError("header-missing", `The delivery has no ${name}.`);
  }
  return value;
}

/** One value: of several, it is unknown which was signed. */
function valueIn(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  name: string,
): string | undefined {
  const values = Object.entries(headers).flatMap(([key, value]) => (key.toLowerCase() === name ? (value ?? []) : []));
  return values.length === 1 ? values[0] : undefined;
}

function concat(first: Bytes, second: Bytes): Bytes {
  const all = new Uint8Array(first.byteLength + second.byteLength);
  all.set(first);
  all.set(second, first.byteLength);
  return all;
}
