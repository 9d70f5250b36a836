import { droppedHeadersWarning, fitHeaders, maxVendorHeaderBytes } from "../../http/header-limit.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Answer } from "../../http/read-answer.ts";
import { forwardedResponseHeaders } from "../../http/response-headers.ts";
import { rewriteLocations, type VendorPlace } from "../../http/rewrite-location.ts";

/**
 * The vendor's answer as it may be stored and passed on: without the headers that are not the partner's, with links
 * that lead through the gateway, and with no more headers than API Gateway takes. What was left out is told in
 * `gateway-warning`, which stays with the answer.
 */
export function passOnAnswer(answer: Answer, place: VendorPlace): Answer {
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
