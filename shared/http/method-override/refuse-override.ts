import { badRequest, type Problem } from "../../core/problem.ts";
import { contentCodings, tryToDecompress } from "../decode-content.ts";
import { firstHeader, type HttpHeaders } from "../headers.ts";
import { isOverrideName } from "./override-name.ts";
import { mayHaveFields, overrideScanner } from "./override-scanner.ts";

/** Of a compressed body: what is searched. */
export const maxDecompressed = 32 * 1_048_576;

/**
 * Refuses a request that would be another one to the vendor than it is to us: frameworks such as Laravel take the
 * method from a header or a field of the query or the body, so that a harmless POST becomes a DELETE behind our back.
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
  // CGI makes `_` of a hyphen: both spellings reach PHP as one.
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
  // What cannot be decompressed is the vendor's to refuse.
  return scanner.take(typeof content === "string" ? body : content) || scanner.end();
}

/** 400, naming where the override stands. */
export function methodOverrideRefusal(where: string): Problem {
  return badRequest(`A method override is not passed on: ${where}. Send the method itself.`);
}

/** 400: a field that a framework reads could come before or behind anything that is searched. */
export function compressedTooLarge(): Problem {
  return badRequest(
    `A compressed body is searched for a method override, and this one has more than ${maxDecompressed} bytes when it is decompressed. Send it without Content-Encoding. Nothing was sent.`,
  );
}
