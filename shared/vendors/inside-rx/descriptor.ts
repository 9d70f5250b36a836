import { defineVendor } from "../define-vendor.ts";
import { statusDecides } from "../types.ts";
import { furtherOperations } from "./further-operations.ts";
import { furtherRules } from "./further-rules.ts";
import { operations } from "./operations.ts";
import { quoteMapping } from "./quote-mapping.ts";
import { splitPriceRequest } from "./split-price-request.ts";

/** Medication prices at pharmacies, for people and for pets. */
export const insideRx = defineVendor({
  id: "inside-rx",
  title: "Inside Rx",
  origins: { live: "https://services.insiderx.com", sandbox: "https://services.insiderx.com" },
  auth: { kind: "api-key", header: "x-api-key" },
  // A list without parameters, from its public pages; a 404 also shows that the vendor is back.
  probe: "listPopularMedications",
  // Every body of its document and its public pages is JSON; the pages demand the content type even of a GET.
  demandedHeaders: { accept: "application/json", contentType: "application/json" },
  operations: [...operations, ...furtherOperations],
  requestRules: furtherRules,
  readBody: statusDecides,
  // A card's member id is all that the vendor names a person by.
  subjects: {
    patient_id: {
      request: ["/memberId", "/*/memberId"],
      answer: ["/memberId", "/people/memberId", "/pets/memberId", "/*/memberId"],
    },
  },
  split: splitPriceRequest,
  quotes: quoteMapping,
});
