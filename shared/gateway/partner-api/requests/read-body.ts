import { duplicateMember } from "../../../core/duplicate-member.ts";
import type { FieldError } from "../../../core/field-error.ts";
import { refuseDeepJson } from "../../../core/json-depth.ts";
import { badRequest, type Problem } from "../../../core/problem.ts";
import { isValid, type Schema } from "../../../core/schema/schema.ts";

/** A problem document has to stay small, and more faults than these are of no use. */
const maxFaults = 100;

/** Finds faults that no schema can express, such as where a URL's host name resolves to. */
export type FurtherFaults = (value: unknown) => Promise<readonly FieldError[]>;

/** A body's text, and the JSON that it is. */
export interface ParsedBody {
  readonly text: string;
  readonly value: unknown;
}

/**
 * Parses the body of a request to one of the gateway's own routes. No body at all means `{}`, where the schema accepts
 * that.
 *
 * @throws Problem 400; `body-too-deep` for more than 256 levels
 */
export function parseBody(schema: Schema, body: Uint8Array): ParsedBody {
  if (body.length === 0 && isValid(schema, {})) return { text: "{}", value: {} };
  refuseDeepJson(body);
  const text = decode(body);
  return { text, value: parse(text) };
}

/**
 * The value of a body that matches its schema.
 *
 * @param furtherFaults faults that no schema can express
 * @throws Problem 400 with every fault at once
 */
export function checkBody<Body>(
  schema: Schema<Body>,
  { text, value }: ParsedBody,
  furtherFaults: readonly FieldError[] = [],
): Body {
  if (!isValid(schema, value) || furtherFaults.length > 0) {
    throw invalidBody([...schema.faults(value, ""), ...furtherFaults]);
  }
  // Searched only in a valid body, which is small and no deeper than its schema.
  const duplicate = duplicateMember(text);
  if (duplicate !== undefined) throw invalidBody([{ pointer: duplicate, detail: "It is given more than once." }]);
  return value;
}

/** UTF-8 with or without a byte order mark (RFC 8259, section 8.1). */
function decode(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw notJson();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without a cause: the parser's messages quote the body.
    throw notJson();
  }
}

function notJson(): Problem {
  return invalidBody([{ pointer: "", detail: "It must be a JSON object in UTF-8." }]);
}

/** 400: the body breaks its schema, or a rule that no schema can express. */
export function invalidBody(faults: readonly FieldError[]): Problem {
  return badRequest("The body is invalid; errors lists each fault.", faults.slice(0, maxFaults));
}
