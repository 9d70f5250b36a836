import { type GatewayResponse, json } from "../../http/messages.ts";

/** The gateway's own headers of an answer: those about the vendor's content do not describe the resource. */
const ownHeader = /^(gateway-.*|ratelimit.*|retry-after|deprecation|sunset|idempotency-replayed|preference-applied)$/i;

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
