import { badRequest } from "../../core/problem.ts";
import { forwardedRequestHeaders, type HttpHeaders } from "../../http/headers.ts";
import type { Operation } from "../../vendors/types.ts";

/** What a header may hold on the wire: visible Latin-1, blanks and tabs (RFC 9110, section 5.5). */
const sendable = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Refuses headers that would go on to the vendor and cannot: API Gateway hands on characters that HTTP does not send.
 *
 * @throws Problem 400 that names each of them
 */
export function refuseUnsendableHeaders(headers: HttpHeaders, operation: Operation | undefined): void {
  const forwarded = forwardedRequestHeaders(headers, operation?.requestHeaders ?? [], true);
  const errors = Object.entries(forwarded)
    .filter(([, values]) => !values.every((value) => sendable.test(value)))
    .map(([name]) => ({ pointer: `header/${name}`, detail: "holds a character that HTTP does not send" }));
  if (errors.length > 0) throw badRequest("A header cannot be passed on to the vendor.", errors);
}
