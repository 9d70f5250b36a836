import type { HttpHeaders } from "../../http/headers.ts";
import { type GatewayResponse, json } from "../../http/messages.ts";

/** The gateway's own headers of an answer: those about the vendor's content do not describe the resource. */
const ownHeader =
  /^(gateway-.*|ratelimit.*|retry-after|deprecation|sunset|idempotency-replayed|preference-applied|location|link)$/i;

/** A resource as the answer to a request, with the gateway's own headers of the call behind it. */
export function resourceAnswer(
  { headers }: Pick<GatewayResponse, "headers">,
  view: unknown,
  status = 200,
): GatewayResponse {
  const answer = json(status, view);
  return { ...answer, headers: { ...ownHeadersOf(headers), ...answer.headers } };
}

export function ownHeadersOf(headers: GatewayResponse["headers"]): GatewayResponse["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => ownHeader.test(name)));
}

/** Headers by their names in lower case, each with all of its values. */
export function lowerCased(headers: GatewayResponse["headers"]): HttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat()]));
}

/** The headers that have one value, as a problem takes them. */
export function textHeaders(headers: GatewayResponse["headers"]): Readonly<Record<string, string>> {
  const entries = Object.entries(headers);
  return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}

export function bytesOf({ body }: Pick<GatewayResponse, "body">): Uint8Array {
  return typeof body === "string" ? Buffer.from(body) : body;
}
