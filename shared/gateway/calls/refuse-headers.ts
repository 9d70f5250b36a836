import { badRequest } from "../../core/problem.ts";
import { forwardedRequestHeaders, type HttpHeaders } from "../../http/headers.ts";
import type { Operation } from "../../vendors/types.ts";

/**
 * Refuses a request with more than one `Content-Type`, in two headers or in one: the vendor could read the body by
 * another type than the one that it was checked by.
 *
 * @throws Problem 400
 */
export function refuseSecondContentType(headers: HttpHeaders): void {
  const values = headers["content-type"] ?? [];
  if (values.length > 1 || values.some(hasBareComma)) {
    throw badRequest("Content-Type is given more than once. Send the one that the body has.");
  }
}

/** A media type has commas in quoted parameters only (RFC 9110, section 8.3.1). */
function hasBareComma(value: string): boolean {
  let quoted = false;
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    if (quoted && char === "\\") at += 1;
    else if (char === '"') quoted = !quoted;
    else if (char === "," && !quoted) return true;
  }
  return false;
}

/** What a header may contain on the wire: visible Latin-1, blanks and tabs (RFC 9110, section 5.5). */
const sendable = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Refuses headers that would be forwarded and cannot be sent: API Gateway accepts characters that HTTP does not allow.
 *
 * @throws Problem 400 that names each of them
 */
export function refuseUnsendableHeaders(headers: HttpHeaders, operation: Operation | undefined): void {
  const forwarded = forwardedRequestHeaders(headers, operation?.requestHeaders ?? [], true);
  const errors = Object.entries(forwarded)
    .filter(([, values]) => !values.every((value) => sendable.test(value)))
    .map(([name]) => ({ pointer: `header/${name}`, detail: "holds a character that HTTP does not send" }));
  if (errors.length > 0) throw badRequest("A header cannot be forwarded to the vendor.", errors);
}
