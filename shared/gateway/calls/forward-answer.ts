import {
  droppedHeadersWarning,
  fitHeaders,
  maxVendorHeaderBytes,
  withStoredWarnings,
} from "../../http/header-limit.ts";
import type { Answer } from "../../http/read-answer.ts";
import { forwardedResponseHeaders } from "../../http/response-headers.ts";
import { rewriteLocations } from "../../http/rewrite-location.ts";
import type { Connection } from "../../vendors/types.ts";
import type { Call } from "./call.ts";
import { callWarnings } from "./call-warnings.ts";
import { hideCredentials } from "./hide-credentials.ts";
import type { SendDependencies } from "./send-dependencies.ts";

/** An answer of the vendor's to a call. */
export interface ForwardInput {
  readonly call: Pick<Call, "operation" | "request" | "warnings">;
  readonly answer: Answer;
  /** As the call was signed with. */
  readonly connection: Connection;
  /** The access token that the call was signed with, where there is one. */
  readonly token?: string | undefined;
  readonly called: URL;
}

/**
 * The vendor's answer as it is stored and forwarded: without headers that are not for the partner, with links that lead
 * through the gateway, and with no more headers than API Gateway takes. `gateway-warning` lists what was left out and
 * what is to know about the call; it is stored with the answer.
 */
export function forwardAnswer(
  { vendor, originOf }: Pick<SendDependencies, "vendor" | "originOf">,
  { call, answer, connection, token, called }: ForwardInput,
): Answer {
  // The vendor's own origins: the one that was called, and the one in its documents.
  const origins = [originOf(connection), vendor.origins[connection.credentials.environment]];
  const place = { called, origins, path: `/v1/${vendor.id}` };
  const rewritten = rewriteLocations(forwardedResponseHeaders(answer.headers), place);
  const hidden = hideCredentials(vendor.auth, connection, { ...answer, headers: rewritten.headers }, token);
  const fitted = fitHeaders(hidden.headers, maxVendorHeaderBytes);
  const warnings = [
    ...callWarnings(vendor, call, connection),
    ...(rewritten.dropped === 0 && !hidden.linkDropped ? [] : ["location-dropped"]),
    ...(fitted.dropped === 0 ? [] : [droppedHeadersWarning(fitted.dropped)]),
  ];
  return { ...answer, body: hidden.body, headers: withStoredWarnings(fitted.headers, warnings) };
}
