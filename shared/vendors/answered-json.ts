import { isBoundedJson, outlineBody } from "../core/body-outline.ts";
import { parseExactJson } from "../core/exact-json.ts";
import { isRecord } from "../core/schema/structures.ts";
import { decodeToUtf8 } from "../http/decode-content.ts";
import type { HttpHeaders } from "../http/headers.ts";
import { type Finding, unknown } from "./reconciliation.ts";
import type { VendorAnswer } from "./split-call.ts";

/** In bytes of the decoded body. */
const maxBytes = 4 * 1_048_576;

interface Message {
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
}

/** The JSON of a message with every digit of its numbers; `undefined` where it is none. Never throws. */
export function jsonOf({ headers, body }: Message): { readonly value: unknown } | undefined {
  const bytes = decodeToUtf8(headers, body, maxBytes);
  if (bytes === undefined || !isBoundedJson(outlineBody(bytes))) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: parseExactJson(text) };
  } catch {
    return undefined;
  }
}

/** The JSON object of a request; `undefined` where it is none. */
export function objectOf(message: Message): Readonly<Record<string, unknown>> | undefined {
  const value = jsonOf(message)?.value;
  return isRecord(value) ? value : undefined;
}

/** The JSON of an answer that is evidence: a whole 2xx. Any other answer, also a 404, says nothing. */
export function evidenceOf(
  answer: VendorAnswer,
): { readonly value: unknown } | { readonly nothing: Extract<Finding, { finding: "unknown" }> } {
  const { status } = answer;
  if (status < 200 || status > 299 || status === 206) return { nothing: { finding: "unknown", reason: "refused" } };
  return jsonOf(answer) ?? { nothing: { finding: "unknown", reason: "unreadable" } };
}

/** The JSON of all answers; a finding where one of them says nothing. */
export function evidencesOf(answers: readonly VendorAnswer[]): readonly unknown[] | Finding {
  const values: unknown[] = [];
  for (const answer of answers) {
    const read = evidenceOf(answer);
    if ("nothing" in read) return read.nothing;
    values.push(read.value);
  }
  return values.length === 0 ? unknown("not-answered") : values;
}

export function isFinding(read: readonly unknown[] | Finding): read is Finding {
  return !Array.isArray(read);
}
