import { membersOf, parseJsonText } from "../../core/json-span.ts";
import { badRequest, type Problem } from "../../core/problem.ts";
import { firstHeader, type HttpHeaders } from "../../http/headers.ts";

const headerNames = ["x-http-method-override", "x-http-method", "x-method-override"];
const fieldName = "_method";

/**
 * The name as PHP reads it: white space before it is dropped, a dot becomes `_`, and what follows a bracket or a NUL
 * is no part of it.
 */
const fieldPattern = /^\s*[_.]method(\[|\0|$)/;

/** A part's header in a multipart form whose field would change the method. */
export const multipartOverride = /content-disposition:[^\r\n]*\bname\*?=\s*["']?\s*[_.]method(\[|\0|["';]|\s|$)/i;

/**
 * Refuses a request that would be another one to the vendor than it is to us: frameworks such as Laravel take the
 * method from a header or a field of the query or the body, so that a harmless POST becomes a DELETE behind our back.
 */
export function refuseMethodOverride(request: {
  readonly query: readonly (readonly [string, string])[];
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
}): void {
  const header = headerNames.find((name) => request.headers[name] !== undefined);
  if (header !== undefined) throw methodOverrideRefusal(`the header ${header}`);
  if (request.query.some(([name]) => isField(name))) throw methodOverrideRefusal(`the query parameter ${fieldName}`);
  if (bodyOverrides(request.body, firstHeader(request.headers, "content-type") ?? "")) {
    throw methodOverrideRefusal(`the field ${fieldName} in the body`);
  }
}

function bodyOverrides(body: Uint8Array, contentType: string): boolean {
  if (body.length === 0) return false;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  // Reading a large body costs; one that cannot hold the name, plainly or escaped, need not be read.
  if (!bytes.includes("method") && !bytes.includes("\\u") && !bytes.includes("%")) return false;
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) {
    return [...new URLSearchParams(bytes.toString("utf8")).keys()].some(isField);
  }
  if (/^multipart\/form-data/i.test(contentType)) {
    return multipartOverride.test(bytes.toString("latin1"));
  }
  const json = parseJsonText(body);
  return json !== undefined && membersOf(json.root).some(({ name }) => isField(name));
}

function isField(name: string): boolean {
  return fieldPattern.test(name);
}

/** 400, naming where the override stands. */
export function methodOverrideRefusal(where: string): Problem {
  return badRequest(`A method override is not passed on: ${where}. Send the method itself.`);
}
