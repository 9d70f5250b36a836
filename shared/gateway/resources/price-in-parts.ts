import type { PriceBasis } from "../../core/resource-settings.ts";
import { listAt, readFields } from "../../vendors/mapped-field.ts";
import type { QuoteFailureReason, QuoteMapping } from "../../vendors/quote-mapping.ts";
import type { QuotesView, QuoteView, UnpricedView } from "../partner-api/views/quote-view.ts";
import type { PartSender } from "../proxy/call-additions.ts";
import type { SentPart } from "../proxy/send-parts.ts";
import { byPrice, toQuote } from "./quote.ts";
import { answerNotReadable, notFoundOrNotCovered, vendorRefused } from "./resource-problems.ts";
import { readVendorText, type VendorText } from "./vendor-text.ts";

/** Before pharmacies that the vendor says to try again are asked for again, in milliseconds; once for each. */
const pausesMs: readonly number[] = [250, 1_000];

/** Left of the call's time for an answer to them. */
const minAnswerMs = 5_000;

export interface QuotesWanted {
  readonly mapping: QuoteMapping;
  readonly vendorTitle: string;
  /** Each once. */
  readonly npis: readonly string[];
  bodyOf(npis: readonly string[]): string;
  basis(): Promise<PriceBasis>;
}

/** What is known of one pharmacy. */
type Found = { readonly quote: QuoteView } | { readonly unpriced: Omit<UnpricedView, "npi"> };

interface PricedPart {
  readonly npis: readonly string[];
  readonly part: SentPart;
  /** Of a 2xx that can be read. */
  readonly text: VendorText | undefined;
}

/**
 * Prices pharmacies by calls of as many as the vendor takes, and those with a passing failure again while there is time.
 *
 * @returns the answer, and the vendor's texts in the order of the calls
 * @throws Problem where no part has an answer that can be used
 */
export async function priceInParts(
  { mapping, vendorTitle, npis, bodyOf, basis }: QuotesWanted,
  sender: PartSender,
): Promise<{ readonly quotes: QuotesView; readonly texts: readonly string[] }> {
  const found = new Map<string, Found>();
  const answered: VendorText[] = [];
  let pending = npis;
  for (let round = 0; ; round += 1) {
    const groups = chunks(pending, mapping.maxNpis);
    const sent = await sender.send(groups.map((group) => Buffer.from(bodyOf(group))));
    const parts = sent.map((part, index) => ({ npis: groups[index] ?? [], part, text: textOf(part) }));
    if (round === 0) refuseUnanswered(vendorTitle, parts);
    const priceBasis = await basis();
    for (const part of parts) {
      if (part.text !== undefined) answered.push(part.text);
      // A second failure says less than the first answer.
      if (part.text !== undefined || round === 0) record(mapping, part, priceBasis, found);
    }
    pending = npis.filter((npi) => reasonOf(found.get(npi)) === "try-again");
    const pauseMs = pausesMs[round];
    if (pending.length === 0 || pauseMs === undefined || sender.leftMs() < pauseMs + minAnswerMs) break;
    await sender.pause(pauseMs);
  }
  const { vendorId } = mapping.answer;
  return {
    quotes: {
      data: [...found.values()].flatMap((one) => ("quote" in one ? [one.quote] : [])).toSorted(byPrice),
      failed: npis.flatMap((npi) => unpricedOf(npi, found.get(npi))),
      vendorIds: answered.flatMap(({ json }) => readFields(json, json.root, { id: vendorId }).id ?? []).map(String),
    },
    texts: answered.map(({ raw }) => raw),
  };
}

function chunks(npis: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(npis.length / size) }, (_, index) =>
    npis.slice(index * size, (index + 1) * size),
  );
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

function textOf(part: SentPart): VendorText | undefined {
  if (!part.answered || !isSuccess(part.answer.status)) return undefined;
  return readVendorText(part.answer.headers, part.answer.body);
}

/** @throws Problem where no part has prices, and all have failed for one cause */
function refuseUnanswered(vendorTitle: string, parts: readonly PricedPart[]): void {
  if (parts.some(({ text }) => text !== undefined)) return;
  const answers = parts.flatMap(({ part }) => (part.answered ? [part.answer] : []));
  const [first] = answers;
  const failure = parts.map(({ part }) => part).find((part) => !part.answered);
  if (first === undefined) throw failure?.problem ?? answerNotReadable(vendorTitle);
  if (answers.some(({ status }) => status === 404)) {
    if (answers.length === parts.length && answers.every(({ status }) => status === 404)) {
      throw notFoundOrNotCovered(vendorTitle, first);
    }
    return;
  }
  if (failure !== undefined) throw failure.problem;
  const refusal = answers.find(({ status }) => !isSuccess(status));
  throw refusal === undefined ? answerNotReadable(vendorTitle) : vendorRefused(vendorTitle, refusal);
}

/** Records what one part says of its pharmacies. A quote is not replaced by a failure. */
function record(
  mapping: QuoteMapping,
  { npis, part, text }: PricedPart,
  basis: PriceBasis,
  found: Map<string, Found>,
): void {
  if (text === undefined) {
    const reason = part.answered && part.answer.status === 404 ? "not-found-or-not-covered" : "vendor-unavailable";
    for (const npi of npis) found.set(npi, { unpriced: { reason, code: null } });
    return;
  }
  const { quotes, failed } = mapping.answer;
  const asked = new Set(npis);
  for (const element of listAt(text.json, failed.list)) {
    const { npi, code } = readFields(text.json, element, failed.fields);
    const reason = mapping.reasons[String(code)] ?? "other";
    if (npi !== null && asked.has(npi)) found.set(npi, { unpriced: { reason, code } });
  }
  for (const element of listAt(text.json, quotes.list)) {
    const quote = toQuote(mapping, text, element, basis);
    // A pharmacy that the part does not name is not quoted.
    if (quote !== undefined && asked.has(quote.npi)) found.set(quote.npi, { quote });
  }
}

function reasonOf(found: Found | undefined): QuoteFailureReason | undefined {
  return found !== undefined && "unpriced" in found ? found.unpriced.reason : undefined;
}

/** A pharmacy that the vendor has not named in its answer has no price either. */
function unpricedOf(npi: string, found: Found | undefined): readonly UnpricedView[] {
  if (found === undefined) return [{ npi, reason: "other", code: null }];
  return "unpriced" in found ? [{ npi, ...found.unpriced }] : [];
}
