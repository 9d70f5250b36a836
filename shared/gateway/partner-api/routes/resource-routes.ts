import { resourceKinds } from "../../../vendors/resource-kinds.ts";
import { refillQuery } from "../requests/job-query.ts";
import { ownId } from "../requests/path-parameters.ts";
import { prescriptionSearchBody } from "../requests/prescription-search-body.ts";
import { quoteBody } from "../requests/quote-body.ts";
import { refillBody } from "../requests/refill-body.ts";
import { resourceQuery, servedByQuery } from "../requests/resource-query.ts";
import { prescriptionsView } from "../views/prescription-view.ts";
import { quotesView } from "../views/quote-view.ts";
import { refillView } from "../views/refill-view.ts";
import { one, page } from "./answer.ts";
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
  requestRefill: route({
    method: "POST",
    path: resourceKinds.refills.path,
    tag: "Refills",
    summary: "Request a refill",
    description:
      "A job of the vendor's operation behind it, whose grant, `Idempotency-Key`, `Prefer: respond-async` (202), `Gateway-Same-Intent` and `Gateway-Allow-Repeat` apply. Before it is sent, the prescriptions are read, which needs the grant of the vendor's prescriptions, too. Where the vendor answers that it did not take the request, it is 422 `vendor-refused`, and the job is `failed`. `Link` leads to the vendor's own answer.",
    resource: "refills",
    parameters: {},
    query: servedByQuery,
    body: requestBody("RefillRequest", () => refillBody, {
      patientId: "63841550598335501",
      prescriptions: [{ rxNumber: "1001117969", drugName: "Sample 20mg tablet" }],
      fulfillment: "delivery",
    }),
    answer: one("Refill", refillView),
    problems: [
      ...callProblems,
      "conflict",
      "idempotency-key-required",
      "idempotency-key-reused",
      "identical-request",
      "possible-duplicate",
      "prescription-of-another-patient",
      "refill-needs-attention",
      "refill-not-checked",
      "vendor-outcome-uncertain",
    ],
  }),
};

/** Unified resources that are views of records, which the partner API answers. */
export const recordedResourceRoutes = {
  listRefills: route({
    method: "GET",
    path: "/v1/refills",
    tag: "Refills",
    summary: "List refills",
    receipt: "list-read",
    session: "reveals",
    fhir: "refused",
    description:
      "The jobs of the operation behind `POST /v1/refills`, those that were made by the operation itself included: of these no prescription was looked up.",
    parameters: {},
    query: refillQuery,
    answer: page("Refill", refillView),
    problems: ["bad-request", "not-acceptable"],
  }),
  getRefill: route({
    method: "GET",
    path: "/v1/refills/{id}",
    session: "reveals",
    tag: "Refills",
    summary: "Retrieve a refill",
    receipt: "payload-read",
    fhir: "refused",
    parameters: { id: ownId },
    answer: one("Refill", refillView),
    problems: ["not-on-record", "not-found", "not-acceptable"],
  }),
};
