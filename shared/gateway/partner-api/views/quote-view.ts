import { anything } from "../../../core/schema/any-json.ts";
import { boolean, enumOf, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../../core/schema/structures.ts";
import { quoteFailureReasons } from "../../../vendors/quote-mapping.ts";

const decimal = (description: string) =>
  nullable(text({ pattern: "^-?[0-9]+(?:\\.[0-9]+)?$", description, examples: ["32.17"] }));

/** What one pharmacy asks for the medication. */
export const quoteView = openObject({
  npi: text(),
  pharmacyType: nullable(text()),
  usualAndCustomary: decimal("The pharmacy's usual and customary price; null where it is not known."),
  discounted: decimal("The price with the card."),
  price: decimal(
    "The price to show, by the connection's `priceBasis`: the lower of the two by default, or always the discounted one. Null where the vendor's answer has none.",
  ),
  priceOf: nullable(enumOf(["usual-and-customary", "discounted"], { description: "Which of the two `price` is." })),
  featured: nullable(boolean({ description: "A Featured Brand medication, to which further restrictions apply." })),
});

export type QuoteView = ValueOf<typeof quoteView>;

/** A pharmacy without a price. */
export const unpricedView = openObject({
  npi: text(),
  reason: enumOf(quoteFailureReasons, {
    description:
      "`try-again` was asked again within the time of the request. `vendor-unavailable`: the part of the request that had this pharmacy failed. `not-found-or-not-covered`: the vendor answered 404 to it.",
  }),
  code: anything({
    description:
      "The vendor's own code, as it is; a number with more digits than a double keeps is a text of them. Null where it gave none.",
  }),
});

export type UnpricedView = ValueOf<typeof unpricedView>;

/** The answer of `POST /v1/quotes`. */
export const quotesView = openObject(
  {
    data: list(quoteView, { description: "Cheapest first by exact decimals, then by NPI; without a price last." }),
    failed: list(unpricedView, { description: "In the order of the request. Every NPI is here or in `data`." }),
    vendorIds: list(text(), { description: "The vendor's id of each answer, for questions to the vendor." }),
  },
  {
    raw: text({ description: "The vendor's answers, one after the other, separated by a line feed." }),
  },
);

export type QuotesView = ValueOf<typeof quotesView>;
