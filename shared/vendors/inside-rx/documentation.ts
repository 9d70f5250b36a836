import type { OperationDocumentation, VendorDocumentation } from "../documentation.ts";
import { flag, integer, nullable, object, text } from "../field-rules.ts";
import { furtherDocumentation } from "./further-documentation.ts";

/** What the document says of prices by NPI, for people and pets alike. */
const pricesByNpi: Pick<OperationDocumentation, "group" | "parameters" | "examples" | "answer"> = {
  group: "Medication Prices by NPI",
  parameters: [
    { in: "query", name: "accessCode", description: "Associates the request with a co-brand of the account." },
    { in: "query", name: "sort", description: "`true` sorts by the lower of the two prices. Default `false`." },
  ],
  examples: ["request", "answer", "error"],
  answer: {
    "/id": text,
    "/successful/*/npi": text,
    "/successful/*/type": text,
    "/successful/*/price/unc": nullable(text),
    "/successful/*/price/discounted": text,
    "/successful/*/featured": flag,
    "/failed/*/npi": text,
    "/failed/*/code": integer,
    "/statusCode": integer,
    "/message": text,
    "/errorCode": text,
    "/metadata": object,
  },
};

const notes = [
  "People and pets have different prices: price each at its own operation. The account must be enabled for it.",
  "`ndc` is an NDC of 11 digits, `quantity` the metric quantity, `npis` a list of NPIs of 10 digits each. `daysSupply` is optional and does not change the prices of every account.",
  "`price.unc` is the pharmacy's usual and customary price, `price.discounted` the price with the card. Either can be the lower, and depending on the plan that is configured on the account a client has to show the lower one: ask the vendor which plan it is. `unc` is null where it is not known.",
  "Prices are decimal strings.",
  "The vendor prices the first 50 NPIs of a request and ignores the others silently. The gateway splits a longer list, up to 2,000 different NPIs, prices the parts concurrently and merges the answers: by price with `sort=true`, otherwise in the order of the request. Every NPI is in `successful` or in `failed`.",
  "More than 50 NPIs are split only in uncompressed JSON with one list of texts; in any other form they are 400, with the pointer `/npis`.",
  "An answer of 200 can have pharmacies without a price in `failed`, by `code`: 1 the NPI is not in the network; 2 a service error, to try again later; 3 an unknown error; 4 the drug is not covered. The vendor asks to repeat 2 alone. In a merged answer, 2 also stands for a part without an answer, 3 for one that could not be read, 4 for one that was 404.",
  "400 has an `errorCode`: `NPIS_INCORRECT_OR_MISSING`, `NDC_INCORRECT_OR_MISSING`, `QUANTITY_INCORRECT_OR_MISSING` or `SORT_INCORRECT_OR_MISSING`.",
];
const form = "The document's curl example sends a form; its table says JSON.";

/** The documentation of this vendor's operations. */
export const documentation: VendorDocumentation = {
  source:
    "The vendor's developer page on prices by NPI, and its public pages (docs.insiderx.com) on further operations.",
  about: [
    "**Guide**: `/docs/inside-rx` shows each task with its request and answer.",
    "**Two prices.** A price has the pharmacy's usual and customary price (`unc`, null where it is not known) and the discounted one (`discounted`), as decimal strings. Either can be the lower. Depending on the plan that is configured on the account, a client has to show the lower of the two: ask the vendor which plan it is. The gateway passes both on.",
    "**Co-brands.** `accessCode` in the query associates a price or a card with a co-brand of the account. People and pets have operations, prices and cards of their own, and an account can be enabled for one of them alone (403).",
    "**404 is an answer.** It means that nothing was found or that it is not covered, never that the path is wrong: no price for the NDC and quantity, no pharmacy of the chain near the zip code, no medication (with an empty list as its body), no such slug.",
    "**Errors** have `message`, `statusCode` and, on a 400, `errorCode`. A 200 can still have single pharmacies in `failed`. A request that breaks what the vendor's pages state is the gateway's 400 with pointers, before anything is sent; prices by NPI are not checked, so that their `errorCode` is the vendor's.",
    "**Cards.** Each call of `createMembershipCard` makes new cards although it is a GET. It and `createEnrollmentCard` are jobs, take an `Idempotency-Key`, and are never repeated by the gateway when their outcome is uncertain.",
  ],
  statuses: {
    "200": "Answered. Of prices, single pharmacies can be in `failed`.",
    "400": "A parameter is missing or wrong. `errorCode` says which.",
    "403": "The key has no permission for this operation.",
    "404": "What was asked for is not found or not covered; the operation's notes say what. The path is right.",
    "500": "The vendor's own failure.",
  },
  refusal: {
    // The 404 of a search is an empty list.
    "": { type: "object", alsoTypes: ["array"] },
    "/id": text,
    "/statusCode": integer,
    "/message": text,
    "/errorCode": text,
  },
  operations: {
    pricePeopleByNpi: {
      title: "People Pricing by NPI",
      description: "Prices a medication for a person at each of the pharmacies named by NPI.",
      ...pricesByNpi,
      notes: [
        ...notes,
        "404: the NDC or the quantity is not found, or not covered.",
        "`featured` is true for a Featured Brand medication, to which further restrictions apply; only where the contract includes such medications.",
        form,
      ],
    },
    pricePetsByNpi: {
      title: "Pets Pricing by NPI",
      description: "Prices a medication for a pet at each of the pharmacies named by NPI.",
      ...pricesByNpi,
      notes: [
        ...notes,
        "404: the NDC is not found, not covered, or has no price for any other reason.",
        "`featured` only has a meaning for people.",
        form,
      ],
    },
    ...furtherDocumentation,
  },
};
