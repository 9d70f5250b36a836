import type { JsonNode } from "../../core/json-node.ts";
import {
  elementsOf,
  type JsonText,
  memberOf,
  parseJsonText,
  rawOf,
  replaceSpans,
  type Span,
  spanOf,
} from "../../core/json-span.ts";
import { contentCodings, decodeContent } from "../../http/decode-content.ts";
import type { PartResult, VendorAnswer } from "../split-call.ts";

/** Codes of a pharmacy that was not priced (the document, "Pharmacy Error Codes"). */
const tryAgain = 2;
const unknown = 3;
const notCovered = 4;

/** Of the decoded answer to one part. */
const maxPartBytes = 6_000_000;

interface PricedPart {
  readonly answer: VendorAnswer;
  readonly text: JsonText;
}

/** One pharmacy of the merged answer: the vendor's bytes or, for a part that failed, the gateway's. */
interface Entry {
  readonly npi: string;
  readonly raw: Uint8Array;
  readonly lowest: number;
}

/**
 * Merges several answers into one. The first part with prices gives the envelope (`id`, `metadata`, headers); it holds
 * the pharmacies of all parts in the vendor's own bytes.
 *
 * A refusal of the request itself (400, 403, any other final status) is the answer, as is 404 when no part has prices.
 * `undefined` when every part failed for a temporary cause.
 *
 * @param groups the NPIs of each part, in the order of the request
 * @param sorted by the lower of `unc` and `discounted` over all parts, instead of the order of the request
 */
export function mergePrices(
  results: readonly PartResult[],
  groups: readonly (readonly string[])[],
  sorted: boolean,
): VendorAnswer | undefined {
  const answers = results.flatMap((result) => (result.answered ? [result.answer] : []));
  const refusal = answers.find(({ status }) => !isSuccess(status) && status !== 404);
  if (refusal !== undefined) return refusal;
  const parts = results.map((result) => (result.answered ? pricedPart(result.answer) : undefined));
  const envelope = parts.find((part) => part !== undefined);
  if (envelope === undefined) {
    return answers.length === results.length ? answers[0] : undefined;
  }
  const successful = parts.flatMap((part) => entriesOf(part, "successful"));
  const failed = results.flatMap((result, index) => {
    const part = parts[index];
    if (part !== undefined) return entriesOf(part, "failed");
    return (groups[index] ?? []).map((npi) => failedEntry(npi, codeOf(result)));
  });
  const order = new Map(groups.flat().map((npi, index) => [npi, index]));
  const asked = (entry: Entry): number => order.get(entry.npi) ?? Number.MAX_SAFE_INTEGER;
  const byAsked = (a: Entry, b: Entry): number => asked(a) - asked(b);
  const byPrice = (a: Entry, b: Entry): number => a.lowest - b.lowest || byAsked(a, b);
  return withLists(envelope, successful.toSorted(sorted ? byPrice : byAsked), failed.toSorted(byAsked));
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Parts are requested without compression, in UTF-8: an answer in another encoding is decoded. */
function pricedPart(answer: VendorAnswer): PricedPart | undefined {
  if (!isSuccess(answer.status)) return undefined;
  const plain = contentCodings(answer.headers).length === 0 ? parseJsonText(answer.body) : undefined;
  if (plain?.root.type === "object") return { answer, text: plain };
  const decoded = decodeContent(answer.headers, answer.body, maxPartBytes);
  const text = decoded === undefined ? undefined : parseJsonText(Buffer.from(decoded));
  return text?.root.type === "object" ? { answer: withoutCodings(answer), text } : undefined;
}

function withoutCodings(answer: VendorAnswer): VendorAnswer {
  const { "content-encoding": _, ...headers } = answer.headers;
  return { ...answer, headers: { ...headers, "content-type": ["application/json"] } };
}

function codeOf(result: PartResult): number {
  if (!result.answered) return tryAgain;
  return result.answer.status === 404 ? notCovered : unknown;
}

function failedEntry(npi: string, code: number): Entry {
  return { npi, raw: Buffer.from(JSON.stringify({ npi, code })), lowest: Number.POSITIVE_INFINITY };
}

function entriesOf(part: PricedPart | undefined, list: "successful" | "failed"): Entry[] {
  if (part === undefined) return [];
  return elementsOf(memberOf(part.text.root, list)).map((element) => ({
    npi: String(memberOf(element, "npi")?.value ?? ""),
    raw: rawOf(part.text, element),
    lowest: lowestPrice(memberOf(element, "price")),
  }));
}

function lowestPrice(price: JsonNode | undefined): number {
  if (price === undefined) return Number.POSITIVE_INFINITY;
  const amounts = ["unc", "discounted"].flatMap((name) => {
    const value: unknown = memberOf(price, name)?.value;
    const amount =
      typeof value === "string" || typeof value === "number" ? Number.parseFloat(String(value)) : Number.NaN;
    return Number.isNaN(amount) ? [] : [amount];
  });
  return amounts.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...amounts);
}

function withLists(envelope: PricedPart, successful: readonly Entry[], failed: readonly Entry[]): VendorAnswer {
  const { text, answer } = envelope;
  const lists: readonly (readonly [string, Uint8Array])[] = [
    ["successful", arrayOf(successful)],
    ["failed", arrayOf(failed)],
  ];
  const afterBrace: Span = { start: text.root.offset + 1, end: text.root.offset + 1 };
  const isEmpty = text.root.parts().length === 0;
  const replacements = lists.map(([name, array], index) => {
    const present = memberOf(text.root, name);
    if (present !== undefined) return { span: spanOf(present), by: array };
    const comma = isEmpty && index === lists.length - 1 ? "" : ",";
    return {
      span: afterBrace,
      by: Buffer.concat([Buffer.from(`${JSON.stringify(name)}:`), array, Buffer.from(comma)]),
    };
  });
  return { ...answer, body: replaceSpans(text.bytes, replacements) };
}

function arrayOf(entries: readonly Entry[]): Uint8Array {
  const separated = entries.flatMap((entry, index) => (index === 0 ? [entry.raw] : [Buffer.from(","), entry.raw]));
  return Buffer.concat([Buffer.from("["), ...separated, Buffer.from("]")]);
}
