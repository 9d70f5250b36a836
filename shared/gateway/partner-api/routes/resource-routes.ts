import { resourceKinds } from "../../../vendors/resource-kinds.ts";
import { prescriptionSearchBody } from "../requests/prescription-search-body.ts";
import { quoteBody } from "../requests/quote-body.ts";
import { resourceQuery } from "../requests/resource-query.ts";
import { prescriptionsView } from "../views/prescription-view.ts";
import { quotesView } from "../views/quote-view.ts";
import { one } from "./answer.ts";
import { requestBody, route } from "./route.ts";

/** Problems of every call that a unified resource makes. */
const callProblems = [
  "bad-request",
  "body-too-deep",
  "not-acceptable",
  "not-on-record",
  "vendor-refused",
  "vendor-credentials-refused",
  "vendor-failed",
  "answer-too-large",
  "vendor-unreachable",
  "vendor-unavailable",
] as const;

/** Unified resources that a vendor's function answers, by reads of the vendor. */
export const resourceRoutes = {
  priceQuotes: route({
    method: "POST",
    path: resourceKinds.quotes.path,
    tag: "Quotes",
    summary: "Compare the prices of pharmacies",
    description:
      "A read. Needs the grant of the vendor's operation behind it. More pharmacies than the vendor takes in one call are asked for in parts: one part that fails never fails the rest. 404 `not-found-or-not-covered` where the vendor answers 404 to every part. The vendor's document names no currency.",
    resource: "quotes",
    parameters: {},
    query: resourceQuery,
    body: requestBody("QuoteRequest", () => quoteBody, {
      for: "person",
      ndc: "12345-6789-01",
      quantity: 30,
      npis: ["1902089667", "1446449922"],
    }),
    answer: one("Quotes", quotesView),
    problems: [...callProblems, "not-found-or-not-covered"],
  }),
  searchPrescriptions: route({
    method: "POST",
    path: resourceKinds.prescriptions.path,
    tag: "Prescriptions",
    summary: "Search prescriptions",
    description:
      "A read, by POST so that no URL has a patient's id. Needs the grant of the vendor's operation behind it. Where the vendor answers that it did not succeed, which includes that it found nothing, it is 422 `vendor-refused` with the vendor's answer.",
    resource: "prescriptions",
    parameters: {},
    query: resourceQuery,
    body: requestBody("PrescriptionSearch", () => prescriptionSearchBody, { rxNumber: "1001117969" }),
    answer: one("Prescriptions", prescriptionsView),
    problems: callProblems,
  }),
};
