import type { JsonNode } from "../../core/json-node.ts";
import { elementsOf, type JsonText, membersOf, parseJsonText, rawOf } from "../../core/json-span.ts";

/** Names that some reader takes for the field: `npis`, `npis[]`, `npis[0]`, `npis.0`, `NPIS`. */
const isNpis = (name: string): boolean => /^\s*npis(?![a-z])/i.test(name);

/** Other fields of a price request. */
const otherField = /\bname\s*=\s*"?(ndc|quantity|daysSupply|accessCode|sort)\b/i;

/** Values of the root's members that some reader takes for `npis`. */
export function npisMembers({ root }: JsonText): readonly JsonNode[] {
  return membersOf(root).flatMap(({ name, value }) => (isNpis(name) ? [value] : []));
}

/** The maximum number of NPIs in a text: its runs of letters and digits, with any separators. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isPart = isWordPart(text.charCodeAt(at));
    if (isPart && !inWord) count += 1;
    inWord = isPart;
  }
  return count;
}

function isWordPart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** The maximum number of NPIs in the fields of a form or a query. */
export function countInFields(fields: Iterable<readonly [string, string]>): number {
  let count = 0;
  for (const [name, value] of fields) {
    if (isNpis(name)) count += Math.max(1, countWords(value), countWords(name) - 1);
  }
  return count;
}

/** The maximum number of NPIs in a JSON object, in members of any letter case and values of any type. */
export function countInJson(text: JsonText): number {
  let count = 0;
  for (const value of npisMembers(text)) {
    const words = countWords(Buffer.from(rawOf(text, value)).toString("latin1"));
    count += Math.max(words, elementsOf(value).length);
  }
  return count;
}

/** The maximum number of NPIs in a multipart body: any part that is not clearly another field counts. */
export function countInParts(body: Uint8Array, contentType: string): number {
  const text = Buffer.from(body).toString("latin1");
  const [, quoted, plain] = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain ?? "";
  if (boundary === "") return countWords(text);
  let count = 0;
  // The text before the first boundary counts too: a body of another type has nothing else.
  for (const part of text.split(`--${boundary}`)) {
    const blankLine = /\r?\n\r?\n/.exec(part);
    const header = blankLine === null ? "" : part.slice(0, blankLine.index);
    if (!otherField.test(header)) count += countWords(part.slice(header.length));
  }
  return count;
}

/** The maximum number of NPIs in a form, including one with JSON or other text in place of fields. */
export function countInForm(body: Uint8Array): number {
  const fields = [...new URLSearchParams(Buffer.from(body).toString("utf8"))];
  const isOneText = fields.length === 1 && fields[0]?.[1] === "";
  return isOneText ? countInText(body) : countInFields(fields);
}

/**
 * The maximum number of NPIs in a body that is not a plain JSON object: JSON in UTF-16 or with a byte order mark, a form
 * under another type, or anything else.
 */
export function countInText(body: Uint8Array): number {
  const text = Buffer.from(body)
    .toString("latin1")
    .replaceAll("\0", "")
    .replace(/^(ï»¿|ÿþ|þÿ)/, "");
  const json = parseJsonText(Buffer.from(text, "latin1"));
  if (json?.root.type === "object") return countInJson(json);
  const inFields = /^\s*[^\s{[<]/.test(text) ? countInFields(new URLSearchParams(text)) : 0;
  return inFields > 0 ? inFields : countWords(text);
}
