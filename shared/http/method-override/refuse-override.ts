import type { BodyOutline } from "../../core/body-outline.ts";
import { badRequest, type Problem } from "../../core/problem.ts";
import { contentCodings, decompressWhole } from "../decode-content.ts";
import { firstHeader, type HttpHeaders } from "../headers.ts";
import { hasOverrideMember } from "./override-member.ts";
import { isOverrideName } from "./override-name.ts";
import { mayHaveFields, otherFields, overrideScanner } from "./override-scanner.ts";

/** In bytes: a compressed body is searched up to this decompressed size. */
export const maxDecompressed = 32 * 1_048_576;

/** The parts of a request that can name another method. */
export interface SearchedRequest {
  readonly query: readonly (readonly [string, string])[];
  readonly headers: HttpHeaders;
  /** The headers by which the vendor reads the body; `headers` by default. */
  readonly sentHeaders?: HttpHeaders;
  readonly outline: BodyOutline;
}

/**
 * Refuses a request that the vendor would read as another one: frameworks such as Laravel take the method from a header
 * or a field of the query or the body, so that a POST which the gateway allows becomes a DELETE at the vendor.
 *
 * @throws Problem 400
 */
export function refuseMethodOverride({ query, headers, sentHeaders = headers, outline }: SearchedRequest): void {
  // CGI replaces a hyphen by `_`: both spellings are one to PHP.
  const header = Object.keys(headers).find(isOverrideName);
  if (header !== undefined) throw methodOverrideRefusal("a header");
  if (query.some(([name]) => isOverrideName(name))) throw methodOverrideRefusal("a query parameter");
  if (bodyOverrides(sentHeaders, outline)) throw methodOverrideRefusal("a field of the body");
}

function bodyOverrides(headers: HttpHeaders, outline: BodyOutline): boolean {
  const { bytes } = outline;
  if (bytes.length === 0) return false;
  const type = firstHeader(headers, "content-type") ?? "application/json";
  const codings = contentCodings(headers);
  if (codings.length === 0 && outline.isObject) {
    // In strict JSON, a lenient reader finds no other members.
    return hasOverrideMember(outline) || (otherFields.test(type) && search(type, bytes));
  }
  const content = codings.length === 0 ? bytes : decompressWhole(codings, bytes, maxDecompressed);
  // A vendor's reader may be more lenient than the gateway's, and find a field.
  if (content === "unreadable") throw compressedUnreadable();
  if (content === "too-large" && mayHaveFields(type)) throw compressedTooLarge();
  return search(type, typeof content === "string" ? bytes : content);
}

function search(type: string, content: Uint8Array): boolean {
  const scanner = overrideScanner(type);
  return scanner.take(content) || scanner.end();
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

/** 400: some reader may find an override where the gateway reads nothing. */
export function compressedUnreadable(): Problem {
  return badRequest(
    "A compressed body is searched for a method override, and this one cannot be decompressed to its last byte by its Content-Encoding: one to five of gzip, deflate, br and zstd, without parameters, with nothing after the end. Correct the header or the data, or send the body without Content-Encoding. Nothing was sent.",
  );
}
