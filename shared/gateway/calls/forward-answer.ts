import { droppedHeadersWarning, fitHeaders, maxVendorHeaderBytes } from "../../http/header-limit.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import type { Answer } from "../../http/read-answer.ts";
import { forwardedResponseHeaders } from "../../http/response-headers.ts";
import { rewriteLocations } from "../../http/rewrite-location.ts";
import type { Connection } from "../../vendors/types.ts";
import type { SendDependencies } from "./send-dependencies.ts";

/**
 * The vendor's answer as it is stored and forwarded: without headers that are not for the partner, with links that lead
 * through the gateway, and with no more headers than API Gateway takes. `gateway-warning` lists what was left out; it is
 * stored with the answer.
 */
export function forwardAnswer(
  { vendor, originOf }: Pick<SendDependencies, "vendor" | "originOf">,
  { answer, connection, called }: { readonly answer: Answer; readonly connection: Connection; readonly called: URL },
): Answer {
  // The vendor's own origins: the one that was called, and the one in its documents.
  const origins = [originOf(connection), vendor.origins[connection.credentials.environment]];
  const place = { called, origins, path: `/v1/${vendor.id}` };
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
