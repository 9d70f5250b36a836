import { forwardedRequestHeaders, type HttpHeaders } from "../../http/headers.ts";
import { type Operation, statusDecides, type VendorDescriptor } from "../../vendors/types.ts";

/** The call whose headers are asked for. */
export interface HeadersOf {
  /** `undefined` for a path that the catalogue does not know. */
  readonly operation: Operation | undefined;
  /** The partner's; those of a recorded job are the result of this function, which changes nothing the second time. */
  readonly headers: HttpHeaders;
  readonly hasBody: boolean;
}

/**
 * The headers that go to the vendor, but for those of the login: the partner's by the allow-list, and over them what
 * the vendor's document demands. On a path that the catalogue does not know a specific type of the partner's stays,
 * since nothing is known of its answers.
 *
 * @returns `accept-encoding: identity` where the gateway must look inside the answer
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
    ...(accept === undefined ? {} : { accept: [accept] }),
    ...(contentType === undefined ? {} : { "content-type": [contentType] }),
    ...(looksInside(vendor) ? { "accept-encoding": ["identity"] } : {}),
  };
}

/** Bodies that decide, or that are merged, are of no use when they are compressed in a way that cannot be undone. */
function looksInside({ readBody, split }: VendorDescriptor): boolean {
  return readBody !== statusDecides || split !== undefined;
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

/** `fetch` calls a text `text/plain` unless it is told otherwise: it says nothing of a body. */
const saysNothing = /^\s*(?:text\/plain\s*(?:;.*)?)?$/i;

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
  // A body that has a place for the token is a JSON object, whatever it is called.
  const isJson = auth.kind === "access-token" && auth.carriedIn !== "authorization-header";
  if (!hasBody || isJson) return demanded;
  return given?.some((value) => !saysNothing.test(value)) ? undefined : demanded;
}
