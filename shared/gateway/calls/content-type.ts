import { badRequest } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";

/**
 * Refuses a request with more than one `Content-Type`, in two headers or in one: the vendor could read the body by
 * another one than it was checked by.
 *
 * @throws Problem 400
 */
export function refuseSecondContentType(headers: HttpHeaders): void {
  const values = headers["content-type"] ?? [];
  if (values.length > 1 || values.some(hasBareComma)) {
    throw badRequest("Content-Type is given more than once. Send the one that the body has.");
  }
}

/** A media type has commas in quoted parameters alone (RFC 9110, section 8.3.1). */
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
