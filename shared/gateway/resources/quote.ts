import { compareDecimals } from "../../core/exact-decimal.ts";
import type { JsonNode } from "../../core/json-node.ts";
import type { PriceBasis } from "../../core/resource-settings.ts";
import { readFields } from "../../vendors/mapped-field.ts";
import type { QuoteMapping } from "../../vendors/quote-mapping.ts";
import type { QuoteView } from "../partner-api/views/quote-view.ts";
import type { VendorText } from "./vendor-text.ts";

/** The quote of one pharmacy; `undefined` for an element that names none. */
export function toQuote(
  { answer }: Pick<QuoteMapping, "answer">,
  { json }: VendorText,
  element: JsonNode,
  basis: PriceBasis,
): QuoteView | undefined {
  const { npi, ...fields } = readFields(json, element, answer.quotes.fields);
  if (npi === null) return undefined;
  return { npi, ...fields, ...priceOf(fields, basis) };
}

/** The price to show. The document leaves it to the plan that is configured on the account, which the connection states. */
export function priceOf(
  { usualAndCustomary, discounted }: Pick<QuoteView, "usualAndCustomary" | "discounted">,
  basis: PriceBasis,
): Pick<QuoteView, "price" | "priceOf"> {
  const isUsualLower =
    usualAndCustomary !== null && (discounted === null || compareDecimals(usualAndCustomary, discounted) < 0);
  if (basis === "lower" && isUsualLower) return { price: usualAndCustomary, priceOf: "usual-and-customary" };
  return { price: discounted, priceOf: discounted === null ? null : "discounted" };
}

/** Cheapest first, by exact decimals; those without a price last; equal ones by NPI. */
export function byPrice(one: QuoteView, other: QuoteView): number {
  return comparePrices(one.price, other.price) || (one.npi < other.npi ? -1 : Number(one.npi > other.npi));
}

function comparePrices(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareDecimals(one, other);
}
