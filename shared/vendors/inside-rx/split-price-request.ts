import { elementsOf, type JsonText, memberOf, parseJsonText, replaceSpans, spanOf } from "../../core/json-span.ts";
import { badRequest } from "../../core/problem.ts";
import { firstHeader } from "../../http/headers.ts";
import type { Operation, Split, VendorRequest } from "../types.ts";
import { mergePrices } from "./merge-prices.ts";

/** NPIs in one request; the vendor ignores any more without a word (its document, "Medication Prices by NPI"). */
const npisPerCall = 50;

/** NPIs that one request to us may hold: 40 calls, about what fits into the time for one answer. */
const npisPerRequest = 2_000;

const priced: ReadonlySet<string> = new Set(["pricePeopleByNpi", "pricePetsByNpi"]);

/**
 * Splits a price request over more NPIs than the vendor takes. Each part is the partner's own body with another
 * `npis` list in its place, so that everything else of it stays as it was written.
 *
 * @returns `undefined` for a request that goes through as it is: small enough, or one for the vendor to refuse
 * @throws Problem 400 for a form-encoded list over 50, which cannot be split without rewriting it, and for more than
 *   2,000 NPIs
 */
export function splitPriceRequest(operation: Operation | undefined, request: VendorRequest): Split | undefined {
  if (operation === undefined || !priced.has(operation.id)) return undefined;
  if (isForm(request)) {
    refuseLongForm(request);
    return undefined;
  }
  const text = parseJsonText(request.body);
  const list = text === undefined ? undefined : memberOf(text.root, "npis");
  const elements = elementsOf(list);
  if (text === undefined || list === undefined || elements.length <= npisPerCall) return undefined;
  if (elements.some((element) => element.type !== "string")) return undefined;
  const npis = [...new Set(elements.map((element) => String(element.value)))];
  if (npis.length > npisPerRequest) {
    throw badRequest(`At most ${npisPerRequest} NPIs can be priced in one request.`, [
      { pointer: "/npis", detail: `has ${npis.length} different NPIs` },
    ]);
  }
  const groups = Array.from({ length: Math.ceil(npis.length / npisPerCall) }, (_, index) =>
    npis.slice(index * npisPerCall, (index + 1) * npisPerCall),
  );
  return {
    bodies: groups.map((group) => withNpis(text, spanOf(list), group)),
    merge: (results) => mergePrices(results, groups, isSorted(request)),
  };
}

function withNpis(text: JsonText, span: { start: number; end: number }, npis: readonly string[]): Uint8Array {
  return replaceSpans(text.bytes, [{ span, by: JSON.stringify(npis) }]);
}

function isSorted(request: VendorRequest): boolean {
  return request.query.some(([name, value]) => name === "sort" && value.toLowerCase() === "true");
}

function isForm(request: VendorRequest): boolean {
  return firstHeader(request.headers, "content-type")?.startsWith("application/x-www-form-urlencoded") ?? false;
}

function refuseLongForm(request: VendorRequest): void {
  const fields = new URLSearchParams(Buffer.from(request.body).toString("utf8"));
  const npis = [...fields.keys()].filter((name) => /^npis(\[\d*\])?$/.test(name));
  if (npis.length <= npisPerCall) return;
  throw badRequest(`A form-encoded request can hold at most ${npisPerCall} NPIs. Send JSON for more.`, [
    { pointer: "/npis", detail: `has ${npis.length} NPIs` },
  ]);
}
