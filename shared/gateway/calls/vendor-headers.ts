import { forwardedRequestHeaders, type HttpHeaders, withoutConnectionHeaders } from "../../http/headers.ts";
import { traceHeaders } from "../../http/trace-headers.ts";
import { type Operation, statusDecides, type VendorDescriptor } from "../../vendors/types.ts";

/** The call whose headers are built. */
export interface HeadersOf {
  /** `undefined` for a path that the catalogue does not know. */
  readonly operation: Operation | undefined;
  /** The partner's; a recorded job has the result of this function, which is idempotent. */
  readonly headers: HttpHeaders;
  readonly hasBody: boolean;
}

/**
 * The headers that are sent to the vendor, but for credentials: the partner's by the allow list and a valid trace context,
 * overridden by what the vendor's document demands. On a path that the catalogue does not know, a specific type of the partner's is sent, since
 * nothing is known about its answers.
 *
 * @returns with `accept-encoding: identity` where the gateway must read the answer
 */
export function vendorHeaders(
  vendor: VendorDescriptor,
  { operation, headers, hasBody }: HeadersOf,
): Record<string, readonly string[]> {
  const forwarded = forwardedRequestHeaders(headers, operation?.requestHeaders ?? [], hasBody);
  const accept = demandedAccept(vendor, operation, headers);
  const contentType = demandedContentType(vendor, operation, headers, hasBody);
  return {
    ...forwarded,
    ...(vendor.traceContext === false ? {} : traceHeaders(withoutConnectionHeaders(headers))),
    ...(accept === undefined ? {} : { accept: [accept] }),
    ...(contentType === undefined ? {} : { "content-type": [contentType] }),
    ...(readsAnswers(vendor) ? { "accept-encoding": ["identity"] } : {}),
  };
}

/**
 * A body that decides the outcome or is merged must not come in a coding that cannot be decoded, nor one in which a key
 * from the query is looked for (`hideCredentials`).
 */
function readsAnswers({ auth, readBody, split }: VendorDescriptor): boolean {
  return readBody !== statusDecides || split !== undefined || auth.kind === "query-key";
}

function demandedAccept(
  { demandedHeaders }: VendorDescriptor,
  operation: Operation | undefined,
  headers: HttpHeaders,
): string | undefined {
  const given = headers["accept"];
  if (operation?.answersFile) return given === undefined ? "*/*" : undefined;
  const demanded = demandedHeaders?.accept;
  if (operation !== undefined) return demanded;
  const isSpecific = given?.every((value) => value.trim() !== "" && !value.includes("*"));
  return isSpecific ? undefined : demanded;
}

/** `fetch` sends a text as `text/plain` by default, so that type says nothing about the body. */
const defaultType = /^\s*(?:text\/plain\s*(?:;.*)?)?$/i;

function demandedContentType(
  { demandedHeaders, auth }: VendorDescriptor,
  operation: Operation | undefined,
  headers: HttpHeaders,
  hasBody: boolean,
): string | undefined {
  const demanded = demandedHeaders?.contentType;
  if (demanded === undefined) return undefined;
  const given = headers["content-type"];
  if (operation === undefined) return given === undefined ? demanded : undefined;
  // A body that can carry the token is a JSON object, whatever its declared type.
  const isJson = auth.kind === "access-token" && auth.carriedIn !== "authorization-header";
  if (!hasBody || isJson) return demanded;
  return given?.some((value) => !defaultType.test(value)) ? undefined : demanded;
}
