import { refuseDeepJson } from "../../core/json-depth.ts";
import type { JsonNode } from "../../core/json-node.ts";
import { elementsOf, type JsonText, memberOf, parseJsonText, replaceSpans, spanOf } from "../../core/json-span.ts";
import { badRequest } from "../../core/problem.ts";
import { contentCodings } from "../../http/decode-content.ts";
import { firstHeader } from "../../http/headers.ts";
import type { Split, VendorRequest } from "../split-call.ts";
import type { Operation } from "../types.ts";
import {
  countInFields,
  countInForm,
  countInJson,
  countInParts,
  countInText,
  countWords,
  npisMembers,
} from "./count-npis.ts";
import { mergePrices } from "./merge-prices.ts";

/** NPIs in one request; the vendor silently ignores any more (its document, "Medication Prices by NPI"). */
const npisPerCall = 50;

/** NPIs in one request to the gateway: 40 calls, about what fits into the time for one answer. */
const npisPerRequest = 2_000;

const priced: ReadonlySet<string> = new Set(["pricePeopleByNpi", "pricePetsByNpi"]);

/**
 * Splits a price request with more NPIs than the vendor accepts. Each part is the partner's own body with another `npis`
 * list; no other byte is changed.
 *
 * @returns `undefined` for a request that is sent unchanged: it cannot hold more NPIs than the vendor accepts
 * @throws Problem 400 for a request that can hold more and cannot be split, since the vendor would ignore the rest; for
 *   one over 2,000 NPIs; for JSON nested too deep
 */
export function splitPriceRequest(operation: Operation | undefined, request: VendorRequest): Split | undefined {
  if (operation === undefined || !priced.has(operation.id)) return undefined;
  if (countInFields(request.query) > npisPerCall) throw unsplittable("query/npis");
  if (request.body.length === 0) return undefined;
  if (contentCodings(request.headers).length > 0) {
    throw badRequest("A compressed price request cannot be checked for more than 50 NPIs. Send the JSON itself.", [
      { pointer: "/npis", detail: "cannot be read in a compressed body" },
    ]);
  }
  const type = firstHeader(request.headers, "content-type")?.toLowerCase() ?? "";
  const text = readObject(request.body, type);
  const npis = text && splittable(text, type);
  if (text === undefined || npis === undefined) {
    if (countAtMost(request.body, type, text) > npisPerCall) throw unsplittable("/npis");
    return undefined;
  }
  return npis.values.length > npisPerCall ? splitOf(request, text, npis) : undefined;
}

interface Npis {
  readonly list: JsonNode;
  readonly values: readonly string[];
}

const isForm = (type: string): boolean => type.includes("form-urlencoded");
const isMultipart = (type: string): boolean => type.includes("multipart");

/** The body as JSON, whatever its stated type: the default of `fetch` for a text is `text/plain`. */
function readObject(body: Uint8Array, type: string): JsonText | undefined {
  if (isMultipart(type)) return undefined;
  if (!isForm(type)) refuseDeepJson(body);
  const text = parseJsonText(body);
  return text?.root.type === "object" ? text : undefined;
}

/** The only list of texts with one NPI each; `undefined` for any other form, or where readers could find another list. */
function splittable(text: JsonText, type: string): Npis | undefined {
  const [only, ...others] = npisMembers(text);
  if (isForm(type) || only === undefined || others.length > 0) return undefined;
  if (memberOf(text.root, "npis")?.offset !== only.offset) return undefined;
  const elements = elementsOf(only);
  if (only.type !== "array" || elements.some(({ type: of }) => of !== "string")) return undefined;
  const values = elements.map(({ value }) => String(value));
  return values.every((value) => countWords(value) <= 1) ? { list: only, values } : undefined;
}

function countAtMost(body: Uint8Array, type: string, text: JsonText | undefined): number {
  if (isMultipart(type)) return countInParts(body, type);
  const outside = isForm(type) ? countInForm(body) : 0;
  if (text !== undefined) return Math.max(outside, countInJson(text));
  return isForm(type) ? outside : countInText(body);
}

function splitOf(request: VendorRequest, text: JsonText, { list, values }: Npis): Split {
  const npis = [...new Set(values)];
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

function unsplittable(pointer: string) {
  return badRequest(
    `The vendor prices ${npisPerCall} NPIs in a request and ignores any more, and this one cannot be split. For more, send JSON in UTF-8 with one member npis, a list of texts with an NPI each.`,
    [{ pointer, detail: `can hold more than ${npisPerCall} NPIs` }],
  );
}

function withNpis(text: JsonText, span: { start: number; end: number }, npis: readonly string[]): Uint8Array {
  return replaceSpans(text.bytes, [{ span, by: JSON.stringify(npis) }]);
}

function isSorted(request: VendorRequest): boolean {
  return request.query.some(([name, value]) => name === "sort" && value.toLowerCase() === "true");
}
