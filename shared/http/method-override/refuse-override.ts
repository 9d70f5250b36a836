import { badRequest, type Problem } from "../../core/problem.ts";
import { contentCodings, tryToDecompress } from "../decode-content.ts";
import { firstHeader, type HttpHeaders } from "../headers.ts";
import { isOverrideName } from "./override-name.ts";
import { mayHaveFields, overrideScanner } from "./override-scanner.ts";

/** In bytes: a compressed body is searched up to this decompressed size. */
export const maxDecompressed = 32 * 1_048_576;

/**
 * Refuses a request that the vendor would read as another one: frameworks such as Laravel take the method from a header
 * or a field of the query or the body, so that a POST which the gateway allows becomes a DELETE at the vendor.
 *
 * @param sent the headers by which the vendor reads the body
 * @throws Problem 400
 */
export function refuseMethodOverride(
  request: {
    readonly query: readonly (readonly [string, string])[];
    readonly headers: HttpHeaders;
    readonly body: Uint8Array;
  },
  sent: HttpHeaders = request.headers,
): void {
  // CGI replaces a hyphen by `_`: both spellings are one to PHP.
  const header = Object.keys(request.headers).find(isOverrideName);
  if (header !== undefined) throw methodOverrideRefusal("a header");
  if (request.query.some(([name]) => isOverrideName(name))) throw methodOverrideRefusal("a query parameter");
  if (bodyOverrides({ headers: sent, body: request.body })) throw methodOverrideRefusal("a field of the body");
}

function bodyOverrides({ headers, body }: { readonly headers: HttpHeaders; readonly body: Uint8Array }): boolean {
  if (body.length === 0) return false;
  const type = firstHeader(headers, "content-type") ?? "application/json";
  const scanner = overrideScanner(type);
  const codings = contentCodings(headers);
  const content = codings.length === 0 ? body : tryToDecompress(codings, body, maxDecompressed);
  if (content === "too-large" && mayHaveFields(type)) throw compressedTooLarge();
  // A body that cannot be decompressed is left to the vendor to refuse.
  return scanner.take(typeof content === "string" ? body : content) || scanner.end();
}

/** 400, naming the part of the request that holds the override. */
export function methodOverrideRefusal(where: string): Problem {
  return badRequest(`A method override is not passed on: ${where}. Send the method itself.`);
}

/** 400: an override could be in the part that is not searched. */
export function compressedTooLarge(): Problem {
  return badRequest(
    `A compressed body is searched for a method override, and this one has more than ${maxDecompressed} bytes when it is decompressed. Send it without Content-Encoding. Nothing was sent.`,
  );
}
