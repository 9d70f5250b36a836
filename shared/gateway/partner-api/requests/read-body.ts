import { duplicateMember } from "../../../core/duplicate-member.ts";
import type { FieldError } from "../../../core/field-error.ts";
import { refuseDeepJson } from "../../../core/json-depth.ts";
import { badRequest, type Problem } from "../../../core/problem.ts";
import { isValid, type Schema } from "../../../core/schema/schema.ts";

/** More faults than this help nobody, and a problem document has to stay small. */
const maxFaults = 100;

/**
 * Reads the body of a request to a route of ours. One that is left out stands for `{}`, where the schema takes that.
 *
 * @throws Problem 400 with every fault at once
 */
export function readBody<Value>(schema: Schema<Value>, body: Uint8Array): Value {
  return checkedBody(schema, parseBody(schema, body), []);
}

/** The JSON of a body, its text beside it. */
export interface ParsedBody {
  readonly text: string;
  readonly value: unknown;
}

/**
 * @throws Problem 400 for what is no JSON in UTF-8, with or without a byte order mark (RFC 8259, section 8.1), and
 *   `body-too-deep` for more than 256 levels
 */
export function parseBody(schema: Schema, body: Uint8Array): ParsedBody {
  if (body.length === 0 && isValid(schema, {})) return { text: "{}", value: {} };
  refuseDeepJson(body);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return { text, value: JSON.parse(text) };
  } catch {
    // Told in words of ours: the parser's quote the body.
    throw invalidBody([{ pointer: "", detail: "It must be a JSON object in UTF-8." }]);
  }
}

/**
 * The value of a body that keeps its schema.
 *
 * @param further faults that no schema can find
 * @throws Problem 400 with every fault at once
 */
export function checkedBody<Value>(
  schema: Schema<Value>,
  { text, value }: ParsedBody,
  further: readonly FieldError[],
): Value {
  if (!isValid(schema, value) || further.length > 0) throw invalidBody([...schema.faults(value, ""), ...further]);
  // What is valid is small, and no deeper than its schema.
  const twice = duplicateMember(text);
  if (twice !== undefined) throw invalidBody([{ pointer: twice, detail: "It is there twice." }]);
  return value;
}

/** 400: the body breaks its schema, or a rule that no schema can say. */
export function invalidBody(faults: readonly FieldError[]): Problem {
  return badRequest("The body cannot be taken; errors says where and why.", faults.slice(0, maxFaults));
}
