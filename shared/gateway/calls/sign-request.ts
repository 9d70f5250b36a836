import { createHash, createHmac } from "node:crypto";
import { encodeQuery } from "../../http/vendor-path.ts";
import type { RequestSigning } from "../../vendors/auth-scheme.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { vendorRoute } from "../../vendors/vendor-route.ts";
import type { Call } from "./call.ts";

/** A request as it is sent. */
export interface RequestToSign {
  readonly method: string;
  /** The vendor's, percent-encoded. */
  readonly path: string;
  /** Percent-encoded, without `?`. */
  readonly query: string;
  readonly body: Uint8Array;
}

/** Method, path and query as the vendor gets them, without credentials. */
export function targetOf(
  vendor: VendorDescriptor,
  { operation, request }: Pick<Call, "operation" | "request">,
): Omit<RequestToSign, "body"> {
  return { ...vendorRoute(vendor, operation, request), query: encodeQuery(request.query).slice(1) };
}

export interface SigningInput {
  readonly request: RequestToSign;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** A text that no other request has. */
  readonly nonce: string;
}

/**
 * The headers of a request that is authenticated by an HMAC (RFC 2104), by the vendor's templates (`RequestSigning`).
 * Pure: the same input has the same headers.
 */
export function signRequest(signing: RequestSigning, input: SigningInput): Record<string, readonly string[]> {
  const { algorithm, encoding, signs, headers } = signing;
  const { request, clientId, clientSecret, now, nonce } = input;
  const { method, path, query, body } = request;
  const values: Record<string, string> = {
    method,
    path,
    query,
    target: query === "" ? path : `${path}?${query}`,
    time: timeOf(signing, now),
    nonce,
    clientId,
  };
  if (usesBodyHash(signing)) values["bodyHash"] = createHash(algorithm).update(body).digest(encoding);
  const hmac = createHmac(algorithm, Buffer.from(clientSecret, signing.keyEncoding ?? "utf8"));
  // The body's bytes may be no text, so that the parts around them are added one by one.
  for (const [index, part] of signs.split("{body}").entries()) {
    if (index > 0) hmac.update(body);
    hmac.update(filled(part, values), "utf8");
  }
  const all = { ...values, signature: hmac.digest(encoding) };
  return Object.fromEntries(Object.entries(headers).map(([name, template]) => [name, [filled(template, all)]]));
}

function usesBodyHash({ signs, headers }: RequestSigning): boolean {
  return [signs, ...Object.values(headers)].some((template) => template.includes("{bodyHash}"));
}

/** In one pass: a value that looks like a placeholder is not replaced again. */
function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([A-Za-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function timeOf({ time = "seconds" }: RequestSigning, now: number): string {
  if (time === "iso-8601") return new Date(now).toISOString();
  return String(time === "seconds" ? Math.floor(now / 1000) : now);
}
