import type { OperationDocumentation, ParameterDocumentation } from "../documentation.ts";
import { type BodyFields, flag, integer, list, number, object, text } from "../field-rules.ts";

const groups = {
  prices: "Medication Prices by Region",
  pharmacies: "Pharmacies",
  search: "Medication Search",
  cards: "Membership Cards",
  eligibility: "Eligibility",
};

const query = (name: string, description: string, example?: string): ParameterDocumentation => ({
  in: "query",
  name,
  description,
  ...(example === undefined ? {} : { example }),
});

const accessCode = query("accessCode", "Associates the request with a co-brand of the account.");
const locale = query("locale", "The language of the attributes: `en-US` (default) or `es-US`.");
const limit = query("limit", "The maximum number of entries, 1 to 10. Default 10.");

/** The members of a refusal, which the pages list beside those of an answer. */
const refusal: BodyFields = { "/statusCode": integer, "/message": text, "/errorCode": text };

const medications: BodyFields = {
  "/id": text,
  "/results/*/name": text,
  "/results/*/generic": text,
  "/results/*/dose/*/package": flag,
  "/results/*/dose/*/label": text,
};

const unseen = "What its page says of the answer is not in the copy that we hold: the example is made up.";
const moreOfDose = "A dose has further members, which are not in the copy of the page that we hold.";
const form =
  "JSON, or a form whose nested fields have brackets: `address[zip]=78701&medication[ndc]=12345678901`, as in the page's own curl line. The gateway checks JSON only.";

/** The documentation of the operations on the vendor's public pages. */
export const furtherDocumentation: Readonly<Record<string, OperationDocumentation>> = {
  pricePeopleByRegion: {
    title: "People Pricing by Chains",
    description: "Prices a medication for a person at the pharmacy chains of a region.",
    group: groups.prices,
    parameters: [accessCode, query("limit", "The maximum number of pharmacies.")],
    examples: ["request", "plausible"],
    exampleFields: { "/ndc": text, "/quantity": number, "/zip": text },
    notes: [
      "A region is the area around a zip code: nearby zip codes can belong to it, by the density of pharmacies. A price is an estimate for the chain there, not the price at each of its pharmacies: for that, use prices by NPI.",
      "Without `zip`, and where the region has no prices, the answer has the chain's national prices.",
      "`price.unc` is the usual and customary price, `price.discounted` the price with the card; which one a client shows depends on the account's plan, as for prices by NPI.",
      "Public code sends `zip` in the body and reads `pharmacies[].name` and `pharmacies[].price.discounted`; that is unconfirmed. The gateway passes a `zip` on from body and query alike.",
      unseen,
    ],
  },
  listChainPharmacies: {
    title: "Pharmacies by Chain",
    description: "Lists the pharmacies of one chain in the region of a zip code.",
    group: groups.pharmacies,
    parameters: [
      query("zip", "The region: a zip code of five digits.", "78701"),
      query("chainCode", "The id of the chain.", "101"),
      query("limit", "The maximum number of pharmacies, 1 to 10. Default 10."),
      query("index", "The position of the first pharmacy, for the next page. Default 0."),
      query("lat", "The latitude from which distances are measured."),
      query("lng", "The longitude from which distances are measured."),
    ],
    examples: ["plausible"],
    answer: { "/id": text, "/pharmacies": list, "/pagination": object, ...refusal },
    notes: [
      "404: the zip code or the chain is not found, or not covered.",
      "For the next page, add `limit` to `index`. An index beyond the last pharmacy is not documented.",
      "Members of a pharmacy and of `pagination` are not in the copy of the page that we hold: those of the example are made up.",
    ],
  },
  searchMedications: {
    title: "Medication Search Query",
    description: "Searches medications by a part of their brand or generic name.",
    group: groups.search,
    parameters: [query("query", "A whole name or a part of one.", "lisin"), locale, limit],
    examples: ["plausible"],
    answer: medications,
    notes: [
      "404 means that nothing matches; its body is an empty list. Show it as an empty result, not as an error.",
      "The `slug` of a result is the parameter of the medication's attributes and alternatives.",
      moreOfDose,
    ],
  },
  listPopularMedications: {
    title: "Popular Searched Medications",
    description: "Lists the medications that were searched most in the last 30 days, by all clients of the vendor.",
    group: groups.search,
    parameters: [locale, limit],
    examples: ["plausible"],
    answer: medications,
    statuses: [200, 400, 403, 500],
    notes: [moreOfDose],
  },
  getMedicationAttributes: {
    title: "Medication Attributes",
    description: "Reads the doses of one medication.",
    group: groups.search,
    parameters: [
      { in: "path", name: "slug", description: "From a search or the popular ones.", example: "lisinopril" },
      locale,
    ],
    examples: ["plausible"],
    answer: {
      "/id": text,
      "/name": text,
      "/generic": text,
      "/dose/*/package": flag,
      "/dose/*/label": text,
    },
    notes: ["404: there is no such slug.", "One object, not in a list as in a search.", moreOfDose],
  },
  listMedicationAlternatives: {
    title: "Medication Alternatives",
    description: "Lists similar medications: the generics of a brand, the brands of a generic.",
    group: groups.search,
    parameters: [query("slug", "From a search or the popular ones.", "lisinopril")],
    examples: ["plausible"],
    answer: {
      "/id": text,
      "/results/*/slug": text,
      "/results/*/label": text,
      "/results/*/generic": flag,
      ...refusal,
    },
    notes: ["404: no medication has this slug.", "Here `generic` is true or false; in a search it is a name."],
  },
  createMembershipCard: {
    title: "Combined JSON Data",
    description: "Creates membership cards and returns their numbers, although its method is GET.",
    group: groups.cards,
    parameters: [accessCode],
    examples: ["plausible"],
    statuses: [200, 403, 500],
    notes: [
      "Each call creates new cards: it is never sent twice by the gateway, and a lost answer is reported as uncertain. Store the card, and do not call again to read it.",
      "One or two cards, by the account: for people, for pets, or both. A claim for a pet cannot be made with a person's card, nor the reverse.",
      "A card has a member id, and the BIN, PCN and group of the plan, which a pharmacist needs. It covers every medication, and may be shared with other patients.",
      unseen,
    ],
  },
  checkEligibility: {
    title: "Eligibility Check",
    description: "Checks whether a medication is cleared for a patient before the claim at the pharmacy.",
    group: groups.eligibility,
    examples: ["request", "plausible"],
    notes: [
      "Further fields make the answer more accurate. `dob` is YYYY-MM-DD, `phone` 10 digits, `gender` `unknown` by default.",
      "A card that was deactivated by `active: false` is rejected.",
      form,
      unseen,
    ],
  },
  createEnrollmentCard: {
    title: "Enroll Card",
    description: "Enrolls a card into an eligibility program, updates its enrollment, or deactivates it.",
    group: groups.eligibility,
    examples: ["request", "plausible"],
    notes: [
      "`action` is required: `create` or `update`. `update` with `active: false` deactivates the card: a check rejects it from then on. `active` is true by default.",
      "`memberId` (mostly the card's number) and `group` name the enrollment; `subId` tells members apart who share both.",
      "Which further fields are required depends on the account: the vendor answers 400 where one is missing.",
      "Each call is a job of its own: an update that is lost is reported as uncertain, not repeated.",
      form,
      unseen,
    ],
  },
};
