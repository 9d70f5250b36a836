import type { QuoteMapping } from "../quote-mapping.ts";

const onlyInRefusals = "In a refusal alone, which the gateway's problem quotes whole.";

/** Prices by NPI as `POST /v1/quotes` has them. */
export const quoteMapping: QuoteMapping = {
  operations: { person: "pricePeopleByNpi", pet: "pricePetsByNpi" },
  // The document: "Currently limited to 50 NPIs per request. Any additional NPIs will be ignored."
  maxNpis: 50,
  request: {
    ndc: "/ndc",
    quantity: "/quantity",
    daysSupply: "/daysSupply",
    npis: "/npis",
    accessCode: "query/accessCode",
  },
  answer: {
    vendorId: { from: "/id", as: "id" },
    quotes: {
      list: "/successful",
      fields: {
        npi: { from: "/npi", as: "id" },
        pharmacyType: { from: "/type", as: "text" },
        usualAndCustomary: { from: "/price/unc", as: "decimal" },
        discounted: { from: "/price/discounted", as: "decimal" },
        featured: { from: "/featured", as: "flag" },
      },
    },
    failed: {
      list: "/failed",
      fields: { npi: { from: "/npi", as: "id" }, code: { from: "/code", as: "verbatim" } },
    },
  },
  reasons: { "1": "not-in-network", "2": "try-again", "3": "unknown", "4": "not-covered" },
  leftOut: {
    "/metadata": "The document says no more than that it has additional context; `raw` has it.",
    "/statusCode": onlyInRefusals,
    "/message": onlyInRefusals,
    "/errorCode": onlyInRefusals,
  },
};
