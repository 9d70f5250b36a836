import { droppedHeadersWarning, fitHeaders, maxVendorHeaderBytes } from "../../http/header-limit.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Answer } from "../../http/read-answer.ts";
import { forwardedResponseHeaders } from "../../http/response-headers.ts";
import { rewriteLocations, type VendorPlace } from "../../http/rewrite-location.ts";

/**
 * The vendor's answer as it is stored and forwarded: without headers that are not for the partner, with links that lead
 * through the gateway, and with no more headers than API Gateway takes. `gateway-warning` lists what was left out; it is
 * stored with the answer.
 */
export function forwardAnswer(answer: Answer, place: VendorPlace): Answer {
  const rewritten = rewriteLocations(forwardedResponseHeaders(answer.headers), place);
  const fitted = fitHeaders(rewritten.headers, maxVendorHeaderBytes);
  const warnings = [
    ...(rewritten.dropped === 0 ? [] : ["location-dropped"]),
    ...(fitted.dropped === 0 ? [] : [droppedHeadersWarning(fitted.dropped)]),
  ];
  const headers: HttpHeaders =
    warnings.length === 0 ? fitted.headers : { ...fitted.headers, "gateway-warning": [warnings.join(", ")] };
  return { ...answer, headers };
}
