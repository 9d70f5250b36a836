import { isExactNumber, parseExactJson } from "../core/exact-json.ts";
import { isRecord } from "../core/schema/structures.ts";
import { withOptionalParametersOff } from "./optional-parameters.ts";

/**
 * The OpenAPI document as the page of the reference loads it. What holds a number that JavaScript would round, such as an id
 * beyond 2^53 or `30.0`, is an example as JSON text, which the page shows and sends as it is. Guides are named by `/docs/<name>`
 * in code marks, which is right wherever the document is read; here they are links. A reader who tries an operation sends no optional
 * parameter that was not filled in.
 *
 * @param text of `/openapi.json`
 */
export function referenceDocument(text: string): string {
  const document = parseExactJson(text.replaceAll(guide, "[`/docs/$1`]($1)"));
  return JSON.stringify(withExampleTexts(withOptionalParametersOff(document)));
}

const guide = /`\/docs\/([a-z-]+(?:#[a-z-]+)?)`/g;

function withExampleTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExampleTexts);
  if (!isRecord(value) || isExactNumber(value)) return value;
  const { example, ...others } = value;
  const rest = mapMembers(others, ofMember);
  if (!hasExactNumber(example)) return { ...rest, ...(example === undefined ? {} : { example }) };
  // One example of its own has no text form.
  return { ...rest, examples: { default: asText(example) } };
}

function ofMember(member: unknown, name: string): unknown {
  // Of a media type; those of a schema are a list.
  if (name === "examples" && isRecord(member)) {
    return mapMembers(member, (one) =>
      isRecord(one) && hasExactNumber(one["value"]) ? { ...one, ...asText(one["value"]) } : one,
    );
  }
  // Any name may be one of a property.
  if (name === "properties" && isRecord(member)) return mapMembers(member, withExampleTexts);
  return withExampleTexts(member);
}

/** An Example Object of OpenAPI 3.2: a text in `value` alone would be parsed to be formatted. */
function asText(example: unknown): Readonly<Record<string, string>> {
  const text = JSON.stringify(example, null, 2);
  return { value: text, serializedValue: text };
}

function mapMembers(
  record: Readonly<Record<string, unknown>>,
  map: (member: unknown, name: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).map(([name, member]) => [name, map(member, name)]));
}

function hasExactNumber(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isExactNumber(value) || Object.values(value).some(hasExactNumber);
}
